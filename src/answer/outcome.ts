import {
  areConfirmed,
  type Computed,
  type Judged,
  missingIn,
  type UsedCap,
  unconfirmedOf,
} from '../engine/judge';
import { type JudgedMeasure, judgedIn, periodsOf } from '../engine/measures';
import type { JudgedLine, JudgedObject } from '../engine/taxes/interval';
import type { UnconfirmedFigure } from '../engine/terms';
import { between, isExact, leastOf, mostOf, type Quantity, total } from '../kit/interval';
import { rateText, roublesText } from '../kit/money';
import { amountResult, amountText, rateResult } from './amount';
import { capPeriod } from './cap';
import type { Cite } from './cite';
import { creditResult } from './credit';
import { findingResult } from './finding';
import { lineResult } from './line';
import type {
  CapUse,
  JudgedResult,
  Line,
  ObjectRelief,
  Outcome,
  UnconfirmedResult,
} from './results/assessment';
import { sumsResult } from './sums';

/** The answer on a measure without parts, or on a part. */
export function outcomeResult(judged: Judged, cite: Cite): Outcome {
  const { computed, isKnown } = judged;
  const { cap, costs, credit, deferred, lines, periods } = computed;
  const written = (line: JudgedLine): Line => lineResult(line, cite);
  const unconfirmed = unconfirmedOf(judged);
  return {
    verdict: judged.verdict,
    findings: findingResult(judged.appraisal.findings, cite),
    missing: missingIn(judged),
    confirmed: areConfirmed(unconfirmed),
    unconfirmed: unconfirmedResult(unconfirmed, cite),
    periods,
    sums: sumsResult({ isKnown, lines }),
    lines: lines.map(written),
    cap: cap && capResult(cap, cite),
    objects: objectsOf(computed),
    deferred: deferred.map(written),
    costs: costs.map(written),
    ...(credit === null ? {} : { credit: creditResult(credit, cite) }),
  };
}

/** A measure of parts: the verdict and findings of the whole, the sums of the parts. */
export function wholeResult(
  measure: JudgedMeasure,
  parts: readonly Outcome[],
  cite: Cite,
): JudgedResult {
  const { whole } = measure;
  const unconfirmed = judgedIn(measure).flatMap(unconfirmedOf);
  return {
    verdict: whole.verdict,
    findings: findingResult(whole.appraisal.findings, cite),
    missing: missingIn(whole),
    confirmed: parts.every((part) => part.confirmed || part.lines.length === 0),
    unconfirmed: unconfirmedResult(
      unconfirmed.filter(
        (one, index) => unconfirmed.findIndex(({ figure }) => figure === one.figure) === index,
      ),
      cite,
    ),
    periods: periodsOf(measure),
    sums: sumsResult(measure),
  };
}

/** Figures that no source seen confirms. */
export const unconfirmedResult = (
  unconfirmed: readonly UnconfirmedFigure[],
  cite: Cite,
): readonly UnconfirmedResult[] =>
  unconfirmed.map(({ citation, decides, figure }) => ({
    figure,
    decides,
    source: cite(citation, 'unconfirmed'),
  }));

function capResult({ amount, baseIn, cap, granted }: UsedCap, cite: Cite): CapUse {
  const sum = (part: 'used' | 'cutOff') =>
    roublesText(granted.reduce((all, period) => all + period[part], 0n));
  return {
    share: rateText(cap.share),
    base: cap.base,
    on: cap.on,
    source: cite(cap.citation, cap.standing),
    amount: roublesText(amount),
    used: sum('used'),
    exhausted: granted.filter(({ exhausts }) => exhausts).map(({ year }) => year),
    cutOff: sum('cutOff'),
    periods: granted.map((period) => capPeriod(period, baseIn(period.year))),
  };
}

const objectsOf = ({ lines, objects }: Computed): ObjectRelief[] =>
  objects.length === 0 ? [] : lines.flatMap((line) => objectRows(line, objects));

/** The relief of each object in the year of a line, and what rounding to full roubles leaves. */
function objectRows(line: JudgedLine, objects: readonly JudgedObject[]): ObjectRelief[] {
  const own = objects.filter(({ year }) => year === line.year);
  return [
    ...own.map(({ year, object, base, otherRate, rate, relief }) => ({
      year,
      object,
      base: amountText(base),
      rate: rateResult(between(rate.rate, otherRate ?? rate.rate)),
      relief: amountResult(relief),
    })),
    {
      year: line.year,
      object: null,
      base: null,
      rate: null,
      relief: amountResult(leftBy(line.relief, total(own.map(({ relief }) => relief)))),
    },
  ];
}

/** What rounding leaves of a line whose objects have a relief of so much: of an interval at each end. */
const leftBy = (line: Quantity, objects: Quantity): Quantity =>
  isExact(line) && isExact(objects)
    ? line - objects
    : between(leastOf(line) - leastOf(objects), mostOf(line) - mostOf(objects));
