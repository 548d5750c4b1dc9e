import type {
  Comparison,
  JudgedDifference,
  PossibleDifference,
} from '../../answer/results/analysis';
import type { Verdict } from '../../engine/terms';
import type { Format } from '../../words/words';
import type { Block, Cell } from '../blocks';
import { columnTable, figure, text } from '../columns';
import {
  capital,
  isSameText,
  nameIn,
  oneLine,
  possibleAmount,
  sentence,
  yearsText,
} from '../format';
import { listedWords, TONES } from '../judged';
import { noteText } from '../notes';
import { type PlanVoice, planVoice } from '../plan/voice';
import { NO_TABLES } from '../tables';
import type { Words } from '../words';
import { claimText, judgedName } from './names';

/** What the two sides of a comparison are called. */
export interface Sides {
  readonly left: string;
  readonly right: string;
}

/** Warnings about the profiles, once where both sides have the same. */
function warningBlocks(
  { left, right }: Comparison['warnings'],
  names: Sides,
  voice: PlanVoice,
): readonly Block[] {
  const told = (side: Comparison['warnings']['left']) => side.map((note) => noteText(note, voice));
  const [lefts, rights] = [told(left), told(right)];
  const same = lefts.join() === rights.join();
  return listedWords(
    voice.words.say.warnings,
    same
      ? lefts
      : [
          ...lefts.map((text) => `${oneLine(names.left)}: ${text}`),
          ...rights.map((text) => `${oneLine(names.right)}: ${text}`),
        ],
  );
}

/** What differs between two projects or two sets of readings: the best packages, then each measure and loan. */
export function comparisonModel(
  { best, judged, warnings }: Comparison,
  { left, right }: Sides,
  words: Words,
  format: Format,
): readonly Block[] {
  const voice = planVoice(words, format, NO_TABLES);
  const { analysis } = words;
  const differing = judged.filter(isOther);
  const periods = best.byPeriod.filter(isDifferent);
  return [
    { kind: 'title', text: analysis.comparison },
    { kind: 'paragraph', text: analysis.sides(oneLine(left), oneLine(right)), tone: 'dim' },
    ...warningBlocks(warnings, { left, right }, voice),
    ...packageBlocks(best, voice),
    ...oneSidedBlocks(periods, voice),
    ...(differing.length === 0 && periods.length === 0
      ? [{ kind: 'paragraph', text: analysis.same } as const]
      : []),
    ...(periods.length === 0
      ? []
      : [
          { kind: 'section', text: analysis.packages } as const,
          budgetTable(best.byBudget, voice),
          periodTable(periods, voice),
        ]),
    ...(differing.length === 0
      ? []
      : [
          { kind: 'section', text: analysis.judgedTable } as const,
          judgedTable(differing, voice),
          ...differing.flatMap((one) => flippedBlocks(one, voice)),
          ...differing
            .filter(({ id }) => !hasParts(id, judged))
            .flatMap((one) => [...reliefBlocks(one, voice), ...creditBlocks(one, voice)]),
        ]),
  ];
}

/** Whether something is saved on one side that is not saved, or not known, on the other. */
const isDifferent = ({ after, before, difference }: PossibleDifference): boolean =>
  difference === null ? (before ?? after ?? '0') !== '0' : difference !== '0';

/** Taxes and years of which one side is not known: the sums of the other have them all the same. */
function oneSidedBlocks(
  periods: readonly Period[],
  { words: { analysis, plan, terms } }: PlanVoice,
): readonly Block[] {
  const known = (side: 'before' | 'after', told: (tax: string, years: string) => string) => {
    const own = periods.filter((one) => one.difference === null && one[side] !== null);
    return [...new Set(own.map(({ tax }) => tax))].map((tax) => {
      const years = own.filter((one) => one.tax === tax).map(({ year }) => year);
      return told(
        tax === 'interest' ? plan.interest : nameIn(terms.taxes, tax),
        yearsText([...new Set(years)]),
      );
    });
  };
  const all = [...known('before', analysis.onlyBefore), ...known('after', analysis.onlyAfter)];
  return all.length === 0
    ? []
    : [{ kind: 'paragraph', text: analysis.oneSided(all), tone: 'open' }];
}

/** Otherwise judged or relieved; also where only one side could be computed. */
const isOther = ({ byPeriod, credit, relief, verdict }: JudgedDifference): boolean =>
  verdict.before !== verdict.after ||
  Object.values(credit ?? {}).some(isDifferent) ||
  byPeriod.some(isDifferent) ||
  (relief.before === null) !== (relief.after === null);

function packageBlocks(best: Comparison['best'], voice: PlanVoice): readonly Block[] {
  const { analysis } = voice.words;
  const { added, after, before, difference, dropped } = best;
  const changes = [
    ...(added.length === 0 ? [] : [analysis.added(added.map(voice.name))]),
    ...(dropped.length === 0 ? [] : [analysis.dropped(dropped.map(voice.name))]),
  ];
  const told = analysis.bestAfter(
    voice.packageOf(after.elements),
    voice.ranked(after.value),
    voice.gained(difference),
  );
  return [
    {
      kind: 'paragraph',
      text: analysis.bestBefore(voice.packageOf(before.elements), voice.ranked(before.value)),
    },
    { kind: 'paragraph', text: [told, ...changes].join(' '), tone: 'strong' },
  ];
}

