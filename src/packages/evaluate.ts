import type { Case } from '../facts/case';
import type { Kopecks } from '../kit/money';
import type { OwnedObject } from '../profile/profile';
import type { IncomeTreatment, ObjectTreatment, Treatment } from '../taxes/treatment';
import type { Discounter } from '../valuation/discount';
import { type ElementId, isIncome, type Loan, type Relief } from './candidates';
import type { Beginning, FirstPeriodChosen } from './first-periods';
import type { Grounds } from './lawful';
import { createdOfProgramme, exempted } from './objects';
import { onObjectRates, type Ruling } from './rules';
import { type Horizon, type PackageTaxes, packageTaxes, type Treatments } from './tax';

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
  readonly interest: ReadonlyMap<number, Kopecks>;
  /** What the package saves in each year, all taxes and the interest together. */
  readonly savings: readonly { readonly year: number; readonly amount: Kopecks }[];
  readonly nominal: Kopecks;
  /** Not rounded; null where there is no discount rate. */
  readonly present: bigint | null;
}

/** More objects than this are put under the exemption all together or not at all. */
export const OBJECTS_CHOSEN_ONE_BY_ONE = 6;

const NONE: ReadonlyMap<number, Kopecks> = new Map();

/** Every way to put the objects of a lawful package under its measures, with its worth. */
export function valuedPackages(
  { c, choices, chosen }: Beginning,
  elements: readonly ElementId[],
  grounds: Grounds,
  discounter: Discounter | null,
): readonly Valued[] {
  const relief = (id: ElementId) =>
    elements.includes(id) ? choices.reliefs.find((one) => one.id === id) : undefined;
  const exemption = relief('property-exemption');
  const loan = choices.loans.find(({ id }) => elements.includes(id));
  const mayBeListed = exemption !== undefined && !grounds.outsideZone;
  return subsetsOf(mayBeListed ? createdOfProgramme(c) : []).map((listed) => {
    const own = exemption === undefined ? [] : exempted(c, exemption, { ...grounds, listed });
    const upgrade = objectsOf(relief('ppe-upgrade')?.treatment);
    const exempt = new Set(own.map(({ object }) => object));
    const upgraded = grounds.upgradeFollows
      ? upgrade
      : upgrade.filter(({ object }) => !exempt.has(object));
    const imports = choices.reliefs.find(({ id }) => id === 'sez.import')?.treatment;
    const income = choices.reliefs.find(({ id }) => isIncome(id) && elements.includes(id));
    const interest = loan?.saved ?? NONE;
    const treatments: Treatments = {
      income: income === undefined ? null : incomeOf(income),
      deduction: only('income-deduction', relief('investment-tax-deduction')?.treatment),
      objects: [...own, ...objectsOf(relief('sez.property')?.treatment), ...upgraded],
      land: only('land', relief('sez.land')?.treatment),
      transport: only('transport', relief('sez.transport')?.treatment),
      imports: only('import', imports),
      customsFree: elements.includes('sez.import'),
      interest,
    };
    const taxes = packageTaxes(c, treatments, choices.horizon);
    const savings = savingsOf(taxes, interest);
    return {
      elements,
      grounds,
      firstPeriods: chosen,
      listed: listed.map(({ id }) => id),
      unconfirmed: [
        ...grounds.unconfirmed,
        ...(listed.length === 0 ? [] : onListed(c, elements, grounds)),
      ],
      taxes,
      interest,
      savings,
      nominal: savings.reduce((sum, { amount }) => sum + amount, 0n),
      present: discounter === null ? null : discounter.scaled(savings),
    };
  });
}

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

function savingsOf(
  { taxes }: PackageTaxes,
  interest: ReadonlyMap<number, Kopecks>,
): Valued['savings'] {
  const saved = new Map<number, Kopecks>();
  const add = (year: number, amount: Kopecks) => saved.set(year, (saved.get(year) ?? 0n) + amount);
  for (const { year, before, after } of taxes) add(year, before - after);
  for (const [year, amount] of interest) add(year, amount);
  return [...saved].sort(([a], [b]) => a - b).map(([year, amount]) => ({ year, amount }));
}
