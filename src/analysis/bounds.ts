import { investedIn } from '../facts/capital-investment';
import type { Case } from '../facts/case';
import { programmeInvestment } from '../facts/programme';
import {
  contractStatus,
  earliestStatus,
  ppeStatus,
  registerStatus,
  ripStatus,
} from '../facts/status';
import { placeOfUpgrade } from '../facts/upgrade';
import { until, type Window, yearsFrom } from '../facts/window';
import { floorDivide, type Kopecks, roublesText, WHOLE } from '../kit/money';
import { at } from '../policy/figure';
import type { MeasureId } from '../policy/ids';
import type { Tiers, UpgradeBand } from '../policy/policy';
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
  readonly threshold: Pick<Threshold, 'measure' | 'input' | 'figure' | 'of' | 'actual' | 'within'>;
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
export const boundsOf = (c: Case): readonly Bound[] => [
  ...capitalBounds(c),
  ...programmeBounds(c),
  ...(c.profile.ppeProgramme.upgradedObjects ?? []).flatMap((object) => upgradeBounds(c, object)),
];

type Partings = readonly (readonly [figure: string, partings: readonly Parting[]])[];

function capitalBounds(c: Case): readonly Bound[] {
  const { exemption, register, rip, spicFederal, spicRegional } = c.policy;
  const { start } = c.profile.project;
  const registered = registerStatus(c).entry;
  const included = ripStatus(c).entry;
  const exempt = earliestStatus(c, at(exemption.statuses, start).value).entry;
  const federal = contractStatus(c, 'federal', spicFederal.termYears);
  const regional = contractStatus(c, 'regional', spicRegional.termYears);
  const pharmaceutical = at(exemption.pharmaceutical, exempt).value.above;
  const within = (measure: MeasureId, window: Window, partings: Partings): readonly Bound[] =>
    boundsIn(c, measure, window, partings);
  return [
    ...within(
      'investment-register',
      yearsFrom(c, start, at(register.windowYears, registered).value),
      [
        [
          'register.minCapitalInvestment',
          [minimum(at(register.minCapitalInvestment, registered).value)],
        ],
        ['register.tiers', stepsOf(at(register.tiers, registered).value)],
      ],
    ),
    ...within('rip', yearsFrom(c, included, at(rip.shortWindowYears, included).value), [
      [
        'rip.minCapitalInvestmentShort',
        [minimum(at(rip.minCapitalInvestmentShort, included).value)],
      ],
    ]),
    ...within('rip', yearsFrom(c, included, at(rip.longWindowYears, included).value), [
      ['rip.minCapitalInvestmentLong', [minimum(at(rip.minCapitalInvestmentLong, included).value)]],
    ]),
    ...within('spic-federal', until(federal.entry, federal.end), [
      [
        'spicFederal.minCapitalInvestment',
        [minimum(at(spicFederal.minCapitalInvestment, federal.entry).value)],
      ],
    ]),
    ...within('spic-regional', until(regional.entry, regional.end), [
      [
        'spicRegional.minCapitalInvestment',
        [minimum(at(spicRegional.minCapitalInvestment, regional.entry).value)],
      ],
    ]),
    ...within('property-exemption', yearsFrom(c, start, at(exemption.windowYears, exempt).value), [
      [
        'exemption.minCapitalInvestment',
        [minimum(at(exemption.minCapitalInvestment, exempt).value)],
      ],
      ['exemption.tiers', stepsOf(at(exemption.tiers, exempt).value)],
      ['exemption.pharmaceutical', [upTo(pharmaceutical)]],
    ]),
  ];
}

/** None where no capital investment is stated. */
function boundsIn(
  c: Case,
  measure: MeasureId,
  window: Window,
  partings: Partings,
): readonly Bound[] {
  const invested = investedIn(c, window);
  if (invested === undefined) return [];
  const { from, to } = window;
  return partings.flatMap(([figure, all]) =>
    all.map((parting) => ({
      ...parting,
      actual: invested.amount,
      vary: (amount) => investing(c, window, amount),
      threshold: {
        measure,
        input: 'capital-investment',
        figure,
        actual: roublesText(invested.amount),
        ...(to === null ? {} : { within: { from, to } }),
      },
    })),
  );
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
    threshold: { measure, input: 'programme-investment', figure, actual: roublesText(amount) },
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
        actual: roublesText(upgradeCost),
      },
    }));
}

/** Where a band of shares begins and ends, in kopecks of upgrade cost. */
function partingsOf({ from, fromIncluded, to }: UpgradeBand, value: Kopecks): readonly Parting[] {
  const first = bandBegins(from, fromIncluded, value);
  const begins = fromIncluded ? minimum(first) : upTo(first - 1n);
  return to === null ? [begins] : [begins, upTo(floorDivide(to * value, WHOLE))];
}
