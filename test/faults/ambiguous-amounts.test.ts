import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../src/regions/parse-profile';
import { command } from '../cli/fake';
import { PROJECT, problemsOf } from '../profile/document';

const PROFILE = `project: { name: Plant, start: 2019-01-01, site: region }
capitalInvestment: { 2019: 250.000 }
taxableProfit: { 2019: 80.000, 2020: 120000000 }
`;
const PROFILE_JSON =
  '{"project":{"name":"Plant","start":"2019-01-01"},"capitalInvestment":{"2019":250.000}}';
const HINT = 'it may mean 250.00 roubles or 250000: write "250.00" or "250000"';

/** The hint as a sentence of its own. */
const SAID = `I${HINT.slice(1)}`;

const refused = { code: 2, out: '' };

describe('an amount written with a point and three digits, not as text', () => {
  it('is refused in a file of YAML, each with its place and both meanings', async () => {
    const { err, ...rest } = await command(['assess', 'p.yaml'], { files: { 'p.yaml': PROFILE } });
    expect(rest).toMatchObject(refused);
    expect(err).toContain('2 problems');
    expect(err).toContain('p.yaml:2:');
    expect(err).toContain('p.yaml:3:');
    expect(err).toContain(SAID);
    expect(err).toContain('found 80.000');
  });

  it.each(['assess', 'plan', 'loan'])(
    'is refused in JSON on standard input by %s',
    async (name) => {
      const { err, ...rest } = await command([name, '-'], { stdin: PROFILE_JSON });
      expect(rest).toMatchObject(refused);
      expect(err).toContain(SAID);
    },
  );

  it('makes a line of JSON Lines a bad one', async () => {
    const { code, out } = await command(['assess-lines', '-'], { stdin: `${PROFILE_JSON}\n` });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      problems: [
        {
          path: 'capitalInvestment.2019',
          code: 'ambiguous-point',
          found: '250.000',
          hint: HINT,
        },
      ],
    });
  });

  it('is refused in the profile of a scenario, in its file and in one that it names', async () => {
    const head = 'scenario: Ambiguous\nsource: recorded\n';
    const inline = `${head}profile:\n${PROFILE.replaceAll(/^/gm, '  ')}\nexpect: {}\n`;
    const named = `${head}profile: p.yaml\nexpect: {}\n`;
    for (const text of [inline, named]) {
      const files = { 'a.scenario.yaml': text, 'p.yaml': PROFILE };
      const { code, out } = await command(['test', 'a.scenario.yaml'], { files });
      expect(code).toBe(1);
      expect(out).toContain(SAID);
    }
  });

  const SCENARIO = `name: Ambiguous
source: { kind: worked-by-hand, text: no figure is needed }
checkedBy: nobody
profile:
  project: { name: Plant, start: 2019-01-01, site: region }
  capitalInvestment: { 2019: 1 }
  imports: [{ year: 2019, customsValue: 1 }]
  valuation: { discountRate: 0 }
`;
  const refusedInScenario = async (more: string) => {
    const files = { 'a.scenario.yaml': `${SCENARIO}${more}` };
    const { code, out } = await command(['test', 'a.scenario.yaml'], { files });
    return code === 1 && out.includes('found 250.000') && out.includes(SAID);
  };
  const EXPECTED = 'expect: [{ measure: rip, verdict: ineligible }]\n';

  it.each([
    ['a setting', `${EXPECTED}set: [{ path: capitalInvestment.2019, value: 250.000 }]`],
    ['a setting in a list', `${EXPECTED}set: [{ path: 'imports.0.customsValue', value: 250.000 }]`],
    [
      'a setting of several',
      `${EXPECTED}set: [{ path: capitalInvestment, value: { 2019: 250.000 } }]`,
    ],
    [
      'an amendment',
      `${EXPECTED}policy: [{ title: a, source: b, changes: { rip: { minCapitalInvestmentShort: { 2019: 250.000 } } } }]`,
    ],
    ...['total', 'change', 'tolerance'].map((name) => [
      `the ${name} of an expectation`,
      `expect: [{ measure: rip, total: 1, ${name}: 250.000 }]`.replace(/total: 1, total/, 'total'),
    ]),
    ...['relief', 'taxBefore', 'taxAfter'].map((name) => [
      `the ${name} of an expectation`,
      `expect: [{ measure: rip, year: 2019, ${name}: 250.000 }]`,
    ]),
    ...['largest', 'nominal', 'presentValue'].map((name) => [
      `the ${name} of an expectation`,
      `expect: [{ loan: joint, ${name}: 250.000 }]`,
    ]),
    ...['nominal', 'present'].map((name) => [
      `the ${name} of a plan`,
      `expect: [{ plan: { ${name}: 250.000 } }]`,
    ]),
    ...['actual', 'required', 'shortfall'].map((name) => [
      `the ${name} of a finding`,
      `expect: [{ measure: rip, finding: rip.status, ${name}: 250.000 }]`,
    ]),
    ['any place', 'expect: [{ path: measures.rip.sums.total, is: 250.000 }]'],
  ])('is refused in %s of a scenario', async (_, more) => {
    expect(await refusedInScenario(more ?? '')).toBe(true);
  });

  it('is a share where a setting of a scenario puts one', async () => {
    const more = `${EXPECTED}set: [{ path: valuation.discountRate, value: 0.000 }]`;
    const files = { 'a.scenario.yaml': `${SCENARIO}${more}` };
    expect((await command(['test', 'a.scenario.yaml'], { files })).code).toBe(0);
  });

  const SWEPT =
    '{"project":{"name":"Plant","start":"2019-01-01"},"capitalInvestment":{"2019":1},"valuation":{"discountRate":0}}';
  const swept = (path: string, ...options: string[]) =>
    command(['sweep', '-', '--path', path, ...options], { stdin: SWEPT });

  it('is refused among the ends of a sweep over an amount, and reported in the place of a value', async () => {
    for (const [from, to, step] of [
      ['250.000', '300', '50'],
      ['250', '300.000', '50'],
      ['250', '300', '50.000'],
    ] as const) {
      const ends = ['--from', from, '--to', to, '--step', step];
      const { err, ...rest } = await swept('capitalInvestment.2019', ...ends);
      expect(rest).toMatchObject(refused);
      expect(err).toContain('may mean');
    }
    const { code, out } = await swept('capitalInvestment.2019', '--values', '250.000,1');
    expect(code).toBe(0);
    expect(out).toContain('may mean 250.00 roubles or 250000');
  });

  it('is a share among the ends of a sweep over one', async () => {
    const ends = ['--from', '0.050', '--to', '0.100', '--step', '0.050'];
    expect(await swept('valuation.discountRate', ...ends)).toMatchObject({ code: 0, err: '' });
  });

  it('is refused in an amendment', async () => {
    const reform = `title: Reform
source: a draft
changes: { rip: { minCapitalInvestmentShort: { 2019: 250.000 } } }
`;
    const { err, ...rest } = await command(
      ['portfolio', 'p.jsonl', '--after', 'r.yaml', '--totals'],
      { files: { 'p.jsonl': `${PROFILE_JSON.replace('250.000', '1')}\n`, 'r.yaml': reform } },
    );
    expect(rest).toMatchObject(refused);
    expect(err).toContain(SAID);
  });

  it.each([
    ['shares', 'company: { taxableProfit: { 2019: 1 }, projectIncomeShare: { 2019: 1.000 } }'],
    ['shares of 0', 'valuation: { discountRate: 0.000 }'],
    ['amounts with kopecks', 'taxableProfit: { 2019: 250.00 }'],
    ['amounts as text', 'taxableProfit: { 2019: "250.00" }'],
    ['amounts with four digits', 'taxableProfit: { 2019: 250.0000 }'],
  ])('is not one of %s', async (_, section) => {
    const text = `project: { name: Plant, start: 2019-01-01 }\n${section}\n`;
    expect(await command(['assess', '-'], { stdin: text })).toMatchObject({ code: 0, err: '' });
  });

  it('cannot be seen in an object in memory', () => {
    const document = { project: PROJECT, taxableProfit: { 2019: Number('250.000') } };
    expect(parseProfile(document).ok).toBe(true);
  });
});

describe('the hint for an amount that may mean several', () => {
  it.each([
    [
      '250,5',
      'if it is roubles and kopecks, write "250.50"; an amount in thousands or millions of roubles is written out in roubles',
    ],
    [
      250.5,
      'if it is roubles and kopecks, write "250.50"; an amount in thousands or millions of roubles is written out in roubles',
    ],
    ['250,000', HINT],
    ['250.000', HINT],
    [250.125, 'it may mean 250125 roubles: write "250125"; kopecks have at most 2 places'],
    ['1 000 000,50', 'write it without group marks: "1000000.50"'],
    [15000000.55, 'write it in quotes: "15000000.55"'],
  ])('%j asks what is meant', (amount, hint) => {
    const problems = problemsOf({ project: PROJECT, taxableProfit: { 2019: amount } });
    expect(problems.map((one) => one.hint)).toEqual([hint]);
  });

  it('stays that of a decimal number for a share, whose unit is plain', () => {
    const problems = problemsOf({ project: PROJECT, valuation: { discountRate: '0,135' } });
    expect(problems.map(({ hint }) => hint)).toEqual(['write a point: "0.135"']);
  });
});
