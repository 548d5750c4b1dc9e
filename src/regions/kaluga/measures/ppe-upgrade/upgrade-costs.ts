import type { Case } from '../../../../engine/facts/case';
import { bandBegins, placeOfUpgrade } from '../../../../engine/facts/upgrade';
import type { Opening, PartingBy } from '../../../../engine/measure/measure';
import { partingsOf } from '../../../../engine/measure/partings';
import { at } from '../../../../figures/figure';
import type { Finding } from '../../../../kit/finding';
import type { Kopecks } from '../../../../kit/money';
import type { UpgradedObject } from '../../../../profile/profile';
import { ppeStatus } from '../../held';
import { ppeFigures } from './figures';
import { readingsOf } from './readings';

/** The upgrade costs between which the rate of an object changes; none where it has no value left. */
export function byUpgrade(
  c: Case,
  { depreciatedValue: value, id, upgradeCost }: UpgradedObject,
): readonly PartingBy[] {
  if (value === 0n) return [];
  const { figure, value: bands } = at(ppeFigures(c.policy).bands, ppeStatus(c).entry);
  const rate = (cost: Kopecks) =>
    placeOfUpgrade(bands, cost, value, readingsOf(c)['upgrade-gap']).rate;
  return bands
    .flatMap((band) => partingsOf(figure, band, value))
    .filter(({ below }) => rate(below) !== rate(below + 1n))
    .map((parting) => ({
      ...parting,
      by: { input: 'upgrade-cost', of: id },
      actual: upgradeCost,
    }));
}

/** The least cost of the upgrade that brings the object into a band. */
export function upgradedMore(c: Case, finding: Finding): Opening {
  const object = c.profile.ppeProgramme.upgradedObjects?.find(({ id }) => id === finding.of);
  const to = object && leastCost(c, object);
  return object && to !== undefined
    ? { kind: 'raise', path: `${object.path}.upgradeCost`, from: object.upgradeCost, to }
    : { kind: 'blocked', because: 'no-way-found' };
}

function leastCost(
  c: Case,
  { depreciatedValue: value, upgradeCost }: UpgradedObject,
): Kopecks | undefined {
  const bands = at(ppeFigures(c.policy).bands, ppeStatus(c).entry).value;
  const gap = readingsOf(c)['upgrade-gap'];
  return bands
    .map(({ from, fromIncluded }) => bandBegins(from, fromIncluded, value))
    .find((cost) => cost > upgradeCost && placeOfUpgrade(bands, cost, value, gap).rate !== null);
}
