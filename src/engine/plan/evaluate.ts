import { type Memo, memo } from '../../kit/memo';
import type { Kopecks } from '../../kit/money';
import type { Case } from '../facts/case';
import type { Instalments } from '../loans/worth';
import type { Ruling } from '../measure/measure';
import type { GroundOf, Grounds, ObjectsWay } from '../region';
import type { IncomeTreatment, ObjectTreatment, Treatment } from '../taxes/treatment';
import type { Discounter } from '../valuation/discount';
import type { ElementId, Relief } from './candidates';
import type { Choices } from './choices';
import { askedOf, type Beginning, chosenFor, type FirstPeriodChosen } from './first-periods';
import { type ByYear, type CapOnProperty, type IncomeTax, incomeTax } from './income-taxes';
import { type OtherTaxes, type OtherTreatments, otherTaxes } from './other-taxes';
import { type PackageTaxes, packageTaxes, type SavedTaxes } from './tax';

/** A lawful package with its taxes and what it is worth. */
export interface Valued {
  readonly elements: readonly ElementId[];
  readonly grounds: Grounds;
  /** First periods that were chosen rather than read. */
  readonly firstPeriods: readonly FirstPeriodChosen[];
  /** Objects of a programme that are put under another relief than the programme's. */
  readonly listed: readonly string[];
  /** Permissions on which it rests that no source confirms. */
  readonly unconfirmed: readonly Ruling[];
  /** The facts without which it is not known whether the status can be obtained on which one of its reliefs rests. */
  readonly missing: Grounds['missing'];
  readonly taxes: PackageTaxes;
  /** Interest saved by year, less the cost of a guarantee. */
  readonly interest: ByYear;
  /** Of what that interest was made; null without a loan. */
  readonly instalments: Instalments | null;
  /** What the package saves in each year, all taxes and the interest together. */
  readonly savings: readonly { readonly year: number; readonly amount: Kopecks }[];
  readonly nominal: Kopecks;
  /** Not rounded; null where there is no discount rate. */
  readonly present: bigint | null;
}

const NONE: ByYear = /* @__PURE__ */ new Map();

/** Taxes of a project that were computed before, for packages that treat the same things alike. */
export interface KnownTaxes {
  readonly income: Memo<IncomeTax>;
  readonly others: Memo<OtherTaxes>;
  /** The other taxes of treatments that no package had before. */
  readonly otherTaxes: (treatments: OtherTreatments) => OtherTaxes;
  /** What a relief does to objects on a ground. */
  readonly onGround: Memo<readonly ObjectTreatment[]>;
}

export const knownTaxes = (c: Case, { horizon }: Choices): KnownTaxes => ({
  income: memo(),
  others: memo(),
  otherTaxes: otherTaxes(c, horizon),
  onGround: memo(),
});

/** A package as far as it is known before it is computed. */
export type Unvalued = Pick<Valued, 'elements' | 'missing' | 'unconfirmed'>;

/** How packages are ranked, and which are kept. */
export interface RankingQuestion {
  readonly discounter: Discounter | null;
  readonly isAsked: (one: Unvalued) => boolean;
}

/** A package of a beginning, with the case that it is computed on and the taxes that are known of it. */
interface Evaluated extends Beginning {
  readonly c: Case;
  readonly elements: readonly ElementId[];
  readonly grounds: Grounds;
  readonly known: KnownTaxes;
}

/**
 * Every way to put the objects of a lawful package under its measures, without a
 * loan and with each, with its worth.
 * @param elements of the package, no loan among them.
 */
export function valuedPackages(
  c: Case,
  { choices, chosen }: Beginning,
  elements: readonly ElementId[],
  grounds: Grounds,
  { discounter, isAsked }: RankingQuestion,
  known: KnownTaxes,
): readonly Valued[] {
  const one: Evaluated = { c, choices, chosen, elements, grounds, known };
  const { missing } = grounds;
  return choices.region.combinations.waysOfObjects(c, one).flatMap((way) => {
    const unconfirmed = [...grounds.unconfirmed, ...way.unconfirmed];
    if (!isAsked({ elements, missing, unconfirmed })) return [];
    const taxesWith = packageTaxes(
      c,
      incomeTaxOf(one),
      othersOf(one, way),
      treatmentsOf('reimbursement', reliefsOf(one)),
    );
    return [null, ...choices.loans].flatMap((loan): Valued[] => {
      const whole = loan === null ? elements : [...elements, loan.id];
      if (!isAsked({ elements: whole, missing, unconfirmed })) return [];
      const interest = loan?.saved ?? NONE;
      const taxes = taxesWith(interest);
      const savings = savingsOf(taxes, interest);
      const valued = {
        elements: whole,
        grounds,
        firstPeriods: chosen,
        listed: way.listed.map(({ id }) => id),
        unconfirmed,
        missing,
        taxes,
        interest,
        instalments: loan?.instalments ?? null,
        savings,
        nominal: savings.reduce((sum, { amount }) => sum + amount, 0n),
        present: discounter === null ? null : discounter.scaled(savings),
      };
      return [valued];
    });
  });
}

