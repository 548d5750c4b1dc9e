import type { Case } from '../../../../engine/facts/case';
import { firstYearWithBase } from '../../../../engine/facts/property';
import { type RateUsed, rateUsedOf } from '../../../../engine/facts/rates';
import { inForce, ofPayers } from '../../../../engine/measure/conditions';
import type { Appraisal, Part } from '../../../../engine/measure/measure';
import {
  listMissing,
  notOfTheTax,
  propertyPeriods,
  relievedAmong,
} from '../../../../engine/measure/property';
import type { ObjectTreatment } from '../../../../engine/taxes/treatment';
import { at } from '../../../../figures/figure';
import { type Day, firstDayOf, MONTHS_A_YEAR, yearOf } from '../../../../kit/day';
import { anyOf, type Finding } from '../../../../kit/finding';
import type { PropertyObject } from '../../../../profile/profile';
import { sharedCap } from './cap';
import { contractOf, contractYearIn, contractYearOn, heldContract, rateOn } from './contract';
import { spicOfTulaFigures } from './figures';
import { readingsOf } from './readings';

const CONTRACT_YEAR = 'spic-federal.contract-year';

/** Property tax of objects created or bought under the contract, by the year of the contract, whatever their age. */
export const spicProperty: Part = {
  id: 'spic-federal.property',
  title: { en: 'property tax', ru: 'налог на имущество' },
  law: 'Law of Tula Region 145-ZTO of 13.12.2019',
  tax: 'property',
  appraise,
};

function appraise(c: Case): Appraisal {
  const figures = spicOfTulaFigures(c.policy);
  const { end, entry } = contractOf(c);
  const shares = sharedCap(c);
  const judged = (c.profile.property ?? []).map((object) => ({
    object,
    finding: createdUnder(c, object),
  }));
  const findings = judged.map(({ finding }) => finding);
  const isRelieved = relievedAmong(findings);
  const objects = judged
    .filter(({ finding }) => isRelieved(finding))
    .map(({ object }) => treatmentOf(c, object));
  return {
    findings: ofPayers(
      c,
      'property',
      entry,
      'spic-federal.property',
      c.profile.property === undefined
        ? listMissing('spic-federal.property.object', 'property')
        : anyOf('spic-federal.property.object', findings),
    ),
    treatments: propertyPeriods(c, objects, 'periods-used', {
      year: yearOf(end),
      because: 'contract-ends',
    }).map((one) => (shares === undefined ? one : { ...one, shares })),
    missing: [],
    basis: [at(figures.propertyYears, entry), at(figures.prolongedYears, entry)],
    assumed: [],
    readings: objects.length > 0 ? [CONTRACT_YEAR] : [],
  };
}

/** The object came on the books from the signing to the contract's end; by year, where no day is known. */
function createdUnder(c: Case, object: PropertyObject): Finding {
  const outside = notOfTheTax('spic-federal.property', c, object);
  if (outside !== undefined) return outside;
  const { end, entry } = contractOf(c);
  const { citation, standing } = at(spicOfTulaFigures(c.policy).propertyYears, entry);
  const base = {
    id: 'spic-federal.property.created-under-contract',
    of: object.id,
    unit: 'day',
    required: { from: entry, to: end },
    citation,
    standing,
  } as const;
  if (!('yearlyBases' in object.value)) {
    const { commissioned } = object.value;
    const isUnder = commissioned >= entry && commissioned <= end;
    return { ...base, verdict: isUnder ? 'met' : 'not-met', actual: commissioned };
  }
  const year = firstYearWithBase(object.value);
  const isUnder = year !== undefined && year >= yearOf(entry) && year <= yearOf(end);
  return { ...base, verdict: isUnder ? 'met' : 'not-met', actual: year ?? null };
}

/** To the end of the contract's last year; by months, where years of the contract change inside a year. */
function treatmentOf(c: Case, { id, value }: PropertyObject): ObjectTreatment {
  const { end, entry } = contractOf(c);
  const [first, last] = [yearOf(entry), yearOf(end)];
  const rate = (year: number) => rateOf(c, year, contractYearIn(entry, year));
  const isByMonth = readingsOf(c)[CONTRACT_YEAR] === 'anniversary' && !('yearlyBases' in value);
  if (!isByMonth) return { object: id, span: { first, last }, rate };
  return {
    object: id,
    span: { months: { from: first * MONTHS_A_YEAR, to: (last + 1) * MONTHS_A_YEAR } },
    rate,
    rateOfMonth: (month) =>
      rateOf(c, Math.floor(month / MONTHS_A_YEAR), contractYearOn(entry, firstDayOfMonth(month))),
  };
}

/** The 1st of a month that is counted from the year 0. */
const firstDayOfMonth = (month: number): Day =>
  `${Math.floor(month / MONTHS_A_YEAR)}-${String((month % MONTHS_A_YEAR) + 1).padStart(2, '0')}-01`;

/** The rate of a tax year in a year of the contract; null after the last that has one. */
function rateOf(c: Case, year: number, contractYear: number): RateUsed | null {
  const figures = spicOfTulaFigures(c.policy);
  const { entry } = contractOf(c);
  if (!inForce(figures, year)) return null;
  const isProlonged =
    heldContract(c)?.prolongedForSanctions === true &&
    year >= at(figures.prolongedFrom, entry).value;
  const most = at(figures[isProlonged ? 'prolongedYears' : 'propertyYears'], entry).value;
  if (contractYear < 1 || contractYear > most) return null;
  const schedule = at(figures[isProlonged ? 'prolongedRates' : 'propertyRates'], firstDayOf(year));
  return rateUsedOf(rateOn(schedule.value, contractYear), schedule);
}
