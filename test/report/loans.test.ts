import { stripVTControlCharacters } from 'node:util';
import { createColors } from 'picocolors';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { LoanResult } from '../../src/answer/results/assessment';
import type { FindingResult } from '../../src/answer/results/finding';
import type { LoanAnswer } from '../../src/answer/results/loans';
import { formatOf } from '../../src/report/format';
import { loanCsv } from '../../src/report/loans/csv';
import { loanModel } from '../../src/report/loans/model';
import { markdownOf } from '../../src/report/markdown';
import { renderBlocks } from '../../src/report/table';
import { en } from '../words';
import { JOINT, LOANS, loan, PARTS, SCHEDULE, SOURCES, UNEXAMINED, WORTH } from './loan-sample';
import { renderMarkdown, renderTable } from './rendered';
import { SAMPLE } from './sample';

const blocksOf = (answer: LoanAnswer, groups = false) =>
  loanModel(answer, en, formatOf(groups, en));
const tableOf = (...loans: LoanResult[]): string => renderBlocks(blocksOf({ ...LOANS, loans }));
const inOneLine = (text: string): string => text.replace(/\n */g, ' ');

const table = renderBlocks(blocksOf(LOANS));
const sections = table.split(/\n\n(?=[^\n]+\n-+\n\n)/);
const [head = ''] = sections;
const section = (heading: string): string =>
  sections.find((one) => one.startsWith(heading)) ?? `no section ${heading}`;

const assessed = (loans: readonly LoanResult[]): string =>
  renderTable({ ...SAMPLE, loans, sources: BOTH }, { words: en });

/** What the sample and its loans refer to. */
const BOTH = { ...SAMPLE.sources, ...SOURCES };

describe('the answer comes first', () => {
  test('what may be borrowed, those that may be had first, and what it is worth', () => {
    expect(
      head,
    ).toBe(`Loans of the Industrial Development Fund for the project: Завод "Восток" | stage
1
================================================================================

Start 2019-01-01; edition brochure-2019; amounts in roubles; investor-incentives
0.1.0.

Programme                 Verdict     Largest loan  Bound by      Rate
-------------------------------------------------------------------------------
Title of joint            eligible        12500000  co-financing  5%          ~
Title of machine-tools    eligible            none                1%, 5%
Title of component-parts  unknown        500000000  programme     1%, 3%, 5%  ?
Title of leasing          unknown         90000000  advance                   ?
Title of drug-labelling   ineligible
Title of digitalisation   ineligible     500000000  programme

What the loans are worth against the market; the present value is net of the
cost of a guarantee:
Programme                 Interest saved  Present value, net
----------------------------------------------------------------
Title of joint                    280000           199500.25  ~
Title of component-parts          280000           266000.50  ?>

~ the amount rests on a figure that no source seen confirms; ? only if the facts
not stated are as they should be; > at least that much: the key rate stands for
a market rate that is not given, so the worth takes no part in ranking.

No total across programmes is given: each is worked out as the only loan, and
its worth is no relief from tax.`);
  });

  test('only the marks that occur are explained, and no worth is promised', () => {
    const plain = tableOf(loan('joint', { verdict: 'ineligible', missing: [] }));
    expect(plain).not.toMatch(/[~?>]|What the loans are worth/);
  });
});

