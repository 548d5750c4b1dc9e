import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { linesIn } from '../../src/answer/read';
import type { MeasureResult } from '../../src/answer/results/assessment';
import { assess } from '../../src/questions/assess/assess';
import { DEFAULT_EDITION } from '../../src/regions/kaluga/editions/ids';
import { MEASURE_IDS } from '../../src/regions/kaluga/ids';
import { parseProfile } from '../../src/regions/parse-profile';
import { parseReadings } from '../../src/regions/parse-readings';
import { allMeasures } from './catalogue';
import { pageText } from './files';

/** A profile, and the table of relief worked by hand that follows it. */
const EXAMPLE = /^```yaml\n([\s\S]*?)^```[\s\S]*?^\| Tax period \|.*\n.*\n((?:\|.*\n)+)/gm;
const VARIANT = /^- with `([^`=]+)=([^`]+)`: ([\d,]+) in all$/gm;

interface Row {
  readonly year: string;
  readonly tax: string;
  readonly budget: string;
  readonly relief: string;
}

const EXAMPLES = MEASURE_IDS.flatMap((id) =>
  [...pageText(`docs/measures/${id}.md`).matchAll(EXAMPLE)].map(([, profile = '', table = '']) => ({
    id,
    profile,
    rows: table.trim().split('\n').map(rowOf),
  })),
);

const VARIANTS = MEASURE_IDS.flatMap((id) =>
  [...pageText(`docs/measures/${id}.md`).matchAll(VARIANT)].map(
    ([, reading = '', value = '', total = '']) => ({ id, reading, value, total: plain(total) }),
  ),
);

/** A profile, and the table of a tax that is put off, worked by hand. */
const CREDIT = /^```yaml\n([\s\S]*?)^```[\s\S]*?^\| Year \| Put off \|.*\n.*\n((?:\|.*\n)+)/gm;

const CREDITS = MEASURE_IDS.flatMap((id) =>
  [...pageText(`docs/measures/${id}.md`).matchAll(CREDIT)].map(([, profile = '', table = '']) => ({
    id,
    profile,
    years: table.trim().split('\n').map(creditYearOf),
  })),
);

test('every measure has an example', () => {
  expect(new Set([...EXAMPLES, ...CREDITS].map(({ id }) => id))).toEqual(new Set(MEASURE_IDS));
});

test.each(CREDITS)('an example of $id, which puts off a tax', ({ id, profile, years }) => {
  const { credit } = resultOf(id, profile);
  expect(credit?.years.map(({ tax: _, ...year }) => year)).toEqual(years);
});

describe.each(EXAMPLES)('an example of $id', ({ id, profile, rows }) => {
  const result = resultOf(id, profile);

  test.each(rows)('$year $tax $budget', ({ year, tax, budget, relief }) => {
    expect(year === 'in all' ? result.sums.total : found(result, { year, tax, budget })).toBe(
      relief,
    );
  });
});

const SHOWN = [...pageText('docs/profile.md').matchAll(/^```yaml\n([\s\S]*?)^```/gm)];

test('the page on the profile shows one that is read', () => {
  expect(SHOWN.map(([, profile = '']) => parseProfile(parse(profile)))).toMatchObject([
    { ok: true },
  ]);
});

test.each(VARIANTS)('$id with $reading=$value', ({ id, reading, value, total }) => {
  const example = EXAMPLES.find((one) => one.id === id);
  expect(resultOf(id, example?.profile ?? '', { [reading]: value }).sums.total).toBe(total);
});

function resultOf(
  id: string,
  profile: string,
  chosen: Readonly<Record<string, string>> = {},
): MeasureResult {
  const parsed = parseProfile(parse(profile));
  const readings = parseReadings(chosen);
  if (!parsed.ok || !readings.ok) throw new Error(JSON.stringify([parsed, readings]));
  const { measures } = assess(parsed.profile, {
    edition: allMeasures().find((one) => one.id === id)?.edition ?? DEFAULT_EDITION,
    readings: readings.readings,
  });
  const result = measures.find((one) => one.id === id);
  if (result === undefined) throw new Error(`no ${id} in the answer`);
  return result;
}

function creditYearOf(row: string) {
  const [year, putOff = '', balance = '', repaid = '', interest = ''] = row
    .split('|')
    .slice(1, -1)
    .map((cell) => plain(cell.trim()));
  return { year: Number(year), putOff, balance, repaid, interest };
}

/** The relief of the one line that a row is of. */
function found(result: MeasureResult, { year, tax, budget }: Omit<Row, 'relief'>) {
  const lines = linesIn(result).filter(
    (line) => String(line.year) === year && line.tax === tax && line.budget === budget,
  );
  expect(lines).toHaveLength(1);
  return lines[0]?.relief;
}

function rowOf(line: string): Row {
  const [year = '', tax = '', budget = '', relief = ''] = line
    .split('|')
    .slice(1)
    .map((cell) => cell.trim());
  return { year, tax, budget, relief: plain(relief) };
}

function plain(amount: string): string {
  return amount.replaceAll(',', '');
}
