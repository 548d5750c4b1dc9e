import type { Case } from '../../facts/case';
import { isHeldBeside, registerStatus, ripStatus } from '../../facts/status';
import { dayOfMonth } from '../../kit/day';
import type { MeasureId } from '../../policy/ids';
import type { MeasureResult, Note } from '../../result';

/** What a reader must know of statuses that the profile says are held. */
export const warnings = (c: Case, results: readonly MeasureResult[]): readonly Note[] => {
  const { statuses } = c.profile;
  return [
    ...(statuses?.specialInvestmentContract && hasLines(results, 'investment-tax-deduction')
      ? [note('deduction-under-contract', ['investment-tax-deduction'])]
      : []),
    ...(statuses?.investmentRegister && isHeldBeside(c, 'ppeProgramme', registerStatus(c))
      ? [exclusive(['investment-register', 'ppe-upgrade', 'investment-tax-deduction'])]
      : []),
    ...(statuses?.rip && isHeldBeside(c, 'sezResident', ripStatus(c))
      ? [exclusive(['rip', 'sez'])]
      : []),
    ...inclusionDay(c, results),
  ];
};

const note = (id: string, measures: readonly MeasureId[], values: Note['values'] = {}): Note => ({
  id,
  measures,
  values,
});

const exclusive = (measures: readonly MeasureId[]): Note =>
  note('statuses-exclude-each-other', measures);

const hasLines = (results: readonly MeasureResult[], measure: MeasureId): boolean =>
  results.some(({ id, lines }) => id === measure && lines.length > 0);

/** A stated day of inclusion that no decision can have: it takes effect on the 1st of a month (Tax Code art. 25.11 p. 7). */
function inclusionDay(c: Case, results: readonly MeasureResult[]): Note[] {
  const { held } = ripStatus(c);
  return held === null || dayOfMonth(held) === 1 || !results.some(({ id }) => id === 'rip')
    ? []
    : [note('rip-inclusion-not-first-of-month', ['rip'], { day: held })];
}