/** The three columns of a difference. */
function amounts<T extends PossibleDifference>({ format, words }: PlanVoice) {
  const { columns } = words.analysis;
  return [
    figure<T>(columns.before, ({ before }) => possibleAmount(format, before)),
    figure<T>(columns.after, ({ after }) => possibleAmount(format, after)),
    figure<T>(columns.difference, ({ difference }) => possibleAmount(format, difference)),
  ];
}

type Period = JudgedDifference['byPeriod'][number];
type OfBudget = JudgedDifference['byBudget'][number];

const budgetText = (budget: OfBudget['budget'], { plan, terms }: Words): string =>
  budget === 'lender' ? plan.lender : nameIn(terms.budgets, budget);

function periodTable(periods: readonly Period[], voice: PlanVoice, heading?: string): Block {
  const { analysis, columns, plan, terms } = voice.words;
  return columnTable<Period>(
    [
      text(columns.year, ({ year }) => String(year)),
      text(columns.tax, ({ tax }) =>
        tax === 'interest' ? plan.interest : nameIn(terms.taxes, tax),
      ),
      text(columns.budget, ({ budget }) => budgetText(budget, voice.words)),
      ...amounts<Period>(voice),
    ],
    periods,
    heading ?? analysis.byPeriod,
  );
}

const budgetTable = (budgets: readonly OfBudget[], voice: PlanVoice): Block =>
  columnTable<OfBudget>(
    [
      text(voice.words.columns.budget, ({ budget }) => budgetText(budget, voice.words)),
      ...amounts<OfBudget>(voice),
    ],
    budgets,
    voice.words.analysis.byBudget,
  );

function judgedTable(differing: readonly JudgedDifference[], voice: PlanVoice): Block {
  const { format, words } = voice;
  const { columns } = words.analysis;
  return columnTable<JudgedDifference>(
    [
      text(words.columns.measure, ({ id }) => capital(judgedName(id, words))),
      text(words.columns.verdict, ({ verdict }) => verdictCell(verdict, words)),
      figure(columns.before, ({ net }) => possibleAmount(format, net.before)),
      figure(columns.after, ({ net }) => possibleAmount(format, net.after)),
      figure(columns.difference, ({ net }) => possibleAmount(format, net.difference)),
      ...(differing.some(
        ({ net, relief }) =>
          !isSameText(net.before, relief.before) || !isSameText(net.after, relief.after),
      )
        ? [
            figure<JudgedDifference>(columns.reliefAlone, ({ relief }) =>
              possibleAmount(format, relief.difference),
            ),
          ]
        : []),
    ],
    differing,
  );
}

function verdictCell({ after, before }: JudgedDifference['verdict'], words: Words): Cell {
  const named = (verdict: Verdict | null): string =>
    verdict === null ? words.analysis.notJudged : words.terms.verdicts[verdict];
  const told = before === after ? named(after) : words.say.change(named(before), named(after));
  return after === null ? told : { text: told, tone: TONES[after] };
}

function flippedBlocks({ flipped, id }: JudgedDifference, { words }: PlanVoice): readonly Block[] {
  const { analysis } = words;
  return listedWords(
    analysis.flipped(capital(judgedName(id, words))),
    flipped.map(({ after, before, finding, of }) =>
      sentence(
        analysis.flip(
          `${of === undefined ? '' : `${words.say.object(oneLine(of))}: `}${claimText(finding, 'met', words)}`,
          analysis.answers[before ?? 'not-asked'],
          analysis.answers[after ?? 'not-asked'],
        ),
      ),
    ),
  );
}

/** Whether parts of a measure stand in the list beside it: their ids begin with its own. */
const hasParts = (id: string, all: readonly JudgedDifference[]): boolean =>
  all.some((one) => one.id.startsWith(`${id}.`));

/** The years in which the relief of a measure differs; those of a whole stand with its parts. */
function reliefBlocks({ byPeriod, id }: JudgedDifference, voice: PlanVoice): readonly Block[] {
  const periods = byPeriod.filter(isDifferent);
  if (periods.length === 0) return [];
  const { words } = voice;
  return [periodTable(periods, voice, words.analysis.sweptMeasure(capital(judgedName(id, words))))];
}

/** What differs of a tax that is put off. */
function creditBlocks({ credit, id }: JudgedDifference, voice: PlanVoice): readonly Block[] {
  if (credit === undefined) return [];
  const { words } = voice;
  const { columns, credits } = words;
  const sums = [
    { title: credits.columns.putOff, ...credit.putOff },
    { title: columns.interest, ...credit.interest },
    { title: credits.presentValue, ...credit.presentValue },
  ];
  return [
    columnTable<PossibleDifference & { readonly title: string }>(
      [text(columns.amount, ({ title }) => title), ...amounts<PossibleDifference>(voice)],
      sums,
      words.analysis.sweptMeasure(capital(judgedName(id, words))),
    ),
  ];
}
