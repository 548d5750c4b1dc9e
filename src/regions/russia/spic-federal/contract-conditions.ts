import type { Case } from '../../../engine/facts/case';
import { isSo } from '../../../engine/facts/condition';
import { isHeldBeside, type Status } from '../../../engine/facts/status';
import { notRead } from '../../../engine/measure/conditions';
import type { Assumed } from '../../../engine/measure/measure';
import { incomeYears } from '../../../engine/taxes/income';
import type { IncomeTreatment } from '../../../engine/taxes/treatment';
import { at } from '../../../figures/figure';
import { firstDayOf } from '../../../kit/day';
import { allOf, type Finding } from '../../../kit/finding';
import { type ContractStatus, isToserResidentBeside } from '../statuses';
import { spicFederalFigures } from './figures';

/** A contract is signed no later than such contracts may be (488-FZ of 31.12.2014). */
export function signedInTime(c: Case, { entry }: Status): readonly Finding[] {
  const { citation, standing, value } = at(spicFederalFigures(c.policy).lastSigning, entry);
  if (value === null) return [];
  return [
    {
      id: 'spic-federal.signed-in-time',
      verdict: entry <= value ? 'met' : 'not-met',
      unit: 'day',
      actual: entry,
      required: value,
      citation,
      standing,
    },
  ];
}

/**
 * The conditions on a participant (Tax Code art. 25.16 p. 1): no resident of the zone or of another
 * territory, no participant of a Regional Investment Project, no special tax regime. Statuses held
 * and facts stated decide; what is not stated counts as no.
 */
export function contractParticipant(c: Case, status: ContractStatus): readonly Finding[] {
  const asked = at(spicFederalFigures(c.policy).participantConditions, status.entry);
  if (!asked.value) return [];
  const { investor } = c.profile;
  const own = { entry: status.entry, ends: status.end };
  const isHeld = (id: 'anotherRip' | 'rip' | 'sezResident') => isHeldBeside(c, id, own) ?? false;
  const isResident = isToserResidentBeside(c, own);
  const rip = !isHeld('rip') && isHeld('anotherRip') ? 'anotherRip' : 'rip';
  const none = (name: string, path: string, fact: boolean | undefined): Finding =>
    isSo(`spic-federal.${name}`, asked, path, fact ?? false, false);
  return [
    allOf('spic-federal.participant', [
      none('not-a-sez-resident', 'statuses.sezResident', isHeld('sezResident')),
      isResident
        ? none('not-a-resident-of-another-territory', 'statuses.toserResident', true)
        : none(
            'not-a-resident-of-another-territory',
            'investor.residentOfOtherTerritory',
            investor.residentOfOtherTerritory,
          ),
      none('not-a-rip-participant', `statuses.${rip}`, isHeld(rip)),
      none('no-special-tax-regime', 'investor.specialTaxRegime', investor.specialTaxRegime),
    ]),
  ];
}

/** What the conditions on a participant take as no, where it is left out. */
export function participantAssumed(c: Case, { entry }: Status): readonly Assumed[] {
  const isAsked = at(spicFederalFigures(c.policy).participantConditions, entry).value;
  return isAsked && c.profile.investor.residentOfOtherTerritory === undefined
    ? [
        {
          id: 'participant-facts-taken-as-no',
          values: { paths: ['investor.residentOfOtherTerritory'] },
        },
      ]
    : [];
}

/**
 * Whether the contract itself names the relief, which a rule that could not be read asks of some
 * periods. It is asked where it decides: a given year among these periods has relief left by the
 * cap, the relief has no other period, or no profit is given.
 * @param periods in which the contract has relief, or may have it.
 * @param treatment null where the periods are not known.
 */
export function namesIncomeTax(
  c: Case,
  periods: readonly number[],
  treatment: IncomeTreatment | null,
): readonly Finding[] {
  const figure = spicFederalFigures(c.policy).namesIncomeTax;
  const asked = new Set(periods.filter((year) => at(figure, firstDayOf(year)).value));
  const [first] = asked;
  if (first === undefined) return [];
  const decides =
    treatment === null ||
    asked.size === periods.length ||
    c.profile.taxableProfit === undefined ||
    incomeYears(c, treatment).years.some(
      ({ applies, tax, year }) =>
        applies && asked.has(year) && tax.federal.relief + tax.regional.relief > 0n,
    );
  return decides
    ? notRead('spic.names-income-tax', at(figure, firstDayOf(first)), 'spicFederal.namesIncomeTax')
    : [];
}
