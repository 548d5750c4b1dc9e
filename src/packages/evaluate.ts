import type { Case } from '../facts/case';
import { type Memo, memo } from '../kit/memo';
import type { Kopecks } from '../kit/money';
import type { OwnedObject } from '../profile/profile';
import type { IncomeTreatment, ObjectTreatment, Treatment } from '../taxes/treatment';
import type { Discounter } from '../valuation/discount';
import { type ElementId, isIncome, type Loan, RESIDENT_IDS, type Relief } from './candidates';
import { type Beginning, chosenFor, type FirstPeriodChosen } from './first-periods';
import { type ByYear, type IncomeTax, incomeTax } from './income-taxes';
import type { Grounds } from './lawful';
import { createdOfProgramme, type ExemptionGround, exempted } from './objects';
import { type Horizon, type OtherTaxes, type OtherTreatments, otherTaxes } from './other-taxes';
import { onObjectRates, type Ruling } from './rules';
import { type PackageTaxes, packageTaxes, type SavedTaxes } from './tax';

/** What a project may choose from. */
export interface Choices {
  readonly reliefs: readonly Relief[];
  readonly loans: readonly Loan[];
  readonly horizon: Horizon;
}

/** A lawful package with its taxes and what it is worth. */
export interface Valued {
  readonly elements: readonly ElementId[];
  readonly grounds: Grounds;
  /** First periods that were chosen rather than read. */
  readonly firstPeriods: readonly FirstPeriodChosen[];
  /** Objects of the PP&E programme that are put under the exemption. */
  readonly listed: readonly string[];
  /** Permissions on which it rests that no source confirms. */
  readonly unconfirmed: readonly Ruling[];
  readonly taxes: PackageTaxes;
  /** Interest saved by year, less the cost of a guarantee. */
  readonly interest: ByYear;
  /** What the package saves in each year, all taxes and the interest together. */
  readonly savings: readonly { readonly year: number; readonly amount: Kopecks }[];
  readonly nominal: Kopecks;
  /** Not rounded; null where there is no discount rate. */
  readonly present: bigint | null;
}

/** More objects than this are put under the exemption all together or not at all. */
export const OBJECTS_CHOSEN_ONE_BY_ONE = 6;

const NONE: ByYear = /* @__PURE__ */ new Map();

/** Taxes of a project that were computed before, for packages that treat the same things alike. */
export interface KnownTaxes {
  readonly income: Memo<IncomeTax>;
  readonly others: Memo<OtherTaxes>;
  /** The other taxes of treatments that no package had before. */
  readonly otherTaxes: (treatments: OtherTreatments) => OtherTaxes;
  /** What the exemption does to the objects. */
  readonly exempted: Memo<readonly ObjectTreatment[]>;
}

export const knownTaxes = (c: Case, { horizon }: Choices): KnownTaxes => ({
  income: memo(),
  others: memo(),
  otherTaxes: otherTaxes(c, horizon),
  exempted: memo(),
});

/** A package as far as it is known before it is computed. */
export type Unvalued = Pick<Valued, 'elements' | 'unconfirmed'>;

/** By what packages are weighed, and of which it is told. */
export interface Question {
  readonly discounter: Discounter | null;
  readonly isAsked: (one: Unvalued) => boolean;
}

/**
 * Every way to put the objects of a lawful package under its measures, without a
 * loan and with each, with its worth.
 * @param elements of the package, no loan among them.
 */
export function valuedPackages(
  { c, choices, chosen }: Beginning,
  elements: readonly ElementId[],
  grounds: Grounds,
  { discounter, isAsked }: Question,
  known: KnownTaxes,
): readonly Valued[] {
  const mayBeListed = elements.includes('property-exemption') && !grounds.outsideZone;
  const created = mayBeListed ? createdOfProgramme(c) : [];
  return subsetsOf(created).flatMap((listed) => {
    const unconfirmed = [
      ...grounds.unconfirmed,
      ...(listed.length === 0 ? [] : onListed(c, elements, grounds)),
    ];
    if (!isAsked({ elements, unconfirmed })) return [];
    const income = incomeTaxOf({ c, choices, chosen }, elements, known);
    const others = othersOf({ c, choices, chosen }, elements, grounds, listed, known);
    const taxesWith = packageTaxes(c, income, others);
    return [null, ...choices.loans].flatMap((loan): Valued[] => {
      const whole = loan === null ? elements : [...elements, loan.id];
      if (!isAsked({ elements: whole, unconfirmed })) return [];
      const interest = loan?.saved ?? NONE;
      const taxes = taxesWith(interest);
      const savings = savingsOf(taxes, interest);
      const one = {
        elements: whole,
        grounds,
        firstPeriods: chosen,
        listed: listed.map(({ id }) => id),
        unconfirmed,
        taxes,
        interest,
        savings,
        nominal: savings.reduce((sum, { amount }) => sum + amount, 0n),
        present: discounter === null ? null : discounter.scaled(savings),
      };
      return [one];
    });
  });
}