describe('the details of a programme', () => {
  test('eligible: terms, split, schedules, worth by convention, assumptions, conditions', () => {
    expect(section('Title of joint (joint)')).toBe(`Title of joint (joint)
----------------------

Eligible. Interest saved 280000; present value less the guarantee 199500.25.

Largest loan by the facts stated: 12500000, bound by co-financing.

Loan of 8000000, drawn on 2019-04-01, at 5%; 4 quarters, the first 2 with
interest alone, then equal parts of principal. The federal fund lends 5600000 at
most, the regional fund 2400000.

By year; a quarter belongs to the year in which it ends:
Year  Interest  Principal  Market interest  Interest saved  Guarantee
---------------------------------------------------------------------
2019    200000          0           360000          160000      40000
2020    150000    8000000           270000          120000      30000

Schedule by quarter, the balance before the payment:
Day         Balance  Rate  Interest  Principal  Payment
-------------------------------------------------------
2019-07-01  8000000    5%    100000          0   100000
2019-10-01  8000000    5%    100000          0   100000
2020-01-01  8000000    5%    100000    4000000  4100000
2020-04-01  4000000    5%     50000    4000000  4050000

The same quarters against the market:
Day         Interest  Market interest  Interest saved  Guarantee
----------------------------------------------------------------
2019-07-01    100000           180000           80000      20000
2019-10-01    100000           180000           80000      20000
2020-01-01    100000           180000           80000      20000
2020-04-01     50000            90000           40000      10000

Worth, by convention:
Convention                                                   Amount  Of the loan
--------------------------------------------------------------------------------
Loan against market at 9%, nominal                        280000
Loan against market at 9%, nominal, less the cost of the  210000
guarantee
Loan against market, present value at 9% a year, a        266000.50       3.325%
quarter of it each quarter (grant equivalent)
Loan against market, present value at 9% a year, a        199500.25
quarter of it each quarter (grant equivalent), less the
cost of the guarantee
European Commission, grant equivalent at a discount rate  266500
of 8.75% a year
OECD, grant element at a discount rate of 10% a year                       4.12%

Taken for granted:
- No way of repaying is given: principal is repaid in equal parts each quarter.

Conditions met:
- The programme is open on the day of drawing [1]: 2019-04-01, open from
  2017-01-01.
- The loan stays within the largest of the programme [1]: 8000000, at most
  100000000 allowed.
- The borrower is a manufacturer [1].

Rests on figures that no source seen confirms:
- loans.programmes.joint.repaymentYears: decides the amount [2]`);
  });

  test('a floor for the market rate: the worth is a lower bound, with the source of the rate', () => {
    const text = inOneLine(section('Title of component-parts'));
    expect(text).toContain(
      'Unknown. Interest saved at least 280000; present value less the guarantee at least 266000.50.',
    );
    expect(text).toContain(
      'No market rate is stated. The key rate on the day of drawing, 7.75% [3], stands for it as a floor: the worth against the market is a lower bound and takes no part in ranking.',
    );
    expect(section('Sources')).toContain('[3] Key rates of 2019');
    expect(section('Title of joint (joint)')).not.toContain('lower bound');
  });

  test('a question is open: the schedule holds if the answer is as it should be', () => {
    const text = inOneLine(section('Title of component-parts'));
    expect(text).toContain(
      'To decide, state: - borrowing.facts.partsOfDecree719: whether the output is parts for products of Government Decree 719, yes or no',
    );
    expect(text).toContain(
      'If every fact that is missing is as it should be: Loan of 8000000, drawn on 2019-04-01, at 1% in year 1, 3% in years 2-3, 5% from year 4; 4 quarters, in equal payments of principal and interest.',
    );
    expect(section('Title of joint (joint)')).not.toContain('If every fact');
  });

  test('a guarantee that costs nothing is not taken off and has no column', () => {
    const text = section('Title of component-parts');
    expect(text).not.toContain('less the cost');
    expect(text).toMatch(/Year {2}Interest {2}Principal {2}Market interest {2}Interest saved\n/);
  });

  test('no market rate at all: no comparison, and what to state', () => {
    const text = section('Title of machine-tools');
    expect(text).toMatch(/Year {2}Interest {2}Principal\n/);
    expect(text).not.toMatch(/[Mm]arket interest|Worth|against the market/);
    expect(text).toContain('To compute the amounts, state:\n- borrowing.marketRate: yearly rate');
  });

  test('even the smallest loan is out of reach', () => {
    expect(inOneLine(section('Title of machine-tools'))).toContain(
      'By the facts stated even the smallest loan of the programme is out of reach.',
    );
  });

  test('a largest loan that facts not stated could make smaller, one without words by its id', () => {
    expect(inOneLine(section('Title of leasing'))).toContain(
      'Largest loan by the facts stated: 90000000, bound by advance. Facts that are not stated could make it smaller: assets, leasing.some-day.',
    );
  });

  test('ineligible: why not, and what another amount would open', () => {
    expect(section('Title of digitalisation')).toBe(`Title of digitalisation (digitalisation)
----------------------------------------

Ineligible.

Why not:
- The loan passes the largest of the programme [1]: 500000001, at most 500000000
  allowed, 1 too much.

Largest loan by the facts stated: 500000000, bound by programme.`);
  });

  test('ineligible whatever the amount: no largest loan', () => {
    expect(section('Title of drug-labelling')).toBe(`Title of drug-labelling (drug-labelling)
----------------------------------------

Ineligible.

Why not:
- The programme is not open yet on the day of drawing [1]: 2018-05-31, open from
  2018-06-01.
- The borrower makes no medicines [1].`);
  });

  test.each([
    ['budget', false],
    ['co-financing', false],
    ['manufacturer', false],
    ['at-least', true],
    ['own-funds', true],
    ['sales', true],
    ['assets', true],
    ['term', true],
    ['grace', true],
  ] as const)('a loan of another kind may meet the condition %s: %s', (condition, may) => {
    const failed: FindingResult = { id: `joint.${condition}`, verdict: 'not-met' };
    const findings: FindingResult = { ...failed, id: 'joint', joins: 'all-of', findings: [failed] };
    const text = tableOf({ ...JOINT, ...NO_SCHEDULE, verdict: 'ineligible', findings });
    expect(text.includes('Largest loan by the facts')).toBe(may);
  });
});

