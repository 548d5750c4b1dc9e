import type { Profile } from '../../src/profile/profile';
import type { Question } from './answer';
import { monthsLater } from './days';

/** A development territory, by the days that may be its first. */
export interface Territory {
  readonly site: string;
  /** The earliest of them, which counts. */
  readonly earliest: string;
  /** The day from which the territory is there for sure. */
  readonly sureFrom: string;
  /** The latest day of which the third anniversary may be that of the territory. */
  readonly latest: string;
  /** The first year of the relief from land tax. */
  readonly landFrom: number;
}

const of = (site: string, earliest: string, rest: Partial<Territory> = {}): Territory => ({
  site,
  earliest,
  sureFrom: earliest,
  latest: earliest,
  landFrom: 0,
  ...rest,
});

export const TERRITORIES: readonly Territory[] = [
  of('toser-sosensky', '2017-11-16', { latest: '2017-11-30' }),
  of('toser-kondrovo', '2019-03-15', { sureFrom: '2021-02-26', landFrom: 2021 }),
  of('toser-efremov', '2018-03-01', { latest: '2018-03-31' }),
  of('toser-aleksin', '2019-04-12'),
];

export interface Series<V = bigint> {
  readonly first: number;
  readonly values: readonly V[];
}

/** What profiles state for development territories; money in kopecks, shares in millionths. */
export interface ToserFields {
  readonly territoryCreated?: string;
  readonly allowed?: boolean;
  readonly registeredThere?: boolean;
  readonly subdivisionOutside?: boolean;
  readonly mainEmployer?: boolean;
  readonly smeCategory?: string;
  readonly smeFifteenPercent?: boolean;
  readonly mainRevenueShare?: Series;
  readonly jobs?: Series<number>;
  readonly resident?: { readonly registered: string; readonly excluded?: string };
  readonly groups?: readonly { readonly workers?: Series<number>; readonly monthlyWage?: Series }[];
}

/** The fields of a profile, whichever region's it is. */
export function toserFields(profile: Profile): ToserFields {
  const { activity, jobs, territoryCreated } = profile.project as Profile['project'] & {
    territoryCreated?: string;
    jobs?: Series<number>;
  };
  const investor = profile.investor as {
    registeredInToser?: boolean;
    subdivisionOutsideToser?: boolean;
    mainEmployerOfTown?: boolean;
    smeCategory?: string;
    smeFifteenPercent?: boolean;
  };
  const { mainRevenueShare, toserAllowed } = activity as {
    mainRevenueShare?: Series;
    toserAllowed?: boolean;
  };
  const { toserResident: resident } = (profile.statuses ?? {}) as {
    toserResident?: ToserFields['resident'];
  };
  const { payroll } = profile as { payroll?: { groups?: ToserFields['groups'] } };
  const stated: { [Name in keyof ToserFields]: ToserFields[Name] | undefined } = {
    territoryCreated,
    allowed: toserAllowed,
    registeredThere: investor.registeredInToser,
    subdivisionOutside: investor.subdivisionOutsideToser,
    mainEmployer: investor.mainEmployerOfTown,
    smeCategory: investor.smeCategory,
    smeFifteenPercent: investor.smeFifteenPercent,
    mainRevenueShare,
    jobs,
    resident,
    groups: payroll?.groups,
  };
  return stated as ToserFields;
}

/** Its first day as the profile states it, where it does. */
function asStated(found: Territory, { profile }: Question): Territory {
  const { territoryCreated: created } = toserFields(profile);
  return created === undefined ? found : of(found.site, created, { landFrom: found.landFrom });
}

/** The territory of the project's site. */
export function territoryOf(question: Question): Territory | undefined {
  const site: string | undefined = question.profile.project.site;
  const found = TERRITORIES.find((one) => one.site === site);
  return found && asStated(found, question);
}

/** The territories of a region, of which one is the project's where its site is not stated. */
export const territoriesOf = (question: Question, sites: readonly string[]): Territory[] =>
  TERRITORIES.filter(({ site }) => sites.includes(site)).map((one) => asStated(one, question));

/** A territory lives ten years from the earliest day that may be its first. */
export const lastDay = ({ earliest }: Territory): string => monthsLater(earliest, 120);

/** The first day of a quarter. */
export function quarterOf(day: string): { readonly quarter: number; readonly month: number } {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1];
  const quarter = Math.floor(month / 3);
  return { quarter, month: year * 12 + quarter * 3 };
}
