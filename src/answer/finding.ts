import type { Between, Condition, Finding, FindingUnit } from '../kit/finding';
import { rateText, roublesText } from '../kit/money';
import type { FindingResult } from './results/finding';

/** What a finding has that is written as it is. */
type Head = Omit<Condition, 'figure' | 'findings' | 'leftOut'>;

type Growing = { -readonly [Part in keyof FindingResult]: FindingResult[Part] };

/** The finding with its values as text; the order of its keys stays. */
export function findingResult(finding: Finding): FindingResult {
  const head: Head = finding.figure === undefined ? finding : withoutFigure(finding);
  const { actual, findings, leftOut, required, shortfall, unit } = finding;
  const result: Growing = { ...head };
  if (findings !== undefined) result.findings = findings.map(findingResult);
  if (actual !== undefined && actual !== null) result.actual = text(actual, unit);
  if (required !== undefined) result.required = requiredText(required, unit);
  if (shortfall !== undefined) result.shortfall = roublesText(shortfall);
  if (leftOut !== undefined) {
    result.leftOut = leftOut.map((one) => ({ ...one, amount: roublesText(one.amount) }));
  }
  return result;
}

const withoutFigure = ({ figure: _, ...head }: Finding): Head => head;

type Value = bigint | number | string | boolean;

/** Amounts and shares as decimal text, years and counts as whole numbers. */
function text(value: Value, unit: FindingUnit | undefined): string | boolean {
  if (typeof value === 'bigint') return unit === 'share' ? rateText(value) : roublesText(value);
  return typeof value === 'number' ? String(value) : value;
}

function requiredText(
  required: Value | readonly string[] | Between<Value>,
  unit: FindingUnit | undefined,
): NonNullable<FindingResult['required']> {
  if (typeof required !== 'object') return text(required, unit);
  return 'from' in required ? spanText(required, unit) : required;
}

const spanText = ({ from, to }: Between<Value>, unit: FindingUnit | undefined): string =>
  to === null ? String(from) : `${from}${unit === 'year' ? '-' : '/'}${to}`;
