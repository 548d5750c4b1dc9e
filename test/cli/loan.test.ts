import { describe, expect, test } from 'vitest';
import type { LoanAnswer } from '../../src/answer/results/loans';
import { PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { command, complaints } from './fake';

/** 100 million for five years, for which a manufacturer asks with everything that the joint loan needs. */
const BORROWING = `
project: { name: Pump works, start: 2019-04-01, activity: { main: "28.13" } }
borrowing:
  amount: 100000000
  totalBudget: 250000000
  coFinancing: 150000000
  ownFunds: 20000000
  outputFrom: 2020
  sales: { 2020: 10000000, 2021: 80000000 }
  assets: 600000000
  otherFundLoans: 0
  marketRate: "0.0775"
`;
const MINIMAL = '{ "project": { "name": "Plant", "start": "2019-01-01" } }';
const files = { 'b.yaml': BORROWING, 'p.json': MINIMAL };
const NO_BREAK_SPACE = '\u00a0';

const loan = (...argv: string[]) => command(['loan', 'b.yaml', ...argv], { files });
const answer = async (...argv: string[]): Promise<LoanAnswer> =>
  JSON.parse((await loan('--format=json', ...argv)).out);

describe('loans are reported', () => {
  test('as a table of 80 columns with the schedule of every quarter', async () => {
    const { code, out, err } = await loan();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^Loans of the Industrial Development Fund for the project: Pump works\n=+\n/,
    );
    expect(out).toContain('\nEligible. Interest saved 11343750; present value less the guarantee');
    expect(out).toContain('\n2024-04-01   12500000    5%    156250   12500000  12656250\n');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('as JSON: every programme, and the joint loan of 100 million at 5 % against 7.75 %', async () => {
    const { schema, edition, loans, project, version } = await answer();
    expect({ schema, edition, project }).toEqual({
      schema: 'investor-incentives/loans@2',
      edition: 'brochure-2019',
      project: { name: 'Pump works', start: '2019-04-01' },
    });
    expect(version).toMatch(/^\d/);
    expect(loans.map(({ id }) => id)).toEqual(PROGRAMME_IDS);
    const [joint] = loans;
    expect(joint).toMatchObject({ verdict: 'eligible', worth: { nominal: '11343750' } });
    expect(joint?.terms?.split).toEqual({ federal: '70000000', regional: '30000000' });
  });

  test('as CSV: a row a quarter, one for a programme without a schedule', async () => {
    const { out } = await loan('--format', 'csv', '--programme=joint', '--programme=leasing');
    const [head, first, ...others] = out.trimEnd().split('\r\n');
    expect(head).toBe(
      'programme,verdict,number,day,year,balance,rate,interest,principal,payment,marketRate,marketInterest,saved,guarantee',
    );
    expect(first).toBe(
      'joint,eligible,1,2019-07-01,2019,100000000,0.05,1250000,0,1250000,0.0775,1937500,687500,0',
    );
    expect(others).toHaveLength(20);
    expect(others.at(-1)).toBe('leasing,unknown,,,,,,,,,,,,');
  });

  test('as Markdown', async () => {
    const { out } = await loan('--format=markdown');
    expect(out).toMatch(/^# Loans of the Industrial Development Fund/);
  });

  test('from standard input', async () => {
    const { code, out } = await command(['loan', '-'], { stdin: BORROWING });
    expect(code).toBe(0);
    expect(out).toContain('Pump works');
  });

  test('in colours and groups of digits on a terminal', async () => {
    const { out } = await command(['loan', 'b.yaml'], { files, isTTY: true });
    expect(out).toContain('\u001b[32meligible');
    expect(out).toContain(`100${NO_BREAK_SPACE}000${NO_BREAK_SPACE}000`);
  });

  test('under the edition asked for', async () => {
    expect((await answer('--edition', 'brochure-2019')).edition).toBe('brochure-2019');
    expect((await answer('--edition', 'law')).edition).toBe('law');
  });

  test('for the programmes asked for only, whichever the profile names', async () => {
    const asked = ['--programme', 'drug-labelling', '--programme=joint', '--programme=joint'];
    const ids = ['joint', 'drug-labelling'];
    expect((await answer(...asked)).loans.map(({ id }) => id)).toEqual(ids);
    const named = { 'b.yaml': `${BORROWING}  programmes: [leasing]\n` };
    const { out } = await command(['loan', 'b.yaml', '--format=json', ...asked], { files: named });
    expect(JSON.parse(out).loans.map(({ id }: { id: string }) => id)).toEqual(ids);
    const own = await command(['loan', 'b.yaml', '--format=json'], { files: named });
    expect(JSON.parse(own.out).loans.map(({ id }: { id: string }) => id)).toEqual(['leasing']);
  });

  test('of a profile that says nothing of them: what each would ask', async () => {
    const { code, out } = await command(['loan', 'p.json', '--programme=joint'], { files });
    expect(code).toBe(0);
    expect(out).toContain('- borrowing.amount: amount of the loan that is wanted, a value');
    expect(out).not.toContain('Conditions met:\n- The loan');
  });
});

describe('a reading of loans', () => {
  // 2,000 million at 3 points and three tenths of a key rate that follows its path, or stays at that of the first day.
  const FLOATING = `
project: { name: Pump works, start: 2024-01-01 }
borrowing:
  otherProgrammes: [cluster-platform]
  amount: 2000000000
  drawn: 2024-01-01
  termMonths: 60
  graceMonths: 36
  investmentPhaseEnds: 2027-01-01
  marketMargin: "0.03"
  keyRates:
    - { from: 2024-01-01, rate: "0.16" }
    - { from: 2024-07-01, rate: "0.18" }
    - { from: 2024-10-01, rate: "0.19" }
    - { from: 2025-01-01, rate: "0.21" }
    - { from: 2025-07-01, rate: "0.2" }
    - { from: 2025-10-01, rate: "0.17" }
    - { from: 2026-01-01, rate: "0.165" }
  facts: { priorityProduct: true, platformApproved: true }
`;
  const floating = (...argv: string[]) =>
    command(['loan', 'f.yaml', '--edition=law', '--programme=cluster-platform', ...argv], {
      files: { 'f.yaml': FLOATING },
    });

  test.each([
    [[], 'quarter-start', '667946492.05'],
    [['--reading=floating.reset=held'], 'held', '627625605.86'],
  ])('is chosen by %j, and the answer says so', async (argv, value, present) => {
    const { loans, readings }: LoanAnswer = JSON.parse(
      (await floating('--format=json', ...argv)).out,
    );
    expect(loans[0]?.worth?.presentValue).toBe(present);
    expect(readings).toEqual([
      {
        id: 'floating.reset',
        value,
        isDefault: value === 'quarter-start',
        mattersTo: ['cluster-platform'],
      },
    ]);
    expect((await floating(...argv)).out).toContain(`- floating.reset = ${value} (`);
  });

  test('is not told where no loan hangs on one', async () => {
    expect(await answer()).not.toHaveProperty('readings');
  });

  test('of measures is refused', async () => {
    const outcome = await floating('--reading=cap-year=ends');
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(complaints(outcome)).toEqual([
      '--reading cap-year: expected one of floating.reset, found "cap-year".',
    ]);
  });
});

describe('an assessment has the loans too', () => {
  const assess = (...argv: string[]) => command(['assess', ...argv], { files });

  test('in the table, by year', async () => {
    const { out } = await assess('b.yaml');
    expect(out).toContain('\nLoans of the Industrial Development Fund\n---');
    expect(out).toContain('\n2024    468750   25000000        726562.50       257812.50\n');
    expect(out).not.toContain('Schedule by quarter');
  });

  test('or the word that none is asked for', async () => {
    expect((await assess('p.json')).out).toContain('\nLoans of the fund are not examined: ');
  });

  test('in the JSON as the library has them, the same as those of loan', async () => {
    const { out } = await assess('b.yaml', '--format=json');
    expect(JSON.parse(out).loans).toEqual((await answer()).loans);
  });

  test('but not in its CSV', async () => {
    const withLoans = await assess('b.yaml', '--format=csv');
    const without = { 'b.yaml': BORROWING.replace(/\nborrowing:[\s\S]*/, '\n') };
    const other = await command(['assess', 'b.yaml', '--format=csv'], { files: without });
    expect(withLoans.out).toBe(other.out);
  });
});

describe('what cannot be used is reported, all of it in one error', () => {
  test('of the command line', async () => {
    const outcome = await loan('--format=xml', '--edition=brochure', '--programme=jiont');
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(complaints(outcome)).toEqual([
      '--format: expected one of table, json, markdown, csv, html, pdf, xlsx, found "xml". Did you mean html?',
      '--edition: expected one of brochure-2019, law, found "brochure". Did you mean brochure-2019?',
      expect.stringMatching(
        /^--programme: expected one of joint, .*, digitalisation, .*, found "jiont"\. Did you mean joint\?$/,
      ),
    ]);
  });

  test('of the command line and of the file together', async () => {
    const bad = { 'b.yaml': BORROWING.replace('"0.0775"', '"7,75%"') };
    const outcome = await command(['loan', 'b.yaml', '--programme=x'], { files: bad });
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(complaints(outcome)).toEqual([
      expect.stringMatching(/^--programme: .*found "x"\.$/),
      expect.stringMatching(/^b\.yaml:12:3: borrowing\.marketRate: /),
    ]);
  });

  test('no file, and options of other commands', async () => {
    const none = await command(['loan']);
    expect(complaints(none)).toEqual([
      'expected the file of a profile, or - for standard input, found nothing.',
    ]);
    const outcome = await loan('--measure=rip');
    expect(outcome.code).toBe(2);
    expect(complaints(outcome)).toEqual([
      expect.stringMatching(/^--measure: expected one of --format, .*an unknown option\.$/),
    ]);
  });
});
