import type { JudgedMeasure } from '../engine/measures';
import { investedIn } from '../facts/capital-investment';
import type { Case } from '../facts/case';
import { programmeInvestment } from '../facts/programme';
import { contractHeld, ppeStatus, registerStatus } from '../facts/status';
import { placeOfUpgrade } from '../facts/upgrade';
import { leavesOf } from '../kit/finding';
import { floorDivide, type Kopecks, WHOLE } from '../kit/money';
import { exemptionStatus } from '../measures/property-exemption';
import { at } from '../policy/figure';
import type { MeasureId } from '../policy/ids';
import type { Tiers, UpgradeBand } from '../policy/kinds';
import type { Profile, UpgradedObject } from '../profile/profile';
import { bandBegins } from './leaf-ways';
import type { Threshold } from './result';
import { investing, programmeOf, upgrading } from './vary';

/** Two amounts next to each other between which a figure of the policy parts projects. */
interface Parting {
  readonly at: Kopecks;
  /** The last kopeck below. */
  readonly below: Kopecks;
}

/** A parting of one measure, with the project on either side of it. */
export interface Bound extends Parting {
  readonly threshold: Pick<Threshold, 'measure' | 'input' | 'figure' | 'of' | 'within'>;
  /** What the profile has. */
  readonly actual: Kopecks;
  readonly vary: (amount: Kopecks) => Profile;
}

/** An amount that must be reached. */
const minimum = (amount: Kopecks): Parting => ({ at: amount, below: amount - 1n });

/** An amount up to which, itself included, something holds. */
const upTo = (amount: Kopecks): Parting => ({ at: amount, below: amount });

const stepsOf = ({ steps }: Tiers): readonly Parting[] =>
  steps.flatMap((step) => (step.upTo === null ? [] : [upTo(step.upTo)]));

/** Every amount at which a figure parts projects by their capital investment or by an upgrade. */
export const boundsOf = (c: Case, measures: readonly JudgedMeasure[]): readonly Bound[] => [
  ...measures.flatMap((measure) => capitalBounds(c, measure)),
  ...longerTerm(c),
  ...programmeBounds(c),
  ...(c.profile.ppeProgramme.upgradedObjects ?? []).flatMap((object) => upgradeBounds(c, object)),
];

/** The figures of conditions on capital investment. */
const FIGURE_OF: { readonly [finding: string]: string } = {
  'investment-register.capital-investment': 'register.minCapitalInvestment',
  'rip.within-3-years': 'rip.minCapitalInvestmentShort',
  'rip.within-5-years': 'rip.minCapitalInvestmentLong',
  'spic-federal.capital-investment': 'spicFederal.minCapitalInvestment',
  'spic-regional.capital-investment': 'spicRegional.minCapitalInvestment',
  'sez.capital-investment': 'sez.minCapitalInvestment',
  'sez.within-3-years': 'sez.minEarlyInvestment',
  'property-exemption.capital-investment': 'exemption.minCapitalInvestment',
};

/** The minimums of a measure in the windows of its conditions, and the steps of its periods; none where nothing is stated. */
function capitalBounds(c: Case, { measure: { id }, whole }: JudgedMeasure): readonly Bound[] {
  return leavesOf(whole.appraisal.findings).flatMap((leaf): Bound[] => {
    const figure = FIGURE_OF[leaf.id];
    const { within } = leaf;
    if (figure === undefined || within === undefined || leaf.unit !== 'roubles') return [];
    const { actual, required } = leaf;
    if (actual === undefined || actual === null || required === undefined) return [];
    const bound = (of: string, parting: Parting): Bound => ({
      ...parting,
      actual,
      vary: (amount) => investing(c, within, amount),
      threshold: { measure: id, input: 'capital-investment', figure: of, within },
    });
    return [
      bound(figure, minimum(required)),
      ...stepsBy(c, id).map(([of, parting]) => bound(of, parting)),
    ];
  });
}

