import type { Plan } from '../answer/results/plan';
import type { Source, SourceId, Sources, Tables, TitlesById } from '../answer/results/tables';
import type { Language } from '../words/words';

/** The tables of an answer that refers to nothing. */
export const NO_TABLES: Tables = {
  sources: {},
  titles: { measures: {}, programmes: {}, budgets: {}, payments: {} },
};

/** What a plan and its assessment refer to. */
export const tablesOf = ({ assessment, sources }: Plan): Tables => ({
  sources: { ...assessment.sources, ...sources },
  titles: assessment.titles,
});

/** @throws RangeError where the answer has no such source: it was put together by hand. */
export function sourceIn(sources: Sources, id: SourceId): Source {
  const found = sources[id];
  if (found === undefined) throw new RangeError(`the answer has no source ${id}`);
  return found;
}

/** Whether no source seen confirms what refers to it. */
export const isUnconfirmedIn = (sources: Sources, id: SourceId): boolean =>
  sourceIn(sources, id).standing === 'unconfirmed';

/** @throws RangeError where the answer has no such title: it was put together by hand. */
export function titleIn(titles: TitlesById, id: string, language: Language): string {
  const found = titles[id];
  if (found === undefined) throw new RangeError(`the answer has no title of ${id}`);
  return found[language];
}
