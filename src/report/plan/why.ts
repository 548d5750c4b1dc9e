import { linesIn, partsIn, reducedIncome } from '../../answer/read';
import type { FindingResult } from '../../answer/results/finding';
import type { ForbiddenPair, Plan, RuleResult } from '../../answer/results/plan';
import type { ElementId } from '../../engine/plan/candidates';
import { leavesOf } from '../../kit/finding';
import type { Block } from '../blocks';
import { capital, oneLine, sentence, span } from '../format';
import { listedWords } from '../judged';
import { endWords, missingOf, readingOf, reasons } from '../sentences';
import { titleIn } from '../tables';
import { answerOn, type PlanVoice } from './voice';

/** What each element of the best package rests on, and what the package rests on as a whole. */
export function whyBlocks(plan: Plan, voice: PlanVoice): readonly Block[] {
  const { elements, exemptedOfProgramme, firstPeriods, unconfirmedRules } = plan.best;
  const income = reducedIncome(plan.best);
  if (elements.length === 0) return [];
  const { plan: words, say } = voice.words;
  const told = [
    ...(income === null
      ? []
      : [words.inForce(span(income.first, income.last), endWords(voice.words, income))]),
    ...capOf(plan, voice),
    ...(firstPeriods.length === 0
      ? []
      : [
          words.chosenPeriods(
            firstPeriods.map(({ reading, year }) =>
              say.pair(readingOf(reading, String(year), voice.words)),
            ),
          ),
        ]),
    ...(exemptedOfProgramme.length === 0 ? [] : [words.exempted(exemptedOfProgramme.map(oneLine))]),
  ];
  return [
    { kind: 'section', text: words.why },
    ...(told.length === 0 ? [] : [{ kind: 'paragraph', text: told.join(' ') } as const]),
    ...listedWords(
      words.restsOn,
      unconfirmedRules.map((rule) => sentence(permission(rule, voice))),
    ),
    ...elements.flatMap((id) => elementBlocks(plan, id, voice)),
  ];
}

function capOf({ best: { income } }: Plan, { format, words }: PlanVoice): readonly string[] {
  const cap = income?.cap ?? null;
  if (cap === null) return [];
  const [amount, used, cutOff] = [cap.amount, cap.used, cap.cutOff].map(format.amount);
  return [words.plan.cap(amount ?? '', used ?? '', cutOff ?? '', cap.exhausted)];
}

/** What a rule permits, with its source. */
export const permission = (
  { rule, source }: RuleResult,
  { references, words }: PlanVoice,
): string => `${words.rules[rule]?.permits ?? rule}${references.mark(source)}`;

/** Measured conditions of an element that are shown; the others are counted. */
const TOLD = 6;

function elementBlocks(plan: Plan, id: ElementId, voice: PlanVoice): readonly Block[] {
  const answer = answerOn(plan, id);
  if (answer === undefined) return [];
  const { words, format } = voice;
  const { plan: own, terms } = words;
  const { findings, missing, verdict } = answer;
  const law = words.laws[id];
  const opening = [
    sentence(terms.verdicts[verdict]),
    ...('sums' in answer && linesIn(answer).length > 0 && answer.sums.total !== null
      ? [own.alone(format.amount(answer.sums.total))]
      : []),
    ...(law === undefined ? [] : [sentence(own.law(law))]),
  ];
  const met = leavesOf(findings).filter((leaf) => leaf.verdict === 'met');
  const told = met.filter(isMeasured).slice(0, TOLD);
  const others = met.length - told.length;
  return [
    { kind: 'part', text: headingOf(plan, id, voice) },
    { kind: 'paragraph', text: opening.join(' ') },
    ...(verdict === 'unknown'
      ? listedWords(
          own.suppose,
          missing.filter((fact) => fact.for === 'verdict').map((fact) => missingOf(fact, words)),
        )
      : []),
    ...listedWords(own.decides, told.flatMap((leaf) => reasons(leaf, 'met', voice)).map(sentence)),
    ...(others === 0
      ? []
      : [{ kind: 'paragraph', text: own.others(others), tone: 'dim' } as const]),
  ];
}

/** The title of an element with its id; of a part after that of the whole. */
function headingOf(
  { assessment: { measures } }: Plan,
  id: ElementId,
  { tables: { titles }, words: { language } }: PlanVoice,
): string {
  const isLoan = titles.measures[id] === undefined;
  const own = titleIn(isLoan ? titles.programmes : titles.measures, id, language);
  const whole = measures.find((measure) => partsIn(measure).some((part) => part.id === id));
  const named =
    whole === undefined ? own : `${titleIn(titles.measures, whole.id, language)}: ${own}`;
  return `${capital(named)} (${id})`;
}

/** Whether something was compared with a figure. */
const isMeasured = ({ unit, assumed }: FindingResult): boolean =>
  assumed === true || (unit !== undefined && unit !== 'yes-no');

/** Pairs that cannot stand together, by the rule that forbids them. */
export function forbiddenBlocks({ forbidden }: Plan, voice: PlanVoice): readonly Block[] {
  const { plan: words } = voice.words;
  if (forbidden.length === 0) return [];
  const rules = [...new Set(forbidden.map(({ rule }) => rule))];
  return [
    { kind: 'section', text: words.forbidden },
    {
      kind: 'list',
      items: rules.flatMap((rule) => {
        const pairs = forbidden.filter((one) => one.rule === rule);
        const [first] = pairs;
        if (first === undefined) return [];
        return [forbiddenText(first, pairs, voice)];
      }),
    },
  ];
}

/** What a rule forbids, and the pairs that it parts. */
export function forbiddenText(
  { rule, source }: RuleResult,
  pairs: readonly ForbiddenPair[],
  voice: PlanVoice,
): string {
  const mark = voice.references.mark(source);
  const forbids = voice.words.rules[rule]?.forbids ?? rule;
  return sentence(`${forbids}${mark}: ${whichOf(pairs, voice)}`);
}

/** The pairs themselves, shorter where any two of several are meant. */
function whichOf(pairs: readonly ForbiddenPair[], { words }: PlanVoice): string {
  const { names: ofElements, plan, statuses } = words;
  const named = (id: ForbiddenPair['between'][number]): string =>
    ofElements[id]?.nom ?? statuses[id] ?? id;
  const names = [...new Set(pairs.flatMap(({ between }) => between.map(named)))];
  const [only] = names;
  if (names.length === 1 && only !== undefined) return plan.notThis(only);
  const isEvery = pairs.length > 1 && pairs.length === (names.length * (names.length - 1)) / 2;
  return isEvery
    ? plan.noTwoOf(names)
    : plan.pairs(pairs.map(({ between: [one, other] }) => [named(one), named(other)]));
}
