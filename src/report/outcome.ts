import { isOfParts, linesIn, partsIn } from '../answer/read';
import type {
  CapUse,
  Line,
  MeasureResult,
  ObjectRelief,
  Outcome,
  PartResult,
  StepResult,
} from '../answer/results/assessment';
import type { Block } from './blocks';
import type { Shown } from './columns';
import { columnTable, figure, text } from './columns';
import { capital, nameIn, oneLine, sentence, span } from './format';
import { judgedBlocks, UNCONFIRMED } from './judged';
import { endWords, stepWords, type Voice } from './sentences';
import { isUnconfirmedIn, titleIn } from './tables';

/** Everything a report says of one measure, under a heading of its own. */
export function measureBlocks(measure: MeasureResult, voice: Voice): readonly Block[] {
  return [
    { kind: 'section', text: headingOf(measure, voice) },
    ...outcomeBlocks(measure, voice),
    ...(measure.verdict === 'ineligible' ? [] : [stepBlock(measure.step, voice)]),
    ...partsOf(measure).flatMap((part): readonly Block[] => [
      { kind: 'part', text: capital(headingOf(part, voice)) },
      ...outcomeBlocks(part, voice),
    ]),
  ];
}

/** The parts of a measure that may be had. What the whole lacks is not said again of each of them. */
export function partsOf(measure: MeasureResult): readonly PartResult[] {
  const { missing, verdict } = measure;
  if (verdict === 'ineligible') return [];
  const said = new Set(missing.map(({ path }) => path));
  return partsIn(measure).map((part) => ({
    ...part,
    missing: part.missing.filter(({ path }) => !said.has(path)),
  }));
}

const headingOf = ({ id }: Judged, { tables, words }: Voice): string =>
  `${titleIn(tables.titles.measures, id, words.language)} (${id})`;

type Judged = MeasureResult | PartResult;

const outcomeBlocks = (judged: Judged, voice: Voice): readonly Block[] =>
  judgedBlocks(
    judged,
    openingOf(judged, voice),
    () => (isOfParts(judged) ? [] : figureBlocks(judged, voice)),
    voice,
  );

/** The verdict in a sentence: which periods, and the relief in all and by budget. */
export function openingOf(judged: Judged, { words, format }: Voice): string {
  const { periods, sums, verdict } = judged;
  const { say, terms } = words;
  const opening = sentence(terms.verdicts[verdict]);
  if (verdict === 'ineligible') return opening;
  const parts = sums.byBudget.flatMap(({ budget, relief }) =>
    relief === '0' ? [] : [`${nameIn(terms.budgets, budget)} ${format.amount(relief)}`],
  );
  return [
    opening,
    ...(linesIn(judged).length === 0 || sums.total === null
      ? []
      : [say.relief(format.amount(sums.total), parts)]),
    ...(sums.extraTax === null || sums.extraTax === '0' || sums.net === null
      ? []
      : [say.extraTax(format.amount(sums.extraTax), format.amount(sums.net))]),
    ...(periods === null
      ? []
      : [say.periods(span(periods.first, periods.last), endWords(words, periods))]),
  ].join(' ');
}

function figureBlocks(outcome: Outcome, voice: Voice): readonly Block[] {
  const { say } = voice.words;
  const { verdict, lines, cap, objects, deferred, costs } = outcome;
  return [
    ...lineBlocks(lines, voice, verdict === 'unknown' ? say.supposed : undefined),
    ...(cap === null ? [] : capBlocks(cap, voice)),
    ...objectBlocks(objects, voice),
    ...lineBlocks(deferred, voice, say.deferred),
    ...lineBlocks(costs, voice, say.costs),
  ];
}

/** The lines but those of a budget whose rate the measure leaves as it is in every period. */
const changed = (lines: readonly Line[]): readonly Line[] => {
  const budgets = new Set(lines.filter(isChanged).map(({ budget }) => budget));
  return budgets.size === 0 ? lines : lines.filter(({ budget }) => budgets.has(budget));
};

const isChanged = ({ extraTax, ordinaryRate, rate, relief }: Line): boolean =>
  relief !== '0' || extraTax !== undefined || rate !== ordinaryRate;

function lineBlocks(
  all: readonly Line[],
  voice: Voice,
  heading: string | undefined,
): readonly Block[] {
  const lines = changed(all);
  if (lines.length === 0) return [];
  const { columns, say, terms } = voice.words;
  const { amount } = voice.format;
  const isUnconfirmed = ({ source }: Line): boolean =>
    isUnconfirmedIn(voice.tables.sources, source);
  const shown: readonly (Shown<Line> | false)[] = [
    text(columns.year, (line) => String(line.year)),
    varies(lines, (line) => line.tax) && text(columns.tax, (line) => nameIn(terms.taxes, line.tax)),
    text(columns.budget, (line) => nameIn(terms.budgets, line.budget)),
    lines.some((line) => line.of !== undefined) &&
      text(columns.of, (line) => (line.of === undefined ? '' : say.object(oneLine(line.of)))),
    lines.some((line) => line.rate !== null) &&
      text(columns.rate, (line) => ratesOf(line, voice) ?? ''),
    figure(columns.before, (line) => amount(line.taxBefore)),
    figure(columns.after, (line) => amount(line.taxAfter)),
    figure(columns.reliefOfYear, (line) => amount(line.relief)),
    lines.some(({ extraTax }) => extraTax !== undefined) &&
      figure(columns.extraTax, (line) => amount(line.extraTax ?? '0')),
    lines.some((line) => cutOffOf(line) !== '0') &&
      figure(columns.cutOff, (line) => amount(cutOffOf(line))),
    lines.some(isUnconfirmed) && text('', (line) => (isUnconfirmed(line) ? UNCONFIRMED : '')),
  ];
  return [columnTable(shown, lines, heading)];
}

