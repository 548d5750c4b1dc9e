import { describe, expect, test } from 'vitest';
import type { ScenarioDocument } from '../../src/scenario/document';
import { documentPaths, parseScenario } from '../../src/scenario/parse';
import { outcome, PLANT, scenario } from './documents';

/** The problems of a value: path, code, and hint where there is one. */
function problems(input: unknown, documents = {}) {
  const parsed = parseScenario(input, { documents });
  if (parsed.ok) throw new Error('it is a scenario');
  return parsed.problems.map(({ path, code, hint }) =>
    hint === undefined ? [path, code] : [path, code, hint],
  );
}

/** A scenario of a form that the types would refuse. */
const wrong = (fields: object): unknown => ({ ...scenario(), ...fields });

const AMENDMENT = {
  title: 'A lower threshold',
  source: 'a question',
  changes: { rip: { minCapitalInvestmentShort: { 2019: 35_000_000 } } },
} as const;

describe('a scenario', () => {
  test('is read', () => {
    expect(parseScenario(scenario())).toMatchObject({
      ok: true,
      scenario: { name: scenario().name, checkedBy: 'the tests', options: {}, plan: {} },
    });
  });

  test.each([[undefined], [null], [7], ['text'], [[]], [{}]])('is not %j', (input) => {
    expect(problems(input).length).toBeGreaterThan(0);
  });

  test('says what is expected where its profile is missing', () => {
    const { profile: _, ...bare } = scenario();
    const parsed = parseScenario(bare, {});
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      expect.objectContaining({
        path: 'profile',
        expected: 'the document of a project, or its path',
        found: 'nothing',
      }),
    ]);
  });

  test('is not changed by being read and run', () => {
    const set = [{ path: 'capitalInvestment.2019', value: 1 }];
    const given = scenario({ set, policy: [AMENDMENT] });
    const before = structuredClone(given);
    outcome(given);
    expect(given).toEqual(before);
  });

  test('shows all that is wrong at once, in the order of the document', () => {
    const input = {
      name: ' ',
      profile: { project: { name: 'Plant', start: '2019-13-01' } },
      edition: 'brochure-2018',
      readings: { 'cap-yaer': 'ends' },
      policy: [{ ...AMENDMENT, changes: { rip: { capShare: { 2020: '150%' } } } }],
      expcet: [],
      expect: [{ measure: 'rip', verdict: 'yes' }, { verdict: 'eligible' }],
      source: { kind: 'guessed', text: 'so' },
    };
    expect(problems(input)).toEqual([
      ['name', 'empty-text'],
      ['edition', 'not-one-of', 'did you mean "brochure-2019"?'],
      ['expcet', 'unknown-field', 'did you mean "expect"?'],
      ['expect[0].verdict', 'not-one-of'],
      ['expect[1]', 'no-form-of-expectation'],
      ['source.kind', 'not-one-of'],
      ['checkedBy', 'missing-field'],
      ['readings.cap-yaer', 'unknown-reading', 'did you mean cap-year?'],
      ['profile.project.start', 'not-a-day', 'the calendar has no such day'],
      ['policy[0].changes.rip.capShare.2020', 'not-a-share'],
    ]);
  });
});

describe('an expectation', () => {
  test.each([
    [{ measure: 'rip' }, 'expect[0]', 'nothing-expected'],
    [{ measure: 'rip', periods: {} }, 'expect[0]', 'nothing-expected'],
    [{ measure: 'rip', year: 2020, tolerance: 1 }, 'expect[0]', 'nothing-expected'],
    [{ plan: {} }, 'expect[0]', 'nothing-expected'],
    [{}, 'expect[0]', 'no-form-of-expectation'],
    [7, 'expect[0]', 'no-form-of-expectation'],
    [{ finding: 'rip.status', verdict: 'met' }, 'expect[0]', 'no-form-of-expectation'],
    [
      { measure: 'rip', loan: 'joint', finding: 'rip.status', verdict: 'met' },
      'expect[0]',
      'no-form-of-expectation',
    ],
    [{ measure: 'rip', finding: 'rip', verdict: 'eligible' }, 'expect[0].verdict', 'not-one-of'],
    [{ measure: 'rip', verdict: 'met' }, 'expect[0].verdict', 'not-one-of'],
    [{ measure: 'rip', total: '1,5' }, 'expect[0].total', 'decimal-comma'],
    [{ measure: 'rip', total: 0.5 }, 'expect[0].total', 'fractional-number'],
    [{ measure: 'rip', year: '2020', relief: 1 }, 'expect[0].year', 'wrong-type'],
    [{ measure: 'rip', total: 1, tolerance: -1 }, 'expect[0].tolerance', 'below-zero'],
    [{ measure: 'rip', change: 0 }, 'expect[0].change', 'nothing-changed'],
    [{ path: 'measures..rip', is: 1 }, 'expect[0].path', 'no-such-place'],
    [{ path: 'measures.rip', is: 0.5 }, 'expect[0].is', 'fractional-number'],
    [{ path: 'measures.rip', is: {} }, 'expect[0].is', 'wrong-type'],
    [{ plan: { best: ['rop'] } }, 'expect[0].plan.best[0]', 'not-one-of'],
  ])('%j is refused at %s: %s', (expectation, path, code) => {
    const told = problems(wrong({ expect: [expectation] }));
    expect(told.map(([at, what]) => [at, what])).toEqual([[path, code]]);
  });

  test('must be there', () => {
    expect(problems(wrong({ expect: [] }))).toEqual([['expect', 'nothing-expected']]);
  });
});

