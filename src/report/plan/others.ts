import type { FindingResult } from '../../answer/results/finding';
import type { LeftElement, LostPackage, Plan, Withheld } from '../../answer/results/plan';
import type { ElementId } from '../../engine/plan/candidates';
import type { Block } from '../blocks';
import { capital, sentence } from '../format';
import { listedWords } from '../judged';
import { isExamined } from '../loans/section';
import { SILENT } from '../references';
import { factOf, reasons } from '../sentences';
import { isEqual, lossOf } from './losses';
import { factsFor } from './missing';
import { answerOn, type PlanVoice } from './voice';
import { permission } from './why';

/** Packages that are shown; the others stand in the JSON. */
const SHOWN = 5;

/** The better packages that lost; one that is another with something useless added is left to the JSON. */
export function lostBlocks({ best, lost }: Plan, voice: PlanVoice): readonly Block[] {
  if (lost.length === 0) return [];
  const { plan } = voice.words;
  const shown = lost.filter((one, index) => !isPadded(one, lost.slice(0, index))).slice(0, SHOWN);
  const told = shown.length === 0 ? lost.slice(0, 1) : shown;
  const rest = lost.length - told.length;
  return best.elements.length === 0
    ? []
    : [
        { kind: 'section', text: plan.lost },
        {
          kind: 'list',
          items: told.map((one) =>
            plan.lostItem(
              voice.packageOf(one.elements),
              voice.ranked(one.value),
              lossOf(one, voice),
            ),
          ),
        },
        ...(rest === 0 ? [] : [{ kind: 'paragraph', text: plan.more(rest), tone: 'dim' } as const]),
      ];
}

/** Whether a package adds only what is useless, to the best or to one before it. */
const isPadded = (one: LostPackage, before: readonly LostPackage[]): boolean =>
  isEqual(one) ||
  before.some(
    ({ elements, value }) =>
      value.nominal === one.value.nominal &&
      value.present === one.value.present &&
      elements.every((id) => one.elements.includes(id)),
  );

/** Packages whose worth is an interval, which no ranking holds. */
export function unrankedBlocks({ unranked = [] }: Plan, voice: PlanVoice): readonly Block[] {
  const { plan } = voice.words;
  const rest = unranked.length - SHOWN;
  if (unranked.length === 0) return [];
  return [
    { kind: 'section', text: plan.unranked },
    {
      kind: 'list',
      items: unranked.slice(0, SHOWN).map(({ because, elements, value }) =>
        plan.unrankedItem(
          capital(voice.packageOf(elements)),
          voice.ranked(value),
          because.map((gate) => plan.withheldAs[gate]),
        ),
      ),
    },
    ...(rest > 0 ? [{ kind: 'paragraph', text: plan.more(rest), tone: 'dim' } as const] : []),
  ];
}

/** What is kept out of the package, and what it would add. */
export function withheldBlocks({ withheld }: Plan, voice: PlanVoice): readonly Block[] {
  const { plan } = voice.words;
  if (withheld.length === 0) return [];
  return [
    { kind: 'section', text: plan.withheld },
    { kind: 'list', items: withheld.map((one) => withheldText(one, voice)) },
  ];
}

/** What is kept out of the package, why, and what it would add. */
export function withheldText(one: Withheld, voice: PlanVoice): string {
  const { plan } = voice.words;
  const { adds, because, element, missing, rule, status, unconfirmed } = one;
  const names = [
    ...(element === null ? [] : [voice.name(element)]),
    ...(rule === null ? [] : [permission(rule, voice)]),
    ...(status === undefined ? [] : [plan.restingOn(voice.words.statuses[status] ?? status)]),
  ];
  const facts = missing
    .filter((fact) => fact.for === 'verdict')
    .map(({ path }) => ({ path, fact: factOf(path, voice.words) }));
  const figures = unconfirmed.filter(({ decides }) => decides === 'amount');
  return [
    plan.withheldItem(
      capital(names.join(', ')),
      because.map((gate) => plan.withheldAs[gate]),
    ),
    adds === null ? plan.heldByNone : wouldAdd(one, adds, voice),
    ...(because.includes('unknown') && facts.length > 0 ? [plan.state(facts)] : []),
    ...(because.includes('unconfirmed') && figures.length > 0
      ? [
          plan.restsOnFigures(
            figures.map(
              ({ figure, source }) =>
                `${voice.words.plan.figure(figure, voice.words.figures[figure])}${voice.references.number(source)}`,
            ),
          ),
        ]
      : []),
    plan.letIn(because),
  ].join(' ');
}

