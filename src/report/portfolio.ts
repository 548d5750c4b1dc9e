import type {
  Distribution,
  FlipCount,
  MeasureTotals,
  PeriodDifference,
  PolicyName,
  PortfolioTotals,
} from '../analysis/portfolio-result';
import type { PossibleDifference } from '../analysis/result';
import type { Block } from './blocks';
import { figure, type Shown, tableOf, text } from './columns';
import { type Format, nameIn, possibleAmount } from './format';
import { en } from './words/en';
import { portfolioWords as words } from './words/en-portfolio';

/** The totals of a portfolio with the policies that were set against each other. */
export interface ComparedTotals extends PortfolioTotals {
  readonly before: PolicyName;
  readonly after: PolicyName;
  readonly lines: { readonly read: number; readonly bad: number };
}

const { columns } = words;

/** The totals of a portfolio for a reader. Measures that nothing changes are only in the first tables. */
export function totalsBlocks(totals: ComparedTotals, format: Format): readonly Block[] {
  const { before, after, lines, projects, measures } = totals;
  const changed = measures.filter(isChanged);
  return [
    { kind: 'title', text: words.title(projects) },
    {
      kind: 'list',
      items: [
        words.before(policyText(before)),
        words.after(policyText(after)),
        words.lines(lines.read, lines.bad),
      ],
    },
    { kind: 'paragraph', text: words.basis },
    { kind: 'section', text: words.verdicts },
    verdictTable(measures),
    { kind: 'section', text: words.relief },
    differenceTable(measures, ({ relief }) => relief, format),
    ...netBlocks(measures, format),
    ...supposedBlocks(measures, format),
    ...notComputedBlocks(measures),
    ...twinBlocks(measures),
    ...(changed.length === 0
      ? [
          {
            kind: 'paragraph' as const,
            text: measures.some(isLacking) ? words.nothingComputed : words.nothing,
          },
        ]
      : []),
    ...changesBlocks(changed, format),
  ];
}

const isChanged = ({ winners, losers, verdictChanged }: MeasureTotals): boolean =>
  winners.projects > 0 || losers.projects > 0 || verdictChanged > 0;

const isLacking = ({ computedInPart, notComputed }: MeasureTotals): boolean =>
  notComputed > 0 || computedInPart > 0;

/** Figures that keep a change from projects, each a warning. */
const twinBlocks = (measures: readonly MeasureTotals[]): readonly Block[] => {
  const items = measures.flatMap(({ id, twins }) =>
    twins.map(({ binds, changed, projects }) => words.twin(id, changed, binds, projects)),
  );
  return items.length === 0 ? [] : [{ kind: 'list', items }];
};

/** How many projects are left out of the sums, of the measures that lack some. */
function notComputedBlocks(measures: readonly MeasureTotals[]): readonly Block[] {
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
          ],
        },
        tableOf<MeasureTotals>(
          [
            MEASURE,
            figure(columns.notComputed, ({ notComputed }) => `${notComputed}`),
            figure(columns.inPart, ({ computedInPart }) => `${computedInPart}`),
          ],
          some,
        ),
      ];
}

const policyText = ({ edition, hash, amendments }: PolicyName): string =>
  words.policy(
    edition,
    hash.slice(0, HASH_SHOWN),
    amendments.map(({ title, source }) => words.amendment(title, source)),
  );

const HASH_SHOWN = 'sha256:'.length + 12;

const MEASURE = text<MeasureTotals>(columns.measure, ({ id }) => id);

const verdictTable = (measures: readonly MeasureTotals[]): Block =>
  tableOf<MeasureTotals>(
    [
      MEASURE,
      figure(columns.eligibleBefore, ({ verdicts }) => `${verdicts.before.eligible}`),
      figure(columns.eligibleAfter, ({ verdicts }) => `${verdicts.after.eligible}`),
      figure(columns.newly, ({ newlyEligible }) => `${newlyEligible}`),
      figure(columns.noLonger, ({ noLongerEligible }) => `${noLongerEligible}`),
    ],
    measures,
  );

