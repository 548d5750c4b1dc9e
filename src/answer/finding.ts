import type { Between, Finding, FindingUnit, FindingValues } from '../kit/finding';
import { rateText, roublesText } from '../kit/money';
import type { Cite } from './cite';
import type { FindingResult } from './results/finding';

type Growing = { -readonly [Part in keyof FindingResult]: FindingResult[Part] };

/** The finding with its values as text; what it does not have is left out. */
export function findingResult(finding: Finding, cite: Cite): FindingResult {
  const { citation, findings, leftOut, standing } = finding;
  const result: Growing =
    finding.of === undefined
      ? { id: finding.id, verdict: finding.verdict }
      : { id: finding.id, of: finding.of, verdict: finding.verdict };
  if (finding.joins !== undefined) result.joins = finding.joins;
  if (findings !== undefined) result.findings = findings.map((one) => findingResult(one, cite));
  if (finding.path !== undefined) result.path = finding.path;
  addCompared(result, finding);
  if (finding.assumed !== undefined) result.assumed = finding.assumed;
  if (finding.missing !== undefined) result.missing = finding.missing;
  if (leftOut !== undefined) {
    result.leftOut = leftOut.map(({ amount, because, path }) => ({
      path,
      amount: roublesText(amount),
      because,
    }));
  }
  if (finding.within !== undefined) result.within = finding.within;
  if (citation !== undefined && standing !== undefined) result.source = cite(citation, standing);
  return result;
}

/** Adds what was found, what is required and what is lacking, in their unit. */
function addCompared(result: Growing, { actual, required, shortfall, unit }: FindingValues): void {
  if (unit !== undefined) result.unit = unit;
  if (actual !== undefined) result.actual = actual === null ? null : text(actual, unit);
  if (required !== undefined) result.required = requiredText(required, unit);
  if (shortfall !== undefined) result.shortfall = numberText(shortfall, unit);
}

const numberText = (value: bigint, unit: FindingUnit | undefined): string =>
  unit === 'share' ? rateText(value) : roublesText(value);

type Value = bigint | number | string | boolean;

/** Amounts and shares as decimal text, years and counts as whole numbers. */
function text(value: Value, unit: FindingUnit | undefined): string | boolean {
  if (typeof value === 'bigint') return numberText(value, unit);
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
