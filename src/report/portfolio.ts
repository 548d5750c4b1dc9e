import type { PossibleDifference } from '../answer/results/analysis';
import type { PortfolioDocument } from '../answer/results/documents';
import type {
  Distribution,
  FlipCount,
  MeasureTotals,
  PeriodDifference,
  PolicyName,
} from '../answer/results/portfolio';
import { claimOf } from '../words/claims';
import type { Format } from '../words/words';
import type { Block } from './blocks';
import { columnTable, figure, type Shown, text } from './columns';
import { isSameText, nameIn, possibleAmount } from './format';
import { nameOf } from './sentences';
import type { Words } from './words';
import type { PortfolioWords } from './words/portfolio';

/** What the tables are made with. */
interface TotalsVoice {
  readonly words: PortfolioWords;
  readonly format: Format;
  readonly budgets: Words['terms']['budgets'];
  /** What a measure or part is called in a cell. */
  readonly element: (id: string) => string;
  /** What a finding is called in a cell. */
  readonly finding: (id: string) => string;
}

const voiceIn = (words: Words, format: Format): TotalsVoice => ({
  words: words.portfolio,
  format,
  budgets: words.terms.budgets,
  element: (id) => words.say.element(id, nameOf(id, words).nom),
  finding: (id) => words.portfolio.finding(id, claimOf(id, words)?.met),
});

/** The totals of a portfolio for a reader. Measures that nothing changes are only in the first tables. */
export function totalsBlocks(
  totals: Omit<PortfolioDocument, 'schema' | 'version'>,
  allWords: Words,
  format: Format,
): readonly Block[] {
  const voice = voiceIn(allWords, format);
  const { words } = voice;
  const { before, after, lines, projects, measures } = totals;
  const changed = measures.filter(isChanged);
  return [
    { kind: 'title', text: words.title(projects) },
    {
      kind: 'list',
      items: [
        words.before(policyText(before, words)),
        words.after(policyText(after, words)),
        words.lines(lines.read, lines.bad),
        ...Object.entries(lines.leftOut ?? {}).map(([region, count]) =>
          words.leftOut(count, region),
        ),
      ],
    },
    { kind: 'paragraph', text: words.basis },
    { kind: 'section', text: words.verdicts },
    verdictTable(measures, voice),
    { kind: 'section', text: words.relief },
    differenceTable(measures, ({ relief }) => relief, voice),
    ...netBlocks(measures, voice),
    ...supposedBlocks(measures, voice),
    ...creditBlocks(measures, allWords, voice),
    ...notComputedBlocks(measures, voice),
    ...twinBlocks(measures, voice),
    ...(changed.length === 0
      ? [
          {
            kind: 'paragraph' as const,
            text: measures.some(isLacking) ? words.nothingComputed : words.nothing,
          },
        ]
      : []),
    ...changesBlocks(changed, voice),
  ];
}

const isChanged = ({ winners, losers, verdictChanged }: MeasureTotals): boolean =>
  winners.projects > 0 || losers.projects > 0 || verdictChanged > 0;

const isLacking = ({ between = 0, computedInPart, notComputed }: MeasureTotals): boolean =>
  notComputed > 0 || computedInPart > 0 || between > 0;

const isBetween = ({ between = 0 }: MeasureTotals): boolean => between > 0;

/** Figures that keep a change from projects, each a warning. */
const twinBlocks = (
  measures: readonly MeasureTotals[],
  { element, words }: TotalsVoice,
): readonly Block[] => {
  const items = measures.flatMap(({ id, twins }) =>
    twins.map(({ binds, changed, projects }) => words.twin(element(id), changed, binds, projects)),
  );
  return items.length === 0 ? [] : [{ kind: 'list', items }];
};

