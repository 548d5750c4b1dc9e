import type { Profile } from '../../../src/profile/profile';
import type { Question } from '../answer';
import { DEFAULTS } from '../readings';

/** What may be chosen in Tula Region. */
export interface TulaReadings {
  readonly 'first-period.rip': string;
  readonly 'rip.limit-binds': 'regional' | 'both';
  readonly 'rip.four-years': 'periods' | 'profitable';
  readonly 'rip.thresholds': 'raised' | 'rates-only';
  readonly 'spic-federal.income-rate': 'by-signing' | 'schedule' | 'flat-zero';
  readonly 'spic-federal.contract-year': 'calendar' | 'anniversary';
  readonly 'first-period.sez': string;
  readonly 'sez.steps': '10-5' | '5-5';
  readonly 'sez.land-first-month': 'of-title' | 'of-the-tax';
  readonly 'first-period.uzlovaya-park': string;
  readonly 'first-period.toser': string;
  readonly 'toser.property-start': 'residency' | 'object';
  readonly 'toser.end': 'territory' | 'term';
  readonly 'sme-baseline': 'own-tariff' | 'general';
  readonly 'szpk.spread': 'as-tax-allows' | 'ceiling-only';
  readonly 'uzlovaya-park.property-start': 'object' | 'year-after';
  readonly 'law-1390.last-year': string;
  readonly 'commissioning.property-base': 'new-object' | 'all-immovable';
  readonly 'cap-base': 'made-to-date' | 'planned-total';
  readonly 'cap-year': 'clip' | 'ends' | 'full' | 'none';
  readonly 'window-end': 'anniversary' | 'day-before';
  readonly 'losses-before-status': 'stay-outside' | 'reduce';
  readonly 'floating.reset': 'quarter-start' | 'held';
  readonly 'saved-taxes-raise-profit': 'yes' | 'no';
}

export const DEFAULTS_OF_TULA: TulaReadings = {
  'first-period.rip': 'first-profit',
  'rip.limit-binds': 'regional',
  'rip.four-years': 'periods',
  'rip.thresholds': 'raised',
  'spic-federal.income-rate': 'by-signing',
  'spic-federal.contract-year': 'calendar',
  'first-period.sez': 'first-profit',
  'sez.steps': '10-5',
  'sez.land-first-month': 'of-title',
  'first-period.uzlovaya-park': 'residency',
  'first-period.toser': 'first-profit',
  'toser.property-start': 'residency',
  'toser.end': 'territory',
  'sme-baseline': 'own-tariff',
  'szpk.spread': 'as-tax-allows',
  'uzlovaya-park.property-start': 'object',
  'law-1390.last-year': '2023',
  'commissioning.property-base': 'new-object',
  'cap-base': 'made-to-date',
  'cap-year': 'clip',
  'window-end': 'anniversary',
  'losses-before-status': 'stay-outside',
  'floating.reset': 'quarter-start',
  'saved-taxes-raise-profit': 'yes',
};

interface Series {
  readonly first: number;
  readonly values: readonly bigint[];
}

/** What Tula Region's profiles state beside what all state; money in kopecks, shares in millionths. */
interface OwnFields {
  readonly site: string | undefined;
  readonly naturalMonopoly: boolean | undefined;
  readonly contract:
    | { readonly level: string; readonly prolongedForSanctions?: boolean | undefined }
    | undefined;
  readonly park: { readonly registered: string; readonly ends?: string } | undefined;
  readonly commissioning: {
    readonly otherRealEstate?: bigint;
    readonly payback?: string;
    readonly incomeRate?: Series;
    readonly propertyRate?: Series;
  };
}

/** A question of the region: as the federal frames have it, with what is the region's own. */
export interface TulaQuestion extends Question {
  /** The profile as it was parsed. */
  readonly stated: Profile;
  readonly own: OwnFields;
  readonly chosen: TulaReadings;
}

interface Statuses {
  readonly specialInvestmentContract?: OwnFields['contract'];
  readonly parkResident?: OwnFields['park'];
}

/** The question on a profile of the region. */
export function tulaQuestion(profile: Profile, readings: Partial<TulaReadings>): TulaQuestion {
  const chosen = { ...DEFAULTS_OF_TULA, ...readings };
  const { commissioning = {} } = profile as { commissioning?: OwnFields['commissioning'] };
  const { naturalMonopoly } = profile.investor as { naturalMonopoly?: boolean };
  const { parkResident: park, specialInvestmentContract: contract } = (profile.statuses ??
    {}) as Statuses;
  const held = contract && { specialInvestmentContract: { ...contract, level: 'federal' } };
  const framed = { ...profile, statuses: profile.statuses && { ...profile.statuses, ...held } };
  return {
    region: 'tula',
    stated: profile,
    profile: framed as Question['profile'],
    edition: 'law',
    readings: {
      ...DEFAULTS,
      'first-period.rip': chosen['first-period.rip'],
      'first-period.sez': chosen['first-period.sez'],
      'sez.transport-term': '10',
      'sez.land-first-month': chosen['sez.land-first-month'],
      'toser.end': chosen['toser.end'],
      'sme-baseline': chosen['sme-baseline'],
      'szpk.spread': chosen['szpk.spread'],
      'cap-base': chosen['cap-base'],
      'cap-year': chosen['cap-year'],
      'window-end': chosen['window-end'],
      'losses-before-status': chosen['losses-before-status'],
      'floating.reset': chosen['floating.reset'],
      'saved-taxes-raise-profit': chosen['saved-taxes-raise-profit'],
    } as Question['readings'],
    own: { site: profile.project.site, naturalMonopoly, contract, park, commissioning },
    chosen,
  };
}
