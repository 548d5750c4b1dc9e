import type { Plan } from '../../answer/results/plan';
import type { Format } from '../../words/words';
import { span } from '../format';
import type { PlanParts } from '../plan/model';
import { type Card, pageText, type Setting } from './page';
import { topicOf } from './topic';
import { pageWords } from './words';
import type { PageWords } from './words/page-words';

/** The page of a plan: the best package, what it saves each year, what is to be done, and the details. */
export function planPage(plan: Plan, parts: PlanParts, setting: Setting): string {
  const { assessment } = plan;
  const { answer, first, head, ...rest } = parts;
  const [best, ...lead] = answer;
  const topic = topicOf(head);
  const { why, lost, unranked, withheld, forbidden, left } = rest;
  return pageText(
    {
      topic,
      headline: best?.kind === 'paragraph' ? best.text : topic,
      lead: [...lead, ...head.filter(({ kind }) => kind !== 'title')],
      cards: cardsOf(plan, setting.format, pageWords(setting.words.language)),
      alerts: first,
      pieces: [
        ...rest.years,
        ...rest.ordinary,
        ...rest.steps,
        ...rest.warnings,
        ...[why, lost, unranked, withheld, forbidden, left].flat(),
        ...rest.investor,
        ...rest.ministry,
        ...rest.analysis,
        ...rest.assumptions,
        ...rest.readings,
        ...rest.sources,
      ],
      basis: { edition: assessment.edition, hash: assessment.policy.hash },
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
  const { elements, income, value } = best;
  if (elements.length === 0) return [];
  return [
    { label: cards.saved, value: roubles(format.amount(value.nominal)) },
    ...(value.present === null
      ? []
      : [{ label: cards.present, value: roubles(format.amount(value.present)) }]),
    ...('absent' in shareForgone
      ? []
      : [{ label: cards.less, value: format.share(shareForgone.value) }]),
    ...(income === null ? [] : [{ label: cards.years, value: span(income.first, income.last) }]),
  ];
}
