import type { Profile } from '../../profile/profile';

/**
 * Whether the investor is stated to be under a special tax regime: it pays neither
 * income tax nor property tax on average values then.
 */
export const isUnderSpecialRegime = ({ investor }: Profile): boolean =>
  investor.specialTaxRegime === true;

/**
 * The profile as the taxes of the general regime see it: under a special regime it has
 * no profit and no property that are taxed, while land, transport and imports stand.
 */
export function taxedProfile(profile: Profile): Profile {
  if (!isUnderSpecialRegime(profile)) return profile;
  const { taxableProfit, company, property, ppeProgramme, ...others } = profile;
  const { newMovables, upgradedObjects, ...programme } = ppeProgramme;
  return { ...others, ppeProgramme: programme };
}
