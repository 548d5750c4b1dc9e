import { reducedIncome } from '../../answer/read';
import type { Plan } from '../../answer/results/plan';
import type { Format } from '../../words/words';
import { span } from '../format';
import { forwardHeading } from '../plan/investor';
import type { PlanParts } from '../plan/model';
import { isSubsidised } from '../plan/subsidies';
import { answerOn } from '../plan/voice';
import { type Card, type PageSetting, pageText } from './page';
import { budgetsPicture } from './pictures/budgets';
import { capPicture } from './pictures/cap';
import { packagesPicture } from './pictures/packages';
import { taxesPicture } from './pictures/taxes';
import { thresholdsPicture } from './pictures/thresholds';
import { timesPicture } from './pictures/times';
import { pictureVoice } from './pictures/voice';
import { headed, withoutOnPaper } from './pieces';
import { topicOf } from './topic';
import { pageWords } from './words';
import type { PageWords } from './words/page-words';

/** The page of a plan: the best package, what it saves each year, what is to be done, and the details. */
export function planPage(plan: Plan, parts: PlanParts, setting: PageSetting): string {
  const { words } = setting;
  const { answer, first, head, ...rest } = parts;
  const [best, ...lead] = answer;
  const topic = topicOf(head);
  const { why, lost, unranked, withheld, forbidden, left } = rest;
  const onScreen = [
    words.plan.byBudget(plan.best.interest.length > 0),
    words.plan.budgetYears,
    words.plan.effectiveRates,
    forwardHeading(plan.investor, setting),
    ...rest.ordinary.flatMap((block) => (block.kind === 'table' ? (block.heading ?? []) : [])),
  ];
  const voice = pictureVoice(setting);
  const cap = plan.best.income?.cap ?? null;
  const trees = plan.best.elements.flatMap((id) => answerOn(plan, id)?.findings ?? []);
  return pageText(
    {
      topic,
      headline: best?.kind === 'paragraph' ? best.text : topic,
      lead: [...lead, ...head.filter(({ kind }) => kind !== 'title')],
      cards: cardsOf(plan, setting.format, pageWords(words.language)),
      alerts: first,
      pieces: [
        ...headed(withoutOnPaper(rest.years, onScreen), taxesPicture(plan.best, voice)),
        ...withoutOnPaper(rest.ordinary, onScreen),
        ...rest.credits,
        ...headed(rest.steps, timesPicture(plan, voice)),
        ...rest.warnings,
        ...why,
        ...(why.length === 0
          ? []
          : [...capPicture(cap, voice), ...thresholdsPicture(trees, voice)]),
        ...headed(lost, packagesPicture(plan, voice)),
        ...[unranked, withheld, forbidden, left].flat(),
        ...withoutOnPaper(rest.investor, onScreen),
        ...headed(withoutOnPaper(rest.ministry, onScreen), budgetsPicture(plan, voice)),
        ...rest.analysis,
        ...rest.assumptions,
        ...rest.readings,
        ...rest.directory,
        ...rest.sources,
      ],
    },
    setting,
  );
}

/** The numbers of the best package that are known. */
function cardsOf(
  { best, ministry: { shareForgone } }: Plan,
  format: Format,
  { cards, roubles }: PageWords,
): readonly Card[] {
  const { elements, value } = best;
  const income = reducedIncome(best);
  if (elements.length === 0) return [];
  return [
    { label: cards.saved, value: roubles(format.amount(value.nominal)) },
    ...(value.present === null
      ? []
      : [{ label: cards.present, value: roubles(format.amount(value.present)) }]),
    ...('absent' in shareForgone
      ? []
      : [
          {
            label: isSubsidised(best) ? cards.ofTaxes : cards.less,
            value: format.share(shareForgone.value),
          },
        ]),
    ...(income === null ? [] : [{ label: cards.years, value: span(income.first, income.last) }]),
  ];
}