/** The amounts at which the number of periods of a measure changes. */
function stepsBy(c: Case, measure: MeasureId): readonly (readonly [string, Parting])[] {
  const { exemption, register } = c.policy;
  if (measure === 'investment-register') {
    const { tiers } = register;
    const steps = stepsOf(at(tiers, registerStatus(c).entry).value);
    return steps.map((step) => ['register.tiers', step]);
  }
  if (measure !== 'property-exemption') return [];
  const { entry } = exemptionStatus(c);
  const steps = stepsOf(at(exemption.tiers, entry).value);
  const pharmaceutical = upTo(at(exemption.pharmaceutical, entry).value.above);
  return [
    ...steps.map((step) => ['exemption.tiers', step] as const),
    ['exemption.pharmaceutical', pharmaceutical],
  ];
}

/** The investment above which a federal contract may run longer; none where the contract states its end or its investment. */
function longerTerm(c: Case): readonly Bound[] {
  const held = contractHeld(c, 'federal');
  const from = held?.signed ?? c.profile.project.start;
  const above = at(c.policy.spicFederal.longTermAbove, from).value;
  const window = { from, to: null, lastYear: null };
  const invested = investedIn(c, window);
  const isStated = held?.ends !== undefined || held?.statedCapitalInvestment !== undefined;
  if (above === null || isStated || invested === undefined) return [];
  return [
    {
      ...upTo(above),
      actual: invested.amount,
      vary: (amount) => investing(c, window, amount),
      threshold: {
        measure: 'spic-federal',
        input: 'capital-investment',
        figure: 'spicFederal.longTermAbove',
        within: window,
      },
    },
  ];
}

/** None where the programme's capital investment is not stated. */
function programmeBounds(c: Case): readonly Bound[] {
  const { amount, whole } = programmeInvestment(c);
  if (!whole) return [];
  const { entry } = ppeStatus(c);
  const { minCapitalInvestment, tiers } = c.policy.ppe;
  const least = minimum(at(minCapitalInvestment, entry).value);
  const bound = (measure: MeasureId, figure: string, parting: Parting): Bound => ({
    ...parting,
    actual: amount,
    vary: (other) => programmeOf(c.profile, other),
    threshold: { measure, input: 'programme-investment', figure },
  });
  return [
    bound('ppe-upgrade', 'ppe.minCapitalInvestment', least),
    ...stepsOf(at(tiers, entry).value).map((step) => bound('ppe-upgrade', 'ppe.tiers', step)),
    bound('investment-tax-deduction', 'ppe.minCapitalInvestment', least),
  ];
}

/** The upgrade costs between which the rate of an object changes; none where it has no value left. */
function upgradeBounds(c: Case, object: UpgradedObject): readonly Bound[] {
  const { depreciatedValue: value, id, upgradeCost } = object;
  if (value === 0n) return [];
  const bands = at(c.policy.ppe.bands, ppeStatus(c).entry).value;
  const rate = (cost: Kopecks) =>
    placeOfUpgrade(bands, cost, value, c.readings['upgrade-gap']).rate;
  return bands
    .flatMap((band) => partingsOf(band, value))
    .filter(({ below }) => rate(below) !== rate(below + 1n))
    .map((parting) => ({
      ...parting,
      actual: upgradeCost,
      vary: (cost) => upgrading(c.profile, id, cost),
      threshold: {
        measure: 'ppe-upgrade',
        input: 'upgrade-cost',
        figure: 'ppe.bands',
        of: id,
      },
    }));
}

/** Where a band of shares begins and ends, in kopecks of upgrade cost. */
function partingsOf({ from, fromIncluded, to }: UpgradeBand, value: Kopecks): readonly Parting[] {
  const first = bandBegins(from, fromIncluded, value);
  const begins = fromIncluded ? minimum(first) : upTo(first - 1n);
  return to === null ? [begins] : [begins, upTo(floorDivide(to * value, WHOLE))];
}
