import { amend, amendmentFrom } from '../../amendments/amend';
import { editionOf, type LoadedRegion } from '../../engine/region';
import type { Kind } from '../../figures/kinds';
import type { Policy } from '../../figures/policy';
import type { Problem } from '../../kit/problem';
import { readDocument } from '../../texts/document';
import { numberIn, shareOfPercent } from '../../texts/typed-number';

/** A change of policy that a user tries: another edition, or one figure from a year on. */
export type PolicyChange =
  | { readonly edition: string }
  | {
      readonly figure: string;
      readonly from: string;
      readonly value: unknown;
      readonly title: string;
    };

/** The policy of an answer and what it is changed to, or everything that is wrong with the change. */
export type ChangedPolicies =
  | { readonly ok: true; readonly before: Policy; readonly after: Policy }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The policies before and after a change. */
export function policiesOf(
  region: LoadedRegion,
  edition: string | undefined,
  change: PolicyChange,
): ChangedPolicies {
  const before = editionOf(region, edition);
  if ('edition' in change) {
    return { ok: true, before, after: editionOf(region, change.edition) };
  }
  const read = amendmentFrom(amendmentOf(change), before);
  return read.ok ? { ok: true, before, after: amend(before, read.amendment) } : read;
}

/** A change of one figure as an amendment is written. */
export const amendmentOf = ({
  figure,
  from,
  title,
  value,
}: Exclude<PolicyChange, { readonly edition: string }>) => ({
  title,
  source: title,
  changes: figure
    .split('.')
    .reduceRight<unknown>((inner, name) => ({ [name]: inner }), { [from]: value }),
});

/**
 * What was typed as a value of a figure: of lists and tables as YAML in one line. A text that may be two numbers
 * stays one: the reader of amendments refuses it, as it does what is no value of the figure.
 */
export function figureTyped(kind: Kind, text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === '' && kind.endsWith('-or-none')) return null;
  const read = numberIn(trimmed);
  if (read.kind === 'ambiguous') return trimmed;
  if (read.kind === 'text') return otherThanNumber(trimmed);
  const { text: digits, unit } = read.number;
  if (COUNTED.some((counted) => counted === kind)) {
    return unit === 'plain' ? Number(digits) : trimmed;
  }
  return unit === 'percent' ? shareOfPercent(digits) : digits;
}

/** Kinds of figures that amendments write as whole numbers. */
const COUNTED: readonly Kind[] = ['years', 'months', 'periods', 'year', 'year-or-none'];

function otherThanNumber(text: string): unknown {
  const read = readDocument(text);
  return read.readable ? read.value : text;
}
