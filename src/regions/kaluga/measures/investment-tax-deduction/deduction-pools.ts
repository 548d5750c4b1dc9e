import type { Case } from '../../../../engine/facts/case';
import { depreciationIn, lastDepreciationYear } from '../../../../engine/facts/depreciation';
import { givenYears } from '../../../../engine/facts/profit';
import { ordinaryIncome, rateIn } from '../../../../engine/facts/rates';
import { raisedAtMost, type Unsaved } from '../../../../engine/facts/savings';
import { lastYearInForce } from '../../../../engine/measure/conditions';
import { periodsFrom } from '../../../../engine/measure/periods';
import { statusEnd } from '../../../../engine/measure/while-held';
import { bearsTax, deductionLines } from '../../../../engine/taxes/deduction';
import type { DeductionPool, DeductionTreatment } from '../../../../engine/taxes/treatment';
import { at, type Dated } from '../../../../figures/figure';
import { firstDayOf, yearOf } from '../../../../kit/day';
import { type Finding, type MissingFact, missingFacts } from '../../../../kit/finding';
import { flooredShareOf, type Kopecks, type Rate, WHOLE } from '../../../../kit/money';
import { valueIn } from '../../../../kit/series';
import type { FixedAsset } from '../../../../profile/profile';
import { ppeStatus } from '../../held';
import { assetFinding } from './deduction-assets';
import { deductionFigures } from './figures';
import { type ReadingId, readingsOf } from './readings';

/** An asset of the profile, and whether it has the deduction. */
export interface JudgedAsset {
  readonly asset: FixedAsset;
  readonly finding: Finding;
}

type ShareName = 'regionalShare' | 'federalShare';
const SHARES: readonly ShareName[] = ['regionalShare', 'federalShare'];

/** A share that a year's assets bring to the pool of a budget; null where no source gives it. */
type Shares = (name: ShareName, year: number) => Dated<Rate | null>;

const LOSS_YEAR = 'deduction-of-a-loss-year' satisfies ReadingId;

/** Reliefs of the zone, which a package with the deduction cannot have while the zone's residents have none. */
const apartFrom = (c: Case): readonly Unsaved[] =>
  at(deductionFigures(c.policy).notSezResident, ppeStatus(c).entry).value ? ['zone'] : [];

/** The case with a profit that is raised by the most that packages with the deduction may save. */
const raisedBesideDeduction = (c: Case): Case => raisedAtMost(c, apartFrom(c));

/** Every asset of the profile; a kind, or a share that no source gives, is asked where it changes a verdict or an amount. */
export function judgedAssets(c: Case): readonly JudgedAsset[] {
  const supposed = (c.profile.fixedAssets ?? []).map((asset) => ({
    asset,
    finding: assetFinding(c, asset, { shares: [], kind: true }),
  }));
  const settled = supposed.map((one) =>
    one.finding.verdict === 'unknown' && !kindMatters(c, supposed, one.asset)
      ? { ...one, finding: assetFinding(c, one.asset, { shares: [], kind: false }) }
      : one,
  );
  const judged = withShares(c, settled);
  const isOneKnown = judged.some(
    ({ finding }, index) => finding.verdict === 'met' && supposed[index]?.finding.verdict === 'met',
  );
  return isOneKnown ? judged : withShares(c, supposed);
}

/** The reading on a loss year, where its other value asks for other facts of the assets. */
export function assetReadings(c: Case, judged: readonly JudgedAsset[]): readonly ReadingId[] {
  const value = readingsOf(c)[LOSS_YEAR] === 'lapses' ? 'carries' : 'lapses';
  const other = judgedAssets({ ...c, readings: { ...c.readings, [LOSS_YEAR]: value } });
  return asks(judged) === asks(other) ? [] : [LOSS_YEAR];
}

const asks = (judged: readonly JudgedAsset[]): string =>
  judged.flatMap(({ finding }) => missingFacts(finding).map(({ path }) => path)).join();

/** The assets, and what is missing of the shares of their years. */
function withShares(c: Case, all: readonly JudgedAsset[]): readonly JudgedAsset[] {
  const missing = new Map<number, readonly MissingFact[]>();
  return all.map((one) => {
    const { asset, finding } = one;
    const year = yearOf(asset.putIntoUse);
    if (finding.verdict === 'not-met') return one;
    const shares = missing.get(year) ?? sharesMissing(c, all, year);
    missing.set(year, shares);
    const kind = finding.verdict === 'unknown';
    return { asset, finding: assetFinding(c, asset, { kind, shares }) };
  });
}

/**
 * Whether the kind of an asset can change the verdict (no other asset is known to have the deduction) or an
 * amount, on the profit that is stated or on the most that packages may raise it to. Where losses are
 * carried or the kind of another asset is not known, the profit does not tell, and the kind is asked.
 */
function kindMatters(c: Case, all: readonly JudgedAsset[], asset: FixedAsset): boolean {
  const { carryLosses, taxableProfit } = c.profile;
  const others = all.filter(({ finding }) => finding.verdict === 'met').map((one) => one.asset);
  if (others.length === 0) return true;
  const without = deductionOf(c, others);
  const whole = deductionOf(c, [...others, asset]);
  const first = yearOf(asset.putIntoUse);
  if (asset.cost === 0n && first >= without.periods.first) return false;
  if (taxableProfit === undefined) return true;
  const last = Math.max(whole.periods.last, whole.lastDepreciationYear);
  if (givenYears(taxableProfit, first, last).length === 0) return false;
  const isOpen = all.filter(({ finding }) => finding.verdict === 'unknown').length > 1;
  return (
    isOpen ||
    carryLosses ||
    [c, raisedBesideDeduction(c)].some((one) => amountsOf(one, without) !== amountsOf(one, whole))
  );
}