/** How many projects are left out of the sums, of the measures that lack some. */
function notComputedBlocks(
  measures: readonly MeasureTotals[],
  voice: TotalsVoice,
): readonly Block[] {
  const { words } = voice;
  const { columns } = words;
  const some = measures.filter(isLacking);
  return some.length === 0
    ? []
    : [
        { kind: 'section', text: words.columns.notComputed },
        {
          kind: 'list',
          items: [
            `${columns.notComputed}: ${words.notComputed}.`,
            `${columns.inPart}: ${words.inPart}.`,
            ...(some.some(isBetween) ? [`${columns.between}: ${words.between}.`] : []),
          ],
        },
        columnTable<MeasureTotals>(
          [
            measureColumn(voice),
            figure(columns.notComputed, ({ notComputed }) => `${notComputed}`),
            figure(columns.inPart, ({ computedInPart }) => `${computedInPart}`),
            some.some(isBetween) && figure(columns.between, ({ between = 0 }) => `${between}`),
          ],
          some,
        ),
      ];
}

const policyText = ({ edition, hash, amendments }: PolicyName, words: PortfolioWords): string =>
  words.policy(
    edition,
    hash.slice(0, HASH_SHOWN),
    amendments.map(({ title, source }) => words.amendment(title, source)),
  );

const HASH_SHOWN = 'sha256:'.length + 12;

const measureColumn = ({ element, words: { columns } }: TotalsVoice): Shown<MeasureTotals> =>
  text(columns.measure, ({ id }) => element(id));

const verdictTable = (measures: readonly MeasureTotals[], voice: TotalsVoice): Block =>
  columnTable<MeasureTotals>(
    [
      measureColumn(voice),
      figure(voice.words.columns.eligibleBefore, ({ verdicts }) => `${verdicts.before.eligible}`),
      figure(voice.words.columns.eligibleAfter, ({ verdicts }) => `${verdicts.after.eligible}`),
      figure(voice.words.columns.newly, ({ newlyEligible }) => `${newlyEligible}`),
      figure(voice.words.columns.noLonger, ({ noLongerEligible }) => `${noLongerEligible}`),
    ],
    measures,
  );

const differences = <T>(
  of: (item: T) => PossibleDifference | null,
  { format, words }: TotalsVoice,
): readonly Shown<T>[] =>
  (['before', 'after', 'difference'] as const).map((side) =>
    figure(words.columns[side], (item) => possibleAmount(format, of(item)?.[side] ?? null)),
  );

const differenceTable = (
  measures: readonly MeasureTotals[],
  of: (totals: MeasureTotals) => PossibleDifference | null,
  voice: TotalsVoice,
): Block => columnTable<MeasureTotals>([measureColumn(voice), ...differences(of, voice)], measures);

/** Relief less extra tax, of the measures in which they are not the same. */
function netBlocks(measures: readonly MeasureTotals[], voice: TotalsVoice): readonly Block[] {
  const { words } = voice;
  const some = measures.filter(
    ({ net, relief }) =>
      !isSameText(net?.before ?? null, relief?.before ?? null) ||
      !isSameText(net?.after ?? null, relief?.after ?? null),
  );
  return some.length === 0
    ? []
    : [
        { kind: 'paragraph', text: `${words.net}:` },
        differenceTable(some, ({ net }) => net, voice),
      ];
}

function supposedBlocks(measures: readonly MeasureTotals[], voice: TotalsVoice): readonly Block[] {
  const { words } = voice;
  const some = measures.filter(
    ({ supposed }) => supposed !== null && (supposed.before !== '0' || supposed.after !== '0'),
  );
  return some.length === 0
    ? []
    : [
        { kind: 'paragraph', text: `${words.supposed}:` },
        differenceTable(some, ({ supposed }) => supposed, voice),
      ];
}

/** What is put off, and the interest on it, of the measures that are credits. */
function creditBlocks(
  measures: readonly MeasureTotals[],
  { columns, credits, terms }: Words,
  voice: TotalsVoice,
): readonly Block[] {
  const sums = measures.flatMap(({ credit, id }) =>
    credit === undefined
      ? []
      : [
          { id, title: credits.columns.putOff, ...credit, ...credit.putOff },
          { id, title: columns.interest, ...credit, ...credit.interest },
        ],
  );
  const { element, words } = voice;
  return sums.length === 0
    ? []
    : [
        { kind: 'section', text: credits.heading },
        { kind: 'paragraph', text: credits.noRelief },
        columnTable<(typeof sums)[number]>(
          [
            text(words.columns.measure, ({ id }) => element(id)),
            text(columns.amount, ({ title }) => title),
            figure(words.columns.count, ({ projects }) => `${projects}`),
            figure(terms.verdicts.unknown, ({ supposed }) => `${supposed}`),
            ...differences<(typeof sums)[number]>((one) => one, voice),
          ],
          sums,
        ),
      ];
}