/** What the package does to income tax. */
function incomeTaxOf(
  { c, choices, chosen }: Beginning,
  elements: readonly ElementId[],
  known: KnownTaxes,
): IncomeTax {
  const used: readonly ElementId[] = elements.filter(
    (id) => isIncome(id) || id === 'investment-tax-deduction',
  );
  return known.income(JSON.stringify([used, chosenFor(used, chosen)]), () => {
    const reliefs = choices.reliefs.filter(({ id }) => used.includes(id));
    const income = reliefs.find(({ id }) => isIncome(id));
    const deduction = reliefs.find(({ id }) => id === 'investment-tax-deduction');
    return incomeTax(c, {
      income: income === undefined ? null : incomeOf(income),
      deduction: only('income-deduction', deduction?.treatment),
    });
  });
}

/** The taxes other than income tax: they hang on the statuses and on what is done with each object. */
function othersOf(
  { c, choices, chosen }: Beginning,
  elements: readonly ElementId[],
  { columns, outsideZone, toObtain, upgradeFollows }: Grounds,
  listed: readonly OwnedObject[],
  known: KnownTaxes,
): OtherTaxes {
  const used = elements.filter((id) => OTHER_IDS.some((one) => one === id));
  const ids = listed.map(({ id }) => id);
  const follows = upgradeFollows !== null;
  const begun = chosenFor(used, chosen);
  const key = JSON.stringify([used, columns, outsideZone, toObtain, follows, ids, begun]);
  return known.others(key, () => {
    const treatmentOf = (id: ElementId) =>
      used.includes(id) ? choices.reliefs.find((one) => one.id === id)?.treatment : undefined;
    const ofResident = objectsOf(treatmentOf('sez.property'));
    const inZone = new Set(ofResident.map(({ object }) => object));
    const own = exemptedOf(
      { c, choices, chosen },
      used,
      { columns, outsideZone, toObtain, listed },
      known,
    ).filter(({ object }) => !inZone.has(object));
    const exempt = new Set(own.map(({ object }) => object));
    const upgrade = objectsOf(treatmentOf('ppe-upgrade'));
    const treatments: OtherTreatments = {
      // One measure for all years of an object: what the zone relieves is not exempt before it.
      objects: [
        ...own,
        ...ofResident,
        ...(follows ? upgrade : upgrade.filter(({ object }) => !exempt.has(object))),
      ],
      land: only('land', treatmentOf('sez.land')),
      transport: only('transport', treatmentOf('sez.transport')),
      imports: only('import', choices.reliefs.find(({ id }) => id === 'sez.import')?.treatment),
      customsFree: used.includes('sez.import'),
    };
    return known.otherTaxes(treatments);
  });
}

/** What the exemption does to objects, where the package has it. */
function exemptedOf(
  { c, choices, chosen }: Beginning,
  elements: readonly ElementId[],
  ground: ExemptionGround,
  known: KnownTaxes,
): readonly ObjectTreatment[] {
  const exemption = choices.reliefs.find(({ id }) => id === 'property-exemption');
  if (exemption === undefined || !elements.includes(exemption.id)) return [];
  const listed = ground.listed.map(({ id }) => id);
  const key = JSON.stringify([{ ...ground, listed }, chosenFor([exemption.id], chosen)]);
  return known.exempted(key, () => exempted(c, exemption, ground));
}

/** The elements that are on other taxes than income tax. */
const OTHER_IDS: readonly ElementId[] = ['property-exemption', 'ppe-upgrade', ...RESIDENT_IDS];

/** The rule that lets an object of the PP&E programme stand under the exemption, where it is not confirmed. */
const onListed = (c: Case, elements: readonly ElementId[], { upgradeFollows }: Grounds): Ruling[] =>
  [(elements.includes('ppe-upgrade') ? upgradeFollows : null) ?? onObjectRates(c)].filter(
    ({ standing }) => standing === 'unconfirmed',
  );

/** The rates of income tax on the case in which savings have raised the profit. */
const incomeOf =
  (relief: Relief) =>
  (raised: Case): IncomeTreatment | undefined => {
    const { findings, treatments } = relief.appraise(raised);
    return findings.verdict === 'not-met'
      ? undefined
      : (only('income', treatments[0]) ?? undefined);
  };

const objectsOf = (treatment: Treatment | undefined): readonly ObjectTreatment[] =>
  only('property', treatment)?.objects ?? [];

const only = <T extends Treatment['tax']>(
  tax: T,
  treatment: Treatment | undefined,
): Extract<Treatment, { readonly tax: T }> | null =>
  treatment !== undefined && isOf(tax, treatment) ? treatment : null;

const isOf = <T extends Treatment['tax']>(
  tax: T,
  treatment: Treatment,
): treatment is Extract<Treatment, { readonly tax: T }> => treatment.tax === tax;

/** Every subset of a few objects; of many, none and all of them. */
function subsetsOf(objects: readonly OwnedObject[]): readonly (readonly OwnedObject[])[] {
  if (objects.length > OBJECTS_CHOSEN_ONE_BY_ONE) return [[], objects];
  let subsets: OwnedObject[][] = [[]];
  for (const object of objects) {
    subsets = subsets.flatMap((subset) => [subset, [...subset, object]]);
  }
  return subsets;
}

function savingsOf({ saved }: SavedTaxes, interest: ByYear): Valued['savings'] {
  const sums = new Map<number, Kopecks>();
  for (const one of [...saved, interest]) {
    for (const [year, amount] of one) sums.set(year, (sums.get(year) ?? 0n) + amount);
  }
  return Array.from(sums, ([year, amount]) => ({ year, amount })).sort((a, b) => a.year - b.year);
}
