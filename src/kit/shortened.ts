/** Characters of what is quoted from an input. */
export const QUOTED_LENGTH = 80;

/** A text cut at a length; no half of a pair of surrogates is left at its end. */
export function shortened(text: string, length = QUOTED_LENGTH): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