const NO_SCHEDULE = { terms: null, schedule: [], lines: [], worth: null, assumptions: [] };

describe('in an assessment', () => {
  test('the loans stand after the measures, by year only, with the same sources', () => {
    const text = assessed(LOANS.loans);
    const heading = '\nLoans of the Industrial Development Fund\n-----';
    expect(text.indexOf(heading)).toBeGreaterThan(text.indexOf('Title of spic-regional ('));
    expect(text.indexOf(heading)).toBeLessThan(text.indexOf('\nAssumptions\n'));
    expect(text).toContain('By year; a quarter');
    expect(text).not.toContain('Schedule by quarter');
    expect(text).toContain('[4] News of the fund, 2017');
    expect(text.match(/\nSources\n/g)).toHaveLength(1);
  });

  test('where nothing is said of a loan a short word stands in their place', () => {
    const text = assessed(UNEXAMINED);
    expect(text).toContain(`
Loans of the Industrial Development Fund
----------------------------------------

Loans of the fund are not examined: the profile does not say what is to be
borrowed. To have them examined, state borrowing.

Assumptions
`);
  });

  test.each<[string, FindingResult, boolean]>([
    ['an amount', { id: 'joint.at-least', verdict: 'met' }, true],
    ['an amount too small', { id: 'joint.at-least', verdict: 'not-met' }, true],
    ['a fact', { id: 'machine-tools.machine-tool-maker', verdict: 'not-met' }, true],
    ['the day alone', { id: 'joint.open', verdict: 'not-met' }, false],
    ['the activity alone', { id: 'joint.manufacturer', verdict: 'met' }, false],
    ['the activity alone', { id: 'drug-labelling.drug-maker', verdict: 'not-met' }, false],
    ['the activity alone', { id: 'productivity.not-food', verdict: 'met' }, false],
  ])('they are examined where the profile states %s: %o', (_, stated, examined) => {
    const [first, ...others] = UNEXAMINED;
    const findings: FindingResult = { id: 'x', verdict: 'unknown', findings: [stated] };
    const text = assessed([{ ...(first ?? JOINT), findings }, ...others]);
    expect(text.includes('are not examined')).toBe(!examined);
    expect(text.includes('To decide, state:\n- borrowing.amount')).toBe(examined);
  });

  test('or where it names programmes', () => {
    expect(assessed(UNEXAMINED.slice(1))).not.toContain('are not examined');
  });

  test('and nothing where measures alone are asked for', () => {
    expect(assessed([])).not.toContain('Loans of the');
  });

  test('in Markdown under one heading', () => {
    const text = renderMarkdown({ ...SAMPLE, loans: LOANS.loans, sources: BOTH }, { words: en });
    expect(text).toContain('\n## Loans of the Industrial Development Fund\n');
    expect(text).toContain('\n### Title of joint (joint)\n');
  });
});

