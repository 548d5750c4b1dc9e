import { describe, expect, test } from 'vitest';
import { readLine } from '../../src/cli/lines/json-line';
import { sweep } from '../../src/questions/compare/sweep';
import { plan } from '../../src/questions/plan/plan';
import { parseAmendment } from '../../src/regions/amendment';
import { KALUGA_PROFILES } from '../../src/regions/kaluga/profiles';
import { parseProfile } from '../../src/regions/parse-profile';
import { parseReadings } from '../../src/regions/parse-readings';
import { parseScenario } from '../../src/scenario/parse';
import { readDocument } from '../../src/texts/document';
import { command } from '../cli/fake';
import { scenario } from '../scenario/documents';

const LONG = 'x'.repeat(1_000_000);
const PLANT = { project: { name: 'Plant', start: '2019-01-01' } };

const lineOf = (text: string) => readLine(new TextEncoder().encode(text));

describe('what would take time that grows faster than the input is done otherwise', () => {
  test('names of a map of a document are not compared with each other', () => {
    const names = Array.from({ length: 70_000 }, (_, index) => `n${index}: 1`);
    const { problems } = readDocument([...names, 'n7: 2'].join('\n'));
    expect(problems).toMatchObject([{ code: 'repeated-key', found: 'n7 again', line: 70_001 }]);
  });

  test.each([
    ['a document', (text: string) => readDocument(text).problems],
    ['a line', (text: string) => ('problems' in lineOf(text) ? lineOf(text) : { problems: [] })],
  ])('the zeros within a long number of %s are not sought', (_, read) => {
    const found = read(`{"a":1${'0'.repeat(1_000_000)}1}`);
    expect(JSON.stringify(found)).toContain('"number-too-long"');
  });

  test('a path of a million steps is no path', () => {
    const set = [{ path: 'a.'.repeat(1_000_000), value: 1 }];
    const parsed = parseScenario(scenario({ set }));
    expect(parsed).toMatchObject({ problems: [{}, { code: 'no-such-place' }] });
    const swept = sweep(PLANT, 'a.'.repeat(1_000_000), [1]);
    expect(swept).toMatchObject({ ok: false, problems: [{ code: 'no-such-path' }] });
  });
});

describe('readings that are no texts', () => {
  test.each([2021, 5n, true, null, ['2021'], { toString: () => '2021' }])('%s', (value) => {
    // Whatever a caller without types may give.
    const chosen = { 'first-period.rip': value } as unknown as Record<string, string>;
    expect(parseReadings(chosen)).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-reading-value', found: typeof value }],
    });
  });

  test('of an edition that nobody knows', () => {
    const edition = JSON.parse('"__proto__"');
    expect(parseReadings({}, edition)).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-edition', found: '"__proto__"' }],
    });
  });
});

describe('an edition of a profile that is no text', () => {
  test.each([null, 5, {}, Object.create(null), ['law']])('%j', (given) => {
    const options = { edition: given };
    expect(parseProfile(PLANT, options)).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-edition' }],
    });
  });
});

describe('a map with the names of what every value of the language has is a map', () => {
  /** Asked for a number or for a text, it gives neither. */
  const odd: unknown = JSON.parse('{"length":{"valueOf":1,"toString":1},"size":1,"then":1}');
  const FIELDS = Object.keys(KALUGA_PROFILES.fields);

  test.each(FIELDS)('in place of %s', (field) => {
    const parsed = parseProfile({ ...PLANT, [field]: odd });
    expect(parsed.ok).toBe(false);
  });

  test.each(['profile', 'expect', 'policy', 'set', 'readings', 'plan', 'source'])(
    'in place of %s of a scenario',
    (field) => {
      expect(parseScenario({ ...scenario(), [field]: odd }).ok).toBe(false);
    },
  );

  test('in place of the changes of an amendment', () => {
    const changes = { rip: { minCapitalInvestmentShort: odd }, loans: odd, length: odd };
    expect(parseAmendment({ title: 'A', source: 'b', changes }).ok).toBe(false);
  });
});

describe('what is said of a long text is short', () => {
  test.each([
    ['a tag', () => readDocument(`a: !${LONG} 1`)],
    ['a reference', () => readDocument(`a: *${LONG}`)],
    ['a number', () => readDocument(`a: ${LONG.replaceAll('x', '9')}`)],
    ['a name', () => parseProfile({ ...PLANT, [LONG]: 1 })],
    ['a reading', () => parseReadings({ [LONG]: LONG, 'cap-year': LONG })],
    ['a path of a sweep', () => sweep({ ...PLANT, [LONG]: 1 }, LONG, [])],
    ['a path of a scenario', () => parseScenario(scenario({ set: [{ path: LONG, value: 1 }] }))],
    ['a document of a scenario', () => parseScenario(scenario({ profile: LONG }))],
  ])('%s', (_, read) => {
    expect(JSON.stringify(read()).length).toBeLessThan(3_000);
  });

  test('a rate of a plan', () => {
    const parsed = parseProfile(PLANT);
    if (!parsed.ok) throw new Error('a plant');
    const discountRate = `0.${LONG.replaceAll('x', '0')}`;
    expect(() => plan(parsed.profile, { discountRate })).toThrow(
      /^expected a discount rate.{1,120}$/,
    );
  });

  test.each([[[LONG]], [['assess', `--${LONG}`]], [['assess', 'p.yaml', '--reading', LONG]]])(
    'arguments of the command',
    async (argv) => {
      const { code, err } = await command(argv, { files: { 'p.yaml': 'project: 1' } });
      expect(code).toBe(2);
      expect(err.length).toBeLessThan(3_000);
    },
  );

  test('many problems of a file', async () => {
    const rows = '- {a: 1}\n'.repeat(5_000);
    const { err } = await command(['assess', 'p.yaml'], {
      files: { 'p.yaml': `imports:\n${rows}` },
    });
    expect(err.split('\n').length).toBeLessThan(1_010);
    expect(err).toContain('more');
  });
});
