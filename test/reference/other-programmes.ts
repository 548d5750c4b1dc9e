import type { Profile } from '../../src/profile/profile';
import { type Answer, is } from './answer';
import { monthsLater } from './days';
import { million } from './numbers';
import { toserFields } from './territories';

/** What profiles state for loans of other lenders; rates in millionths. */
export interface OtherFields {
  readonly otherProgrammes?: readonly string[];
  readonly keyRates?: readonly { readonly from: string; readonly rate: bigint }[];
  readonly marketMargin?: bigint;
  readonly investmentPhaseEnds?: string;
  readonly facts: {
    readonly priorityProduct?: boolean;
    readonly platformApproved?: boolean;
    readonly listedSector?: boolean;
    readonly technologyCompany?: boolean;
    readonly productionPremises?: boolean;
  };
}

export const otherFields = ({ borrowing }: Profile): OtherFields =>
  (borrowing ?? { facts: {} }) as OtherFields;

/** A rate of some points and a share of the key rate, both in millionths. */
export interface Formula {
  readonly points: bigint;
  readonly ofKey: bigint;
}

/** A formula for some quarters of the loan, or for those that begin to a day; else for all of them. */
export interface Phase extends Formula {
  readonly quarters?: number;
  readonly lastDay?: string;
}

/** A programme as it stands for one borrower on the day of drawing. */
export interface OtherProgramme {
  readonly id: string;
  readonly opens: string;
  readonly closes?: string;
  readonly from: bigint;
  /** The largest amount; none where no source has one. */
  readonly to?: bigint;
  readonly months?: number;
  readonly who: readonly Answer[];
  /** Undefined where what decides them is not stated. */
  readonly phases: readonly Phase[] | undefined;
}

const WHOLE_KEY = 1_000_000n;

const category = (profile: Profile): string | undefined => toserFields(profile).smeCategory;

function isSme(profile: Profile): Answer {
  const stated = category(profile);
  return stated === undefined ? 'value-missing' : is(stated !== 'none', true);
}

/** Classes 10 to 33 of OKVED 2. */
function isManufacturer({ project }: Profile): Answer {
  const { main } = project.activity;
  if (main === undefined) return 'value-missing';
  return is(Number(main.slice(0, 2)) >= 10 && Number(main.slice(0, 2)) <= 33, true);
}

/** The rate of Decree 1764: fixed to 2020, then above the key rate. */
const rateOf1764 = (drawn: string): Formula =>
  drawn < '2021-01-01' ? { points: 85_000n, ofKey: 0n } : { points: 27_500n, ofKey: WHOLE_KEY };

function clusterPlatform(profile: Profile): OtherProgramme {
  const { facts, investmentPhaseEnds: ends } = otherFields(profile);
  return {
    id: 'cluster-platform',
    opens: '2023-02-22',
    from: million(1_000),
    to: million(100_000),
    who: [is(facts.priorityProduct, true), is(facts.platformApproved, true)],
    phases:
      ends === undefined
        ? undefined
        : [{ points: 30_000n, ofKey: 300_000n, lastDay: monthsLater(ends, 24) }],
  };
}

const sme1764 = (profile: Profile, drawn: string): OtherProgramme => ({
  id: 'sme-1764',
  opens: '2019-01-01',
  closes: '2024-12-31',
  from: million(0.5),
  to: million(2_000),
  months: 120,
  who: [isSme(profile), is(otherFields(profile).facts.listedSector, true)],
  phases: [{ ...rateOf1764(drawn), quarters: 20 }],
});

const LARGEST: Readonly<Record<string, number>> = { micro: 200, small: 500 };

function smeInvestment(profile: Profile, drawn: string): OtherProgramme {
  const size = category(profile);
  const points = size === 'medium' ? 25_000n : 40_000n;
  return {
    id: 'sme-investment',
    opens: '2022-03-15',
    closes: '2023-12-31',
    from: million(50),
    to: million(LARGEST[size ?? ''] ?? 2_000),
    who: [isSme(profile)],
    phases: [
      { points, ofKey: 0n, quarters: 12 },
      { ...rateOf1764(drawn), quarters: 20 },
    ],
  };
}

const smeCombined = (profile: Profile, drawn: string): OtherProgramme => ({
  id: 'sme-combined',
  opens: '2025-01-01',
  from: drawn < '2026-01-01' ? 0n : million(25),
  who: [isSme(profile), isManufacturer(profile)],
  phases: [{ points: -35_000n, ofKey: WHOLE_KEY }],
});

function industrialMortgage(profile: Profile): OtherProgramme {
  const { productionPremises, technologyCompany } = otherFields(profile).facts;
  return {
    id: 'industrial-mortgage',
    opens: '2022-09-06',
    from: 0n,
    to: million(500),
    months: 84,
    who: [isManufacturer(profile), is(productionPremises, true)],
    phases: [{ points: technologyCompany === true ? 30_000n : 50_000n, ofKey: 0n }],
  };
}

export const OTHER_LOANS = [
  'cluster-platform',
  'sme-1764',
  'sme-investment',
  'sme-combined',
  'industrial-mortgage',
] as const;

/** The terms of a programme for the borrower on the day of drawing. */
export function termsOf(
  id: (typeof OTHER_LOANS)[number],
  profile: Profile,
  drawn: string,
): OtherProgramme {
  switch (id) {
    case 'cluster-platform':
      return clusterPlatform(profile);
    case 'sme-1764':
      return sme1764(profile, drawn);
    case 'sme-investment':
      return smeInvestment(profile, drawn);
    case 'sme-combined':
      return smeCombined(profile, drawn);
    case 'industrial-mortgage':
      return industrialMortgage(profile);
  }
}