/** The reliefs of a package, each with its treatment. */
const reliefsOf = ({ choices, elements }: Evaluated): readonly Relief[] =>
  choices.reliefs.filter(({ id }) => elements.includes(id));

/** The treatments of one tax among those of some reliefs. */
const treatmentsOf = <T extends Treatment['tax']>(tax: T, reliefs: readonly Relief[]) =>
  reliefs.flatMap(({ treatment }) => (isOf(tax, treatment) ? [treatment] : []));

const isOnIncome = ({ treatment: { tax } }: Relief): boolean =>
  tax === 'income' || tax === 'income-deduction';

/** What the package does to income tax. */
function incomeTaxOf(one: Evaluated): IncomeTax {
  const { c, choices, chosen, known } = one;
  const all = reliefsOf(one);
  const reliefs = all.filter(isOnIncome);
  const used = reliefs.map(({ id }) => id);
  const [onProperty] = all.flatMap(capOnProperty);
  const key = JSON.stringify([used, chosenFor(choices.region, used, chosen), onProperty?.of]);
  return known.income(key, () => {
    const income = reliefs.find(({ treatment }) => isOf('income', treatment));
    return incomeTax(c, {
      income: income === undefined ? null : incomeOf(one, income),
      deductions: treatmentsOf('income-deduction', reliefs),
      onProperty,
    });
  });
}

/** The cap on both taxes that a relief from property tax brings. */
const capOnProperty = ({ id, treatment }: Relief): readonly CapOnProperty[] =>
  isOf('property', treatment) && treatment.shares !== undefined
    ? [{ of: id, ...treatment.shares }]
    : [];

/** The taxes other than income tax: they depend on the statuses and on what is done with each object. */
function othersOf(one: Evaluated, way: ObjectsWay): OtherTaxes {
  const { choices, chosen, grounds, known } = one;
  const reliefs = reliefsOf(one).filter((relief) => !isOnIncome(relief));
  const used = reliefs.map(({ id }) => id);
  const begun = chosenFor(choices.region, used, chosen);
  const key = JSON.stringify([used, grounds.columns, grounds.toObtain, way.key, begun]);
  return known.others(key, () => {
    const [transport = null] = treatmentsOf('transport', reliefs);
    const [imports = null] = treatmentsOf('import', choices.reliefs);
    return known.otherTaxes({
      objects: way.objects({
        of: (id) => objectsIn(reliefs.filter((relief) => relief.id === id)),
        on: (id, ground) =>
          reliefs
            .filter((relief) => relief.id === id)
            .flatMap((relief) => onGround(one, relief, ground)),
      }),
      land: treatmentsOf('land', reliefs),
      transport,
      imports,
      customsFree: treatmentsOf('import', reliefs).length > 0,
      payments: choices.reliefs.flatMap((relief) =>
        treatmentsOf('payment', [relief]).map((treatment) => ({
          treatment,
          isUsed: used.includes(relief.id),
        })),
      ),
      subsidies: treatmentsOf('subsidy', reliefs),
    });
  });
}

const objectsIn = (reliefs: readonly Pick<Relief, 'treatment'>[]): readonly ObjectTreatment[] =>
  reliefs.flatMap(({ treatment }) => (isOf('property', treatment) ? treatment.objects : []));

/** What a relief does to objects on a ground of the package. */
function onGround(
  { c, choices, chosen, grounds, known }: Evaluated,
  { appraise, id }: Relief,
  { leftOut, listed }: GroundOf,
): readonly ObjectTreatment[] {
  const { columns, toObtain } = grounds;
  const asked = askedOf(choices.region, id, chosen);
  const names = listed.map((object) => object.id);
  const key = JSON.stringify([id, columns, toObtain, leftOut, names, asked]);
  return known.onGround(key, () => {
    const [treatment] = appraise(c, {
      ...asked,
      ground: { columns, toObtain, leftOut, listed },
    }).treatments;
    return treatment === undefined ? [] : objectsIn([{ treatment }]);
  });
}

/** The rates of income tax on the case in which savings have raised the profit. */
const incomeOf =
  ({ choices, chosen }: Evaluated, { appraise, id }: Relief) =>
  (raised: Case): IncomeTreatment | undefined => {
    const { findings, treatments } = appraise(raised, askedOf(choices.region, id, chosen));
    const [treatment] = treatments;
    return findings.verdict === 'not-met' || treatment === undefined || !isOf('income', treatment)
      ? undefined
      : treatment;
  };

const isOf = <T extends Treatment['tax']>(
  tax: T,
  treatment: Treatment,
): treatment is Extract<Treatment, { readonly tax: T }> => treatment.tax === tax;

function savingsOf({ saved }: SavedTaxes, interest: ByYear): Valued['savings'] {
  const sums = new Map<number, Kopecks>();
  for (const one of [...saved, interest]) {
    for (const [year, amount] of one) sums.set(year, (sums.get(year) ?? 0n) + amount);
  }
  return Array.from(sums, ([year, amount]) => ({ year, amount })).sort((a, b) => a.year - b.year);
}