function changesBlocks(changed: readonly MeasureTotals[], voice: TotalsVoice): readonly Block[] {
  if (changed.length === 0) return [];
  const { format, words } = voice;
  const { amount } = format;
  const { columns } = words;
  const moved = columnTable<MeasureTotals>(
    [
      measureColumn(voice),
      figure(columns.winners, ({ winners }) => `${winners.projects}`),
      figure(columns.gain, ({ winners }) => amount(winners.amount)),
      figure(columns.losers, ({ losers }) => `${losers.projects}`),
      figure(columns.loss, ({ losers }) => amount(losers.amount)),
    ],
    changed,
  );
  return [
    { kind: 'section', text: words.moved },
    moved,
    ...distributionBlocks(changed, voice),
    ...flippedBlocks(changed, voice),
    ...changed.flatMap((totals) => periodBlocks(totals, voice)),
  ];
}

interface Spread {
  readonly id: string;
  readonly of: string;
  readonly spread: Distribution;
}

function distributionBlocks(
  changed: readonly MeasureTotals[],
  { element, format: { amount }, words }: TotalsVoice,
): readonly Block[] {
  const { columns } = words;
  const spreads = changed.flatMap(({ id, distribution, distributionOfChanges }): Spread[] => [
    ...(distribution === null ? [] : [{ id, of: words.all, spread: distribution }]),
    ...(distributionOfChanges === null
      ? []
      : [{ id, of: words.changed, spread: distributionOfChanges }]),
  ]);
  const place = (name: Exclude<keyof Distribution, 'count'>): Shown<Spread> =>
    figure(columns[name], ({ spread }) => amount(spread[name]));
  if (spreads.length === 0) return [];
  return [
    { kind: 'paragraph', text: `${words.distribution}:` },
    columnTable<Spread>(
      [
        text(columns.measure, ({ id }) => element(id)),
        text(columns.of, ({ of }) => of),
        figure(columns.count, ({ spread }) => `${spread.count}`),
        place('min'),
        place('lowerQuartile'),
        place('median'),
        place('upperQuartile'),
        place('max'),
        place('mean'),
      ],
      spreads,
    ),
  ];
}

function flippedBlocks(
  changed: readonly MeasureTotals[],
  { finding: named, words }: TotalsVoice,
): readonly Block[] {
  const { columns } = words;
  const flips = changed.flatMap(({ flipped = [] }) => flipped);
  return flips.length === 0
    ? []
    : [
        { kind: 'section', text: words.flipped },
        columnTable<FlipCount>(
          [
            text(columns.finding, ({ finding }) => named(finding)),
            text(columns.before, ({ before }) => words.answers[before ?? 'none']),
            text(columns.after, ({ after }) => words.answers[after ?? 'none']),
            figure(columns.count, ({ projects }) => `${projects}`),
          ],
          flips,
        ),
      ];
}

function periodBlocks({ id, byPeriod }: MeasureTotals, voice: TotalsVoice): readonly Block[] {
  const { budgets, element, words } = voice;
  const { columns } = words;
  const own = byPeriod.filter(({ difference }) => difference !== '0');
  return own.length === 0
    ? []
    : [
        { kind: 'section', text: words.periods(element(id)) },
        columnTable<PeriodDifference>(
          [
            text(columns.year, ({ year }) => `${year}`),
            text(columns.budget, ({ budget }) => nameIn(budgets, budget)),
            ...differences<PeriodDifference>((period) => period, voice),
          ],
          own,
        ),
      ];
}
