import type {
  InterestLine,
  LoanPeriod,
  LoanResult,
  LoanTermsResult,
} from '../../answer/results/assessment';
import type { Block } from '../blocks';
import { columnTable, figure, name, type Shown, text } from '../columns';
import { sentence } from '../format';
import { judgedBlocks, listedWords } from '../judged';
import { noteOf, type Voice } from '../sentences';
import { titleIn } from '../tables';
import { isWithinReach, limitOf } from './reach';
import { worthBlocks } from './worth';

/** Whether the schedule is shown by year, under an assessment, or by quarter too, in a report of its own. */
export type Detail = 'years' | 'quarters';

/** Everything a report says of one programme, under a heading of its own. */
export const programmeBlocks = (
  loan: LoanResult,
  detail: Detail,
  voice: Voice,
): readonly Block[] => [
  {
    kind: detail === 'quarters' ? 'section' : 'part',
    text: `${programmeTitle(loan, voice)} (${loan.id})`,
  },
  ...judgedBlocks(
    loan,
    programmeOpening(loan, voice),
    () => figureBlocks(loan, detail, voice),
    voice,
  ),
];

/** The verdict on a loan and what it is worth. */
export function programmeOpening({ verdict, worth }: LoanResult, { format, words }: Voice): string {
  const opening = sentence(words.terms.verdicts[verdict]);
  if (worth === null) return opening;
  const [saved, net] = [format.amount(worth.nominal), format.amount(worth.presentValueNet)];
  return `${opening} ${words.loans.opening(saved, net, worth.isFloor)}`;
}

function figureBlocks(loan: LoanResult, detail: Detail, voice: Voice): readonly Block[] {
  const { loans: own } = voice.words;
  const { assumptions, lines, schedule, terms, worth } = loan;
  if (terms === null) return [...largestBlocks(loan, voice), ...unreadBlocks(loan, voice)];
  return [
    ...largestBlocks(loan, voice),
    termsBlock(terms, loan.verdict === 'unknown', voice),
    yearTable(lines, voice),
    ...(detail === 'quarters' ? quarterTables(schedule, voice) : []),
    ...(worth === null ? [] : worthBlocks(worth, voice)),
    ...listedWords(
      own.assumptions,
      assumptions.map((note) => sentence(noteOf(note, voice))),
    ),
    ...unreadBlocks(loan, voice),
  ];
}

/** Stated fields of the profile that the programme does not read. */
const unreadBlocks = ({ unread }: LoanResult, { words }: Voice): readonly Block[] =>
  unread.length === 0 ? [] : [{ kind: 'paragraph', text: words.loans.unread(unread) }];

/** The largest loan and what binds it, where the borrower may have one at all. */
function largestBlocks(loan: LoanResult, { format, words }: Voice): readonly Block[] {
  if (!isWithinReach(loan)) return [];
  const { loans: own } = words;
  const { largest } = loan;
  if (largest === null) return [{ kind: 'paragraph', text: own.noneWithin }];
  if (largest.amount === null || largest.binds === null) {
    return [{ kind: 'paragraph', text: own.noLargest }];
  }
  const said = own.largest(format.amount(largest.amount), limitOf(largest.binds, words));
  const open = largest.open.map((id) => limitOf(id, words));
  const told = open.length === 0 ? said : `${said} ${own.largestOpen(open)}`;
  return [{ kind: 'paragraph', text: told }];
}

function termsBlock(terms: LoanTermsResult, supposed: boolean, { format, words }: Voice): Block {
  const { loans: own, say } = words;
  const { amount, split } = terms;
  const sentences = [
    ...(supposed ? [say.supposed] : []),
    own.terms({
      ...terms,
      amount: format.amount(amount),
      drawn: format.day(terms.drawn),
      rates: ratesText(terms, words, format),
    }),
    ...(split === undefined
      ? []
      : [own.split(format.amount(split.federal), format.amount(split.regional))]),
  ];
  return { kind: 'paragraph', text: sentences.join(' ') };
}

/** "1% in years 1-3, 5% from year 4", or "13.5% in quarters 1-4, 13% in quarters 5-20". */
const ratesText = (
  { rates, ratesByQuarter }: LoanTermsResult,
  { loans }: Voice['words'],
  { percent }: Voice['format'],
): string =>
  ratesByQuarter
    ?.map(({ rate, upToQuarter }, index) =>
      loans.rateInQuarters(
        percent(rate),
        (ratesByQuarter[index - 1]?.upToQuarter ?? 0) + 1,
        upToQuarter,
      ),
    )
    .join(', ') ??
  rates
    .map(({ rate, upToYear }, index) =>
      loans.rateIn(percent(rate), (rates[index - 1]?.upToYear ?? 0) + 1, upToYear),
    )
    .join(', ');

/** Columns of the market, where there is one to compare with, and of a guarantee that costs something. */
function comparison(
  items: readonly (InterestLine | LoanPeriod)[],
  { format, words: { columns } }: Voice,
): readonly (Shown<InterestLine | LoanPeriod> | false)[] {
  const compared = items.some(({ saved }) => saved !== null);
  return [
    items.some((item) => rateOf(item) !== undefined) &&
      figure(columns.marketRate, (item) => format.percent(rateOf(item) ?? '')),
    compared &&
      figure(columns.marketInterest, ({ marketInterest }) => format.amount(marketInterest ?? '')),
    compared && figure(columns.saved, ({ saved }) => format.amount(saved ?? '')),
    items.some(({ guarantee }) => guarantee !== '0') &&
      figure(columns.guarantee, ({ guarantee }) => format.amount(guarantee)),
  ];
}

/** The market rate of a quarter, where it has one of its own. */
const rateOf = (item: InterestLine | LoanPeriod): string | undefined =>
  'marketRate' in item ? item.marketRate : undefined;

function yearTable(lines: readonly InterestLine[], voice: Voice): Block {
  const { format, words } = voice;
  const { columns, loans: own } = words;
  return columnTable<InterestLine>(
    [
      text(columns.year, ({ year }) => String(year)),
      figure(columns.interest, ({ interest }) => format.amount(interest)),
      figure(columns.principal, ({ principal }) => format.amount(principal)),
      ...comparison(lines, voice),
    ],
    lines,
    own.byYear,
  );
}

/** The payments, and what they are against the market: both would not fit in one line. */
function quarterTables(schedule: readonly LoanPeriod[], voice: Voice): readonly Block[] {
  const { format, words } = voice;
  const { columns, loans: own } = words;
  const payments: readonly Shown<LoanPeriod>[] = [
    name(columns.day, ({ day }) => format.day(day)),
    figure(columns.balance, ({ balance }) => format.amount(balance)),
    figure(columns.rate, ({ rate }) => format.percent(rate)),
    figure(columns.interest, ({ interest }) => format.amount(interest)),
    figure(columns.principal, ({ principal }) => format.amount(principal)),
    figure(columns.payment, ({ payment }) => format.amount(payment)),
  ];
  const compared = comparison(schedule, voice).filter((column) => column !== false);
  return [
    columnTable(payments, schedule, own.byQuarter),
    ...(compared.length === 0
      ? []
      : [
          columnTable<LoanPeriod>(
            [
              name(columns.day, ({ day }) => format.day(day)),
              figure(columns.interest, ({ interest }) => format.amount(interest)),
              ...compared,
            ],
            schedule,
            own.againstMarket,
          ),
        ]),
  ];
}

/** The title of a programme. */
export const programmeTitle = ({ id }: Pick<LoanResult, 'id'>, { tables, words }: Voice): string =>
  titleIn(tables.titles.programmes, id, words.language);