test('in Markdown each programme has a heading of its own', () => {
  const text = markdownOf(blocksOf(LOANS));
  expect(text).toMatch(/^# Loans of the Industrial Development Fund for the project: /);
  expect(text).toContain('\n## Title of joint (joint)\n');
  expect(text).toContain('| 2019 |   200000 |         0 |');
});

describe('the table fits where it is shown', () => {
  const large = JSON.stringify(PARTS.schedule)
    .replaceAll('"8000000"', '"750000000.55"')
    .replaceAll('"4000000"', '"93750000.12"')
    .replaceAll('"100000"', '"9375000.55"')
    .replaceAll(/"4[01][05]0000"/g, '"103125000.67"');
  const wide: LoanResult = { ...JOINT, schedule: JSON.parse(large) };
  const groups = renderBlocks(blocksOf({ ...LOANS, loans: [wide, ...LOANS.loans] }, true));

  test.each([
    ['plain', table],
    ['the largest amounts in groups', groups],
    ['in an assessment', assessed(LOANS.loans)],
  ])('80 columns, and no line ends with a space: %s', (_, text) => {
    expect(Math.max(...text.split('\n').map(stringWidth))).toBeLessThanOrEqual(80);
    expect(text).not.toMatch(/[ \u00a0]\n/);
  });

  test('the schedule of the largest loan stays a line a quarter', () => {
    expect(groups.replaceAll('\u00a0', ' ')).toMatch(
      /\n2020-01-01 {2}750 000 000\.55 {4}5% {2}9 375 000\.55 {2}93 750 000\.12 {2}103 125 000\.67\n/,
    );
  });

  test('colours add nothing but colour', () => {
    const colours = createColors(true);
    const coloured = renderBlocks(blocksOf(LOANS), colours);
    expect(coloured).toContain(colours.green('eligible'));
    expect(stripVTControlCharacters(coloured)).toBe(table);
  });
});

describe('as CSV', () => {
  const HEAD =
    'programme,verdict,number,day,year,balance,rate,interest,principal,payment,marketRate,marketInterest,saved,guarantee';

  test('a row a quarter', () => {
    expect(loanCsv([JOINT]).split('\r\n')).toEqual([
      HEAD,
      'joint,eligible,1,2019-07-01,2019,8000000,0.05,100000,0,100000,0.09,180000,80000,20000',
      'joint,eligible,2,2019-10-01,2019,8000000,0.05,100000,0,100000,0.09,180000,80000,20000',
      'joint,eligible,3,2020-01-01,2020,8000000,0.05,100000,4000000,4100000,0.09,180000,80000,20000',
      'joint,eligible,4,2020-04-01,2020,4000000,0.05,50000,4000000,4050000,0.09,90000,40000,10000',
      '',
    ]);
  });

  test('one row without amounts where there is no schedule', () => {
    expect(loanCsv([loan('leasing')])).toBe(`${HEAD}\r\nleasing,unknown,,,,,,,,,,,,\r\n`);
  });

  test('empty fields where there is no market rate', () => {
    const [first] = SCHEDULE;
    const schedule = first === undefined ? [] : [{ ...first, marketInterest: null, saved: null }];
    expect(loanCsv([{ ...JOINT, schedule, worth: null }])).toBe(
      `${HEAD}\r\njoint,eligible,1,2019-07-01,2019,8000000,0.05,100000,0,100000,,,,20000\r\n`,
    );
  });

  test('the market rate of each quarter, where it differs', () => {
    const schedule = SCHEDULE.map((one, index) => ({
      ...one,
      marketRate: index < 2 ? '0.09' : '0.1',
    }));
    const rows = loanCsv([{ ...JOINT, schedule }]).split('\r\n');
    const at = HEAD.split(',').indexOf('marketRate');
    expect(rows.slice(1, 5).map((row) => row.split(',')[at])).toEqual([
      '0.09',
      '0.09',
      '0.1',
      '0.1',
    ]);
  });
});

test('a guarantee may cost more than is saved, and that is reported', () => {
  const worth = { ...WORTH, nominalNet: '-70000', presentValueNet: '-66500.25' };
  expect(tableOf({ ...JOINT, worth })).toContain('present value less the guarantee -66500.25.');
});