function wouldAdd({ elements }: Withheld, adds: NonNullable<Withheld['adds']>, voice: PlanVoice) {
  return voice.words.plan.wouldAdd(voice.packageOf(elements), voice.gained(adds));
}

/** What stands in no package: refused, not decided for want of facts, or not asked for. */
export function leftBlocks(plan: Plan, voice: PlanVoice): readonly Block[] {
  const { leftAs, left: heading } = voice.words.plan;
  const because = (why: LeftElement['because']) => plan.left.filter((one) => one.because === why);
  const blocks = [
    ...listedWords(leftAs.ineligible, refusals(plan, because('ineligible'), voice)),
    ...undecidedBlocks(plan, because('facts-missing'), voice),
    ...(
      [
        'nothing-to-relieve',
        'not-by-year',
        'deferral',
        'market-rate-missing',
        'not-asked-for',
      ] as const
    ).flatMap((why) =>
      listedWords(
        leftAs[why],
        because(why).map(({ element }) => sentence(voice.name(element))),
      ),
    ),
  ];
  return blocks.length === 0 ? [] : [{ kind: 'section', text: heading }, ...blocks];
}

/** Why elements are refused, those refused for the same reason together. */
function refusals(plan: Plan, left: readonly LeftElement[], voice: PlanVoice): readonly string[] {
  const refused = left.map(({ element }) => ({ element, why: refusalOf(plan, element, voice) }));
  return [...new Set(refused.map(({ why }) => why))].map((why) => {
    const names = refused
      .filter((one) => one.why === why)
      .map(({ element }) => voice.name(element));
    return sentence(`${names.join(', ')}: ${why}`);
  });
}

/** The first reason why an element is refused, and how many more there are; of a part, those of the whole first. */
function refusalOf(plan: Plan, element: ElementId, voice: PlanVoice): string {
  const whole = plan.assessment.measures.find(({ id, verdict }) => {
    return verdict === 'ineligible' && element.startsWith(`${id}.`);
  });
  const findings = (whole ?? answerOn(plan, element))?.findings;
  if (findings === undefined) return '';
  const silent = { ...voice, references: SILENT };
  const others = reasons(findings, 'not-met', silent).length - 1;
  const [first = ''] = reasons(firstAgainst(findings), 'not-met', voice);
  return voice.words.plan.andMore(first, others);
}

/** The first condition that is not met of those that must all be. */
const firstAgainst = (finding: FindingResult): FindingResult => {
  const { findings = [], joins } = finding;
  const against = findings.find(({ verdict }) => verdict === 'not-met');
  return joins === 'all-of' && against !== undefined ? firstAgainst(against) : finding;
};

/** Facts that are missing, with the elements for which they are asked. */
function undecidedBlocks(
  { assessment: { loans } }: Plan,
  left: readonly LeftElement[],
  voice: PlanVoice,
): readonly Block[] {
  const { loans: ofLoans, plan } = voice.words;
  const unexamined = isExamined(loans, voice.words)
    ? []
    : left.filter(({ element }) => isLoanOf(loans, element));
  const asked = left.filter((one) => !unexamined.includes(one));
  return [
    ...listedWords(plan.leftAs['facts-missing'], factsFor(asked, voice)),
    ...(unexamined.length === 0 ? [] : [{ kind: 'paragraph', text: ofLoans.notExamined } as const]),
  ];
}

const isLoanOf = (loans: Plan['assessment']['loans'], element: string): boolean =>
  loans.some(({ id }) => id === element);