/** The ordinary rate and the rate of the line, or the one that both are; null where the tax has no rate. */
function ratesOf({ ordinaryRate, rate }: Line, { format, words }: Voice): string | null {
  if (rate === null) return null;
  const { percent } = format;
  const isChange = typeof rate === 'string' && ordinaryRate !== rate;
  const from = ordinaryRate !== null && isChange ? percent(ordinaryRate) : null;
  return from === null ? percent(rate) : words.say.change(from, percent(rate));
}

/** A line as a sentence. */
export function lineText(line: Line, voice: Voice): string {
  const { format, words } = voice;
  const { say, terms } = words;
  const { budget, extraTax, of, relief, tax, taxAfter, taxBefore, year } = line;
  return say.line({
    year,
    tax: nameIn(terms.taxes, tax),
    budget: nameIn(terms.budgets, budget),
    of: of === undefined ? null : say.object(oneLine(of)),
    rates: ratesOf(line, voice),
    before: format.amount(taxBefore),
    after: format.amount(taxAfter),
    relief: format.amount(relief),
    extraTax: extraTax === undefined ? null : format.amount(extraTax),
    cutOff: cutOffOf(line) === '0' ? null : format.amount(cutOffOf(line)),
  });
}

const cutOffOf = (line: Line): string => line.cutOff ?? '0';

const varies = <T>(items: readonly T[], of: (item: T) => unknown): boolean =>
  new Set(items.map(of)).size > 1;

/** How much of the cap is used; its periods only where it was reached. */
function capBlocks(cap: CapUse, voice: Voice): readonly Block[] {
  const { columns } = voice.words;
  const { amount } = voice.format;
  if (!isReached(cap)) return [{ kind: 'paragraph', text: capText(cap, voice) }];
  const shown: readonly (Shown<CapUse['periods'][number]> | false)[] = [
    text(columns.year, (period) => String(period.year)),
    figure(columns.cap, (period) => amount(period.cap)),
    figure(columns.usedBefore, (period) => amount(period.before)),
    figure(columns.fullRelief, (period) => amount(period.full)),
    figure(columns.granted, (period) => amount(period.granted)),
    cap.periods.some(({ granted, used }) => granted !== used) &&
      figure(columns.usedOfCap, (period) => amount(period.used)),
    figure(columns.cutOff, (period) => amount(period.cutOff)),
  ];
  return [columnTable(shown, cap.periods, capText(cap, voice))];
}

const isReached = (cap: CapUse): boolean => cap.exhausted.length > 0 || cap.cutOff !== '0';

/** How much of a cap is used, and what it cut off. */
export function capText(cap: CapUse, { words, format, references }: Voice): string {
  const { say, terms } = words;
  const { amount, percent } = format;
  const base = terms.capBases[cap.base];
  const use = sentence(
    say.cap(percent(cap.share), base, amount(cap.amount), amount(cap.used)) +
      references.mark(cap.source),
  );
  return isReached(cap) ? `${use} ${say.exhausted(cap.exhausted, amount(cap.cutOff))}` : use;
}

function objectBlocks(all: readonly ObjectRelief[], { words, format }: Voice): readonly Block[] {
  const objects = all.filter(({ object, relief }) => object !== null || relief !== '0');
  if (objects.length === 0) return [];
  const { columns, say } = words;
  const shown: readonly Shown<ObjectRelief>[] = [
    text(columns.year, (row) => String(row.year)),
    text(columns.object, (row) =>
      row.object === null ? say.rounding : say.object(oneLine(row.object)),
    ),
    figure(columns.base, (row) => (row.base === null ? '' : format.amount(row.base))),
    figure(columns.rate, (row) => (row.rate === null ? '' : format.percent(row.rate))),
    figure(columns.reliefOfYear, (row) => format.amount(row.relief)),
  ];
  return [columnTable(shown, objects, say.objects)];
}

const stepBlock = (step: StepResult, voice: Voice): Block => ({
  kind: 'paragraph',
  text: stepSentence(step, voice),
});

/** What must be obtained and what loses it again. */
export function stepSentence(step: StepResult, { format, words, references }: Voice): string {
  const { say } = words;
  const { by, held, id, source } = step;
  const { from, lostBy, obtain } = stepWords(id, words);
  const first =
    held === null
      ? say.step({ obtain, from, by: by === null ? null : format.day(by) })
      : say.held(format.day(held));
  return `${first} ${sentence(`${say.lostBy(lostBy)}${references.mark(source)}`)}`;
}