/** The reliefs and the tax on lost depreciation by year, at ordinary rates. */
function amountsOf(c: Case, treatment: DeductionTreatment): string {
  const { costs, lines } = deductionLines(c, treatment, (year) => ordinaryIncome(c, year));
  return [...lines, ...costs].map(({ after, relief, year }) => [year, after, relief]).join();
}

/** The first share of a year that no source gives and that changes an amount. */
function sharesMissing(c: Case, all: readonly JudgedAsset[], year: number): MissingFact[] {
  const name = SHARES.find(
    (one) => shareIn(c)(one, year).value === null && shareMatters(c, all, year, one),
  );
  return name === undefined ? [] : [{ path: `policy.deduction.${name}.${year}`, asks: 'value' }];
}

/**
 * Whether a share can change a relief. It cannot where the year's assets cost less than a rouble, where no profit
 * is given from its year on, or where the year's pool lapses whatever the share is, both on the profit that is
 * stated and on the most that packages may raise it to. Where losses are carried or another asset may have the deduction,
 * the profit does not tell, and the share is asked.
 */
function shareMatters(
  c: Case,
  all: readonly JudgedAsset[],
  year: number,
  name: ShareName,
): boolean {
  const { carryLosses, taxableProfit } = c.profile;
  const possible = all.filter(({ finding }) => finding.verdict !== 'not-met');
  const assets = possible.map(({ asset }) => asset);
  const { periods } = deductionOf(c, assets);
  const brought = assets.filter((one) => yearOf(one.putIntoUse) === year);
  if (flooredShareOf(costOf(brought), WHOLE) === 0n) return false;
  if (taxableProfit === undefined) return true;
  if (givenYears(taxableProfit, year, periods.last).length === 0) return false;
  const isOpen = possible.some(({ finding }) => finding.verdict === 'unknown');
  return [c, raisedBesideDeduction(c)].some((one) => {
    if (lapses(one, assets, year)) return false;
    const reliefs = (share: Rate) => reliefsWith(one, assets, { name, year, share });
    return carryLosses || isOpen || reliefs(0n) !== reliefs(WHOLE);
  });
}

const costOf = (assets: readonly FixedAsset[]): Kopecks =>
  assets.reduce((total, { cost }) => total + cost, 0n);

/** Whether what a year brings lapses with it, whatever losses are carried and whatever contract lowers its rates. */
function lapses(c: Case, assets: readonly FixedAsset[], year: number): boolean {
  const { taxableProfit } = c.profile;
  const isGiven = taxableProfit !== undefined && valueIn(taxableProfit, year) !== undefined;
  return (
    isGiven &&
    readingsOf(c)[LOSS_YEAR] === 'lapses' &&
    !bearsTax(c, year, depreciationIn(assets, year))
  );
}

/** The reliefs at ordinary rates, with a share in place of one that no source gives. */
function reliefsWith(
  c: Case,
  assets: readonly FixedAsset[],
  { name, share, year }: { readonly name: ShareName; readonly year: number; readonly share: Rate },
): string {
  const shares: Shares = (one, of) => {
    const dated = shareIn(c)(one, of);
    return one === name && of === year ? { ...dated, value: share } : dated;
  };
  const treatment = deductionOf(c, assets, shares);
  const { lines } = deductionLines(c, treatment, (of) => ordinaryIncome(c, of));
  return lines.map(({ relief }) => relief).join();
}

const shareIn =
  ({ policy }: Case): Shares =>
  (name, year) =>
    at(deductionFigures(policy)[name], firstDayOf(year));

/** The deduction of some assets, of one at least. */
export function deductionOf(
  c: Case,
  assets: readonly FixedAsset[],
  shares: Shares = shareIn(c),
): DeductionTreatment {
  const figures = deductionFigures(c.policy);
  const first = Math.min(...assets.map((asset) => yearOf(asset.putIntoUse)));
  const pool = (share: ShareName): DeductionPool => ({
    added: (year) => {
      const cost = costOf(assets.filter((asset) => yearOf(asset.putIntoUse) === year));
      return flooredShareOf(cost, shares(share, year).value ?? 0n);
    },
    source: shares(share, first),
  });
  return {
    tax: 'income-deduction',
    periods: periodsFrom(c.policy, first, [
      statusEnd(ppeStatus(c)),
      { year: lastYearInForce(c, figures, first), because: 'last-year' },
    ]),
    pools: {
      federal: pool('federalShare'),
      regional: {
        ...pool('regionalShare'),
        floor: (year) => rateIn(figures.regionalFloor, year),
      },
    },
    ofLossYear: { reading: LOSS_YEAR, value: readingsOf(c)[LOSS_YEAR] },
    apartFrom: apartFrom(c),
    depreciation: (year) => depreciationIn(assets, year),
    lastDepreciationYear: lastDepreciationYear(assets),
  };
}
