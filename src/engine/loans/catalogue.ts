import { at } from '../../figures/figure';
import type { ProgrammeId } from '../../figures/ids';
import { type Policy, programmeFigures } from '../../figures/policy';
import type { Standing } from '../../kit/finding';
import type { Title } from '../terms';
import { type AnyProgramme, isOther } from './programme';

/** What a list of programmes shows of one of them. */
export interface ProgrammeEntry {
  readonly id: ProgrammeId;
  readonly title: Title;
  /** The day from which it is open, YYYY-MM-DD; null where no source gives one. */
  readonly opens: string | null;
  /** How well that is known. */
  readonly standing: Standing;
}

/**
 * Every programme that the edition offers, with the day from which it is open.
 * @param day the day on which the figures are read, YYYY-MM-DD.
 */
export const programmeCatalogue = (
  programmes: readonly AnyProgramme[],
  policy: Policy,
  day: string,
): readonly ProgrammeEntry[] =>
  programmes
    .filter((one) => !isOther(one) || at(one.offered(policy), day).value)
    .map((one) => {
      const { id, title } = one;
      const opens = isOther(one) ? one.opens(policy) : programmeFigures(policy.loans, id).opens;
      const { standing, value } = at(opens, day);
      return { id, title, opens: value, standing };
    });
