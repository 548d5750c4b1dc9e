import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../src/profile/parse';
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
