import type { Case } from '../../engine/facts/case';
import { isHeldBeside } from '../../engine/facts/status';
import type { MeasureLines } from '../../engine/region';
import type { Note } from '../../engine/terms';
import type { MeasureId } from '../../figures/ids';
import { dayOfMonth } from '../../kit/day';
import { exportWarnings } from '../russia/export-transport/rules';
import { ripStatus } from '../russia/statuses';
import { registerStatus } from './held';

/** What a reader must know of statuses that the profile says are held. */
export const warnings = (c: Case, measures: readonly MeasureLines[]): readonly Note[] => {
  const { statuses } = c.profile;
  return [
    ...(statuses?.['specialInvestmentContract'] && hasLines(measures, 'investment-tax-deduction')
      ? [note('deduction-under-contract', ['investment-tax-deduction'])]
      : []),
    ...(statuses?.['investmentRegister'] && isHeldBeside(c, 'ppeProgramme', registerStatus(c))
      ? [exclusive(['investment-register', 'ppe-upgrade', 'investment-tax-deduction'])]
      : []),
    ...(statuses?.['rip'] && isHeldBeside(c, 'sezResident', ripStatus(c))
      ? [exclusive(['rip', 'sez'])]
      : []),
    ...inclusionDay(c, measures),
    ...exportWarnings(c, measures),
  ];
};

const note = (id: string, measures: readonly MeasureId[], values: Note['values'] = {}): Note => ({
  id,
  measures,
  values,
});

const exclusive = (measures: readonly MeasureId[]): Note =>
  note('statuses-exclude-each-other', measures);

const hasLines = (measures: readonly MeasureLines[], name: MeasureId): boolean =>
  measures.some(({ id, lines }) => id === name && lines.length > 0);

/** A stated day of inclusion that no decision can have: it takes effect on the 1st of a month (Tax Code art. 25.11 p. 7). */
function inclusionDay(c: Case, measures: readonly MeasureLines[]): Note[] {
  const { held } = ripStatus(c);
  return held === null || dayOfMonth(held) === 1 || !measures.some(({ id }) => id === 'rip')
    ? []
    : [note('rip-inclusion-not-first-of-month', ['rip'], { day: held })];
}
