import { at } from '../../figures/figure';
import type { ProgrammeId } from '../../figures/ids';
import { type LoanFigures, programmeFigures } from '../../figures/policy';
import type { Standing } from '../../kit/finding';
import type { Title } from '../terms';
import type { Programme } from './programme';

/** What a list of the fund's programmes shows of one of them. */
export interface ProgrammeEntry {
  readonly id: ProgrammeId;
  readonly title: Title;
  /** The day from which it is open, YYYY-MM-DD; null where no source gives one. */
  readonly opens: string | null;
  /** How well that is known. */
  readonly standing: Standing;
}

/**
 * Every programme of the fund with the day from which it is open.
 * @param day the day on which the figures are read, YYYY-MM-DD.
 */
export const programmeCatalogue = (
  programmes: readonly Programme[],
  figures: LoanFigures,
  day: string,
): readonly ProgrammeEntry[] =>
  programmes.map(({ id, title }) => {
    const { standing, value } = at(programmeFigures(figures, id).opens, day);
    return { id, title, opens: value, standing };
  });
