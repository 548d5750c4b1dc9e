import type { Kopecks } from '../../kit/money';
import type { Case } from './case';

/** Capital investment of the PP&E programme, and whether it is all of it or only the part that the profile's objects show. */
export interface ProgrammeInvestment {
  readonly amount: Kopecks;
  readonly whole: boolean;
}

/** As stated; else the cost of the objects listed under the programme, or that of the assets put forward for the deduction. */
export function programmeInvestment(c: Case): ProgrammeInvestment {
  const { capitalInvestment, newMovables, upgradedObjects } = c.profile.ppeProgramme;
  if (capitalInvestment !== undefined) return { amount: capitalInvestment, whole: true };
  const objects = total([
    ...(upgradedObjects ?? []).map((object) => object.upgradeCost),
    ...(newMovables ?? []).map(({ value }) => ('cost' in value ? value.cost : 0n)),
  ]);
  const assets = total((c.profile.fixedAssets ?? []).map((asset) => asset.cost));
  return { amount: objects > assets ? objects : assets, whole: false };
}

const total = (amounts: readonly Kopecks[]): Kopecks =>
  amounts.reduce((sum, amount) => sum + amount, 0n);
