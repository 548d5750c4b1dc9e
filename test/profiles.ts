import { linesIn } from '../src/answer/read';
import type {
  JudgedResult,
  MeasureOfPartsResult,
  MeasureResult,
  PartResult,
  WholeMeasureResult,
} from '../src/answer/results/assessment';
import type { FindingResult } from '../src/answer/results/finding';
import type { MeasureId, PartId } from '../src/figures/ids';
import { assess, type EditionId, parseProfile, type Readings } from '../src/index';
import type { Amount, InvestorSection, YearMap, ZoneSection } from '../src/profile/document';
import type { Profile } from '../src/profile/profile';
import type { ProfileDocument, ProjectSection } from '../src/regions/kaluga/document';
import type { Budget } from '../src/regions/kaluga/ids';

/** An investor of whom every condition holds. */
export const INVESTOR = {
  russianOrganisation: true,
  registeredInRegion: true,
  subdivisionOutsideRegion: false,
  specialTaxRegime: false,
  consolidatedGroup: false,
  nonProfitOrFinancial: false,
  landOwnedOrLeased: true,
  producesOilOrGas: false,
  producesExcisableGoods: false,
  separateAccounting: true,
  taxArrears: false,
  ripBefore: false,
  residentOfOtherTerritory: false,
} as const satisfies InvestorSection;

/** Property that is wholly the zone's. */
export const IN_ZONE: ZoneSection = {
  onResidentBooks: true,
  madeOrBoughtForZone: true,
  usedInZone: true,
  locatedInZone: true,
};

export type Fields = Partial<Omit<ProfileDocument, 'project'>> & {
  project?: Partial<ProjectSection>;
};

/** A machinery project of 2019 in the region, of a sound investor without a status. */
export function project({ project: section, ...fields }: Fields = {}): ProfileDocument {
  const activity = { main: '28.11' };
  return {
    project: { name: 'Pump works', start: '2019-01-01', site: 'region', activity, ...section },
    investor: INVESTOR,
    statuses: {},
    ...fields,
  };
}

/** The same on a site of the special economic zone. */
export const inZone = ({ project: section, ...fields }: Fields = {}): ProfileDocument =>
  project({ project: { site: 'sez', ...section }, ...fields });

export const millions = (amount: number): string => String(Math.round(amount * 1_000_000));

/** A value for each year from the first on. */
export const yearly = <V>(first: number, values: readonly V[]): YearMap<V> =>
  Object.fromEntries(values.map((value, index) => [String(first + index), value]));

/** Millions of roubles for each year from the first on. */
export const millionsFrom = (first: number, ...amounts: number[]): YearMap<Amount> =>
  yearly(first, amounts.map(millions));

/** The same amount in every year, the last included. */
export const everyYear = (first: number, last: number, amount: Amount): YearMap<Amount> =>
  yearly(first, Array<Amount>(last - first + 1).fill(amount));

export function profileOf(document: ProfileDocument): Profile {
  const parsed = parseProfile(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.profile;
}

export type Chosen = Partial<Readings>;

/** The answer on one measure. */
function answerOn(
  id: MeasureId,
  document: ProfileDocument,
  readings: Chosen = {},
  edition: EditionId = 'brochure-2019',
): MeasureResult {
  const { measures } = assess(profileOf(document), { readings, measures: [id], edition });
  const [result] = measures;
  if (result === undefined) throw new Error(`no answer on ${id}`);
  return result;
}

/** The answer on a measure that is one relief. */
export function measure(...asked: Parameters<typeof answerOn>): WholeMeasureResult {
  const result = answerOn(...asked);
  if (result.parts !== undefined) throw new Error(`${result.id} has parts`);
  return result;
}

/** The answer on a measure of several reliefs. */
export function measureOfParts(...asked: Parameters<typeof answerOn>): MeasureOfPartsResult {
  const result = answerOn(...asked);
  if (result.parts === undefined) throw new Error(`${result.id} has no parts`);
  return result;
}

/** The answer on one part of the special economic zone's reliefs. */
export function part(
  id: PartId,
  document: ProfileDocument,
  readings: Chosen = {},
  edition: EditionId = 'brochure-2019',
): PartResult {
  const found = measureOfParts('sez', document, readings, edition).parts.find(
    (one) => one.id === id,
  );
  if (found === undefined) throw new Error(`no answer on ${id}`);
  return found;
}

/** Relief in a budget by year, roubles; a year with a line of no relief has 0. */
export function reliefs(
  judged: MeasureResult | PartResult,
  budget: Budget,
): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const line of linesIn(judged).filter((one) => one.budget === budget)) {
    sums[line.year] = (sums[line.year] ?? 0) + Number(line.relief);
  }
  return sums;
}

/** Years that have a line, each once. */
export const yearsOf = (judged: MeasureResult | PartResult): number[] => [
  ...new Set(linesIn(judged).map(({ year }) => year)),
];

/** The finding of that id, and of that object where one is named. */
export function finding({ findings }: JudgedResult, id: string, of?: string): FindingResult {
  const [found] = all(findings).filter(
    (one) => one.id === id && (of === undefined || one.of === of),
  );
  if (found === undefined) throw new Error(`no finding ${id}`);
  return found;
}

const all = (one: FindingResult): FindingResult[] => [one, ...(one.findings ?? []).flatMap(all)];

/** Paths of the facts that are missing, in alphabetical order. */
export const missingPaths = ({ missing }: JudgedResult, what?: 'verdict' | 'lines'): string[] =>
  missing.flatMap((fact) => (what === undefined || fact.for === what ? fact.path : [])).sort();
