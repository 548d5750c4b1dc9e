import type { Measure } from '../engine/measure/measure';
import type { Region } from '../engine/region';
import type { Title } from '../engine/terms';
import type { ProgrammeId } from '../figures/ids';
import type { Titles, TitlesById } from './results/tables';

/** Something with a name in both languages. */
interface Titled {
  readonly id: string;
  readonly title: Title;
}

/** The titles of measures with their parts, of programmes, and of all budgets and payments of the region. */
export function titlesOf(
  { budgets, programmes, reliefs }: Pick<Region, 'budgets' | 'programmes' | 'reliefs'>,
  measures: readonly Measure[],
  loans: readonly { readonly id: ProgrammeId }[],
): Titles {
  return {
    measures: byId(measures.flatMap((measure) => [measure, ...(measure.parts ?? [])])),
    programmes: byId(programmes.filter(({ id }) => loans.some((loan) => loan.id === id))),
    budgets: byId(budgets),
    payments: byId(reliefs.flatMap(({ payment }) => payment ?? [])),
  };
}

function byId(all: readonly Titled[]): TitlesById {
  const titles: { [id: string]: Title } = {};
  for (const { id, title } of all) titles[id] = title;
  return titles;
}
