import type { Problem } from '../kit/problem';

const SEPARATORS = [';', '\t', ','];

/** How many of the first lines are looked at. */
const LINES = 5;

/** Characters of the beginning of a text that are looked at. */
const LOOKED_AT = 20_000;

/** The sign that separates the fields of a table of CSV; undefined for a text that is none. */
export function separatorOf(text: string): string | undefined {
  const lines = text
    .slice(0, LOOKED_AT)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES);
  const [head = ''] = lines;
  if (lines.length < 2 || /^\s*[{[#%-]|:(\s|$)/.test(head)) return undefined;
  return SEPARATORS.find((sign) => {
    const counts = lines.map((line) => line.split(sign).length - 1);
    return counts.every((count) => count > 0 && count === counts[0]);
  });
}

const NAMES: { readonly [separator: string]: string } = {
  ';': 'semicolons',
  '\t': 'tabs',
  ',': 'commas',
};

/** The problem with a table of CSV in place of a document. */
export const tableProblem = (separator: string, what: string): Problem => ({
  path: '',
  code: 'table',
  expected: `${what} in YAML or JSON`,
  found: `a table with fields between ${NAMES[separator] ?? separator}, as CSV has`,
  hint: 'write each project as a document; "investor-incentives init" prints one to start from',
});