const differences = <T>(
  of: (item: T) => PossibleDifference | null,
  format: Format,
): readonly Shown<T>[] =>
  (['before', 'after', 'difference'] as const).map((side) =>
    figure(columns[side], (item) => possibleAmount(format, of(item)?.[side] ?? null)),
  );

const differenceTable = (
  measures: readonly MeasureTotals[],
  of: (totals: MeasureTotals) => PossibleDifference | null,
  format: Format,
): Block => tableOf<MeasureTotals>([MEASURE, ...differences(of, format)], measures);

/** Relief less extra tax, of the measures in which they are not the same. */
function netBlocks(measures: readonly MeasureTotals[], format: Format): readonly Block[] {
  const some = measures.filter(
    ({ net, relief }) => net?.before !== relief?.before || net?.after !== relief?.after,
  );
  return some.length === 0
    ? []
    : [
        { kind: 'paragraph', text: `${words.net}:` },
        differenceTable(some, ({ net }) => net, format),
      ];
}

function supposedBlocks(measures: readonly MeasureTotals[], format: Format): readonly Block[] {
  const some = measures.filter(
    ({ supposed }) => supposed !== null && (supposed.before !== '0' || supposed.after !== '0'),
  );
  return some.length === 0
    ? []
    : [
        { kind: 'paragraph', text: `${words.supposed}:` },
        differenceTable(some, ({ supposed }) => supposed, format),
      ];
}

function changesBlocks(changed: readonly MeasureTotals[], format: Format): readonly Block[] {
  if (changed.length === 0) return [];
  const { amount } = format;
  const moved = tableOf<MeasureTotals>(
    [
      MEASURE,
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
    { kind: 'paragraph', text: `${words.distribution}:` },
    distributionTable(changed, format),
    ...flippedBlocks(changed),
    ...changed.flatMap((totals) => periodBlocks(totals, format)),
  ];
}

interface Spread {
  readonly id: string;
  readonly of: string;
  readonly spread: Distribution;
}

function distributionTable(changed: readonly MeasureTotals[], { amount }: Format): Block {
  const spreads = changed.flatMap(({ id, distribution, distributionOfChanges }): Spread[] => [
    ...(distribution === null ? [] : [{ id, of: words.all, spread: distribution }]),
    ...(distributionOfChanges === null
      ? []
      : [{ id, of: words.changed, spread: distributionOfChanges }]),
  ]);
  const place = (name: Exclude<keyof Distribution, 'count'>): Shown<Spread> =>
    figure(columns[name], ({ spread }) => amount(spread[name]));
  return tableOf<Spread>(
    [
      text(columns.measure, ({ id }) => id),
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
  );
}

function flippedBlocks(changed: readonly MeasureTotals[]): readonly Block[] {
  const flips = changed.flatMap(({ flipped = [] }) => flipped);
  return flips.length === 0
    ? []
    : [
        { kind: 'section', text: words.flipped },
        tableOf<FlipCount>(
          [
            text(columns.finding, ({ finding }) => finding),
            text(columns.before, ({ before }) => words.answers[before ?? 'none']),
            text(columns.after, ({ after }) => words.answers[after ?? 'none']),
            figure(columns.count, ({ projects }) => `${projects}`),
          ],
          flips,
        ),
      ];
}

function periodBlocks({ id, byPeriod }: MeasureTotals, format: Format): readonly Block[] {
  const own = byPeriod.filter(({ difference }) => difference !== '0');
  return own.length === 0
    ? []
    : [
        { kind: 'section', text: words.periods(id) },
        tableOf<PeriodDifference>(
          [
            text(columns.year, ({ year }) => `${year}`),
            text(columns.budget, ({ budget }) => nameIn(en.terms.budgets, budget)),
            ...differences<PeriodDifference>((period) => period, format),
          ],
          own,
        ),
      ];
}