describe('the source of what is recorded', () => {
  const source = (fields: object) =>
    wrong({ source: { kind: 'recorded', text: 'kept', ...fields } });

  test('names the figures it comes from, or that there are none yet', () => {
    expect(problems(source({}))).toEqual([['source.policy', 'policy-of-recorded']]);
    expect(parseScenario(source({ policy: 'new' })).ok).toBe(true);
  });

  test('and no other source does', () => {
    const worked = source({ kind: 'worked-by-hand', policy: 'new' });
    expect(problems(worked)).toEqual([['source.policy', 'policy-of-recorded']]);
  });

  test('may be that of one expectation', () => {
    const one = { measure: 'rip', total: 0, source: { kind: 'recorded', text: 'kept' } };
    expect(problems(wrong({ expect: [one] }))).toEqual([
      ['expect[0].source.policy', 'policy-of-recorded'],
    ]);
  });
});

describe('settings', () => {
  const after = (set: ScenarioDocument['set']) =>
    outcome({ set, expect: [{ path: 'project.name', is: '' }] }).checks[0]?.found;

  test('are put one after the other', () => {
    const named = (value: string) => ({ path: 'project.name', value });
    expect(after([named('One'), named('Two')])).toBe('Two');
  });

  test('make the fields around a place, and the next entry of a list', () => {
    const set = [
      { path: 'property.objects', value: [] },
      { path: 'property.objects[0].id', value: 'hall' },
      { path: 'property.objects[0].kind', value: 'immovable' },
      { path: 'property.objects[0].yearlyBases.2019', value: 1 },
    ];
    expect(parseScenario(scenario({ set })).ok).toBe(true);
  });

  test.each(['fixedAssets[1].id', 'capitalInvestment.2019.amount', 'a..b', '', '[0]'])(
    'at %j are refused',
    (path) => {
      const set = [
        { path: 'fixedAssets', value: [] },
        { path, value: 1 },
      ];
      expect(problems(scenario({ set })).map(([at]) => at)).toContain('set[1].path');
    },
  );

  test('leave wrong names to the document of the project', () => {
    const set = [{ path: 'capitalInvestmnt.2019', value: 1 }];
    expect(problems(scenario({ set }))).toEqual([
      ['profile.capitalInvestmnt', 'unknown-field', 'did you mean "capitalInvestment"?'],
    ]);
  });
});

describe('documents named by a path', () => {
  const named = scenario({ profile: 'plant.yaml', policy: ['lower.yaml', AMENDMENT] });

  test('are reported', () => {
    expect(documentPaths(named)).toEqual(['plant.yaml', 'lower.yaml']);
    expect(documentPaths(null)).toEqual([]);
    expect(documentPaths({ profile: {}, policy: 'ten' })).toEqual([]);
  });

  test('are taken from those given with it', () => {
    const documents = {
      'plant.yaml': PLANT,
      'lower.yaml': { ...AMENDMENT, changes: { rip: { regionalRate: { 2020: '0.1' } } } },
    };
    const parsed = parseScenario(named, { documents });
    expect(parsed).toMatchObject({
      scenario: {
        profile: { project: { name: 'Plant' } },
        options: { policy: { amendments: [{}, { title: 'A lower threshold' }] } },
      },
    });
  });

  test('and missed where they are not', () => {
    expect(problems(named)).toEqual([
      ['profile', 'no-such-document'],
      ['policy[0]', 'no-such-document'],
    ]);
  });

  test('amendments are read one after the other: one that changes nothing after another is refused', () => {
    expect(problems(scenario({ policy: [AMENDMENT, AMENDMENT] }))).toEqual([
      ['policy[1].changes', 'changes-nothing'],
    ]);
  });
});
