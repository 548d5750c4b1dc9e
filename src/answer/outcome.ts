import {
  areConfirmed,
  type Computed,
  type Judged,
  missingOf,
  type UsedCap,
  unconfirmedOf,
} from '../engine/judge';
import { type JudgedMeasure, judgedIn, periodsOf } from '../engine/measures';
import { rateText, roublesText } from '../kit/money';
import type { CapUse, ObjectRelief, Outcome } from '../result';
import type { TaxLine } from '../taxes/line';
import type { ObjectLine } from '../taxes/property';
import { amountText } from './amount';
import { findingResult } from './finding';
import { lineResult } from './line';
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
    periods: granted.map((period) => ({
      year: period.year,
      cap: roublesText(period.cap),
      before: roublesText(period.before),
      full: roublesText(period.full),
      granted: roublesText(period.granted),
      used: roublesText(period.used),
      cutOff: roublesText(period.cutOff),
    })),
  };
}

const objectsOf = ({ lines, objects }: Computed): ObjectRelief[] =>
  objects.length === 0 ? [] : lines.flatMap((line) => objectRows(line, objects));

/** The relief of each object in the year of a line, and what rounding to full roubles leaves. */
function objectRows(line: TaxLine, objects: readonly ObjectLine[]): ObjectRelief[] {
  const own = objects.filter(({ year }) => year === line.year);
  const sum = own.reduce((total, { relief }) => total + relief, 0n);
  return [
    ...own.map(({ year, object, base, rate, relief }) => ({
      year,
      object,
      base: amountText(base),
      rate: rateText(rate.rate),
      relief: roublesText(relief),
    })),
    {
      year: line.year,
      object: null,
      base: null,
      rate: null,
      relief: roublesText(line.relief - sum),
    },
  ];
}
