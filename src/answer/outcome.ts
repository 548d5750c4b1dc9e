import {
  areConfirmed,
  type Computed,
  type Judged,
  missingOf,
  type UsedCap,
  unconfirmedOf,
} from '../engine/judge';
import { type JudgedMeasure, judgedIn, periodsOf } from '../engine/measures';
import type { JudgedLine, JudgedObject } from '../engine/taxes/interval';
import { type Amount, between, isExact, leastOf, mostOf, total } from '../kit/interval';
import { rateText, roublesText } from '../kit/money';
import { amountResult, amountText, rateResult } from './amount';
import { capPeriods } from './cap';
import { findingResult } from './finding';
import { lineResult } from './line';
import type { CapUse, ObjectRelief, Outcome } from './results/assessment';
import { sumsResult } from './sums';

/** The answer on a measure without parts, or on a part. */
export function outcomeResult(judged: Judged): Outcome {
  const { appraisal, computed, isKnown, verdict } = judged;
  const unconfirmed = unconfirmedOf(judged);
  const { cap, costs, deferred, lines, periods } = computed;
  return {
    verdict,
    findings: findingResult(appraisal.findings),
    missing: missingOf(judged),
    confirmed: areConfirmed(unconfirmed),
    unconfirmed,
    periods,
    lines: lines.map(lineResult),
    cap: cap && capResult(cap),
    sums: sumsResult({ isKnown, lines }),
    objects: objectsOf(computed),
    deferred: deferred.map(lineResult),
    costs: costs.map(lineResult),
  };
}

/** A measure with the answers on its parts: the verdict and findings of the whole, the lines and sums of the parts. */
export function wholeResult(measure: JudgedMeasure, parts: readonly Outcome[]): Outcome {
  const unconfirmed = judgedIn(measure).flatMap(unconfirmedOf);
  return {
    ...outcomeResult(measure.whole),
    confirmed: parts.every((part) => part.confirmed || part.lines.length === 0),
    unconfirmed: unconfirmed.filter(
      (one, index) => unconfirmed.findIndex(({ figure }) => figure === one.figure) === index,
    ),
    periods: periodsOf(measure),
    lines: parts.flatMap((part) => part.lines),
    sums: sumsResult(measure),
    objects: parts.flatMap(({ objects }) => objects),
    deferred: parts.flatMap(({ deferred }) => deferred),
  };
}

function capResult({ amount, cap, granted }: UsedCap): CapUse {
  const sum = (part: 'used' | 'cutOff') =>
    roublesText(granted.reduce((all, period) => all + period[part], 0n));
  return {
    share: rateText(cap.share),
    base: cap.base,
    on: cap.on,
    citation: cap.citation,
    standing: cap.standing,
    amount: roublesText(amount),
    used: sum('used'),
    exhausted: granted.filter(({ exhausts }) => exhausts).map(({ year }) => year),
    cutOff: sum('cutOff'),
    periods: capPeriods(granted),
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
const leftBy = (line: Amount, objects: Amount): Amount =>
  isExact(line) && isExact(objects)
    ? line - objects
    : between(leastOf(line) - leastOf(objects), mostOf(line) - mostOf(objects));
