import { describe, expect, test } from 'vitest';
import type { Assessment, Line, Outcome } from '../src/answer/results/assessment';
import type { FindingResult } from '../src/answer/results/finding';
import { assess } from '../src/questions/assess/assess';
import { parseProfile } from '../src/regions/parse-profile';
import { offeredIn } from './contracts/offered';
import { FIXTURES, type Worked } from './fixtures';
import { outcomeOf } from './outcomes';

const PROVENANCE = ['project', 'source', 'announced', 'assumed', 'checked'] as const;

/** A line that states a value rather than opens a section or an item of a list. */
const VALUE = /^\s*(- )?[\w"]+: *[^\s#]|^\s*- \{/;
const MARK = /# (assumed|announced: \S+)/;

test('there are ten projects or more', () => {
  expect(FIXTURES.length).toBeGreaterThanOrEqual(10);
});

describe.each(FIXTURES)('$name', ({ text, document, expected }) => {
  const parsed = parseProfile(document);
  const { edition = 'brochure-2019' } = expected;
  const assessment = parsed.ok ? assess(parsed.profile, { edition }) : undefined;

  test('is a profile', () => {
    expect(parsed).toMatchObject({ ok: true });
  });

  test('shows of every value whether it was announced or is assumed', () => {
    const unmarked = text.split('\n').filter((line) => VALUE.test(line) && !MARK.test(line));
    expect(unmarked).toEqual([]);
    expect(text).toMatch(/# announced: /);
  });

  test('says where it comes from and who checked it', () => {
    for (const field of PROVENANCE) expect(expected[field]).toMatch(/\S/);
    expect(expected.worked.length).toBeGreaterThan(0);
  });

  test('has the verdicts that follow from the rules', () => {
    const verdicts = (assessment?.measures ?? []).map(({ id, verdict }) => [id, verdict]);
    expect(Object.fromEntries(verdicts)).toEqual(expected.verdicts);
    expect(Object.keys(expected.verdicts)).toEqual(offeredIn(edition));
  });

  test.each(expected.worked)('$measure: $what', (worked) => {
    expect(worked.arithmetic).toMatch(/\S/);
    expect(foundFor(worked, assessment)).toEqual(askedOf(worked));
  });
});

describe.each(
  FIXTURES.flatMap(({ name, document, expected: { loans } }) =>
    loans ? [{ name, document, loans }] : [],
  ),
)('loans of $name', ({ document, loans }) => {
  const parsed = parseProfile(document);
  const answers = parsed.ok ? assess(parsed.profile).loans : [];

  test('have the verdicts that follow from the rules', () => {
    const verdicts = answers.map(({ id, verdict }) => [id, verdict]);
    expect(Object.fromEntries(verdicts)).toEqual(loans.verdicts);
  });

  test.each(loans.worked)('$programme: $what', (worked) => {
    const { arithmetic, finding, has, missing, programme } = worked;
    expect(arithmetic).toMatch(/\S/);
    expect(Object.keys(has).length).toBeGreaterThan(0);
    const loan = answers.find(({ id }) => id === programme);
    const [part, ...others] =
      finding === undefined || loan === undefined ? [loan] : findingsIn(loan.findings, finding);
    expect(others).toEqual([]);
    const found = Object.keys(has).map((place) => [place, valueAt(part, place)]);
    expect(Object.fromEntries(found)).toEqual(has);
    if (missing) expect(loan?.missing.map(({ path }) => path)).toEqual(missing);
  });
});

test('some fixtures borrow', () => {
  const borrowing = FIXTURES.filter(({ expected }) => expected.loans !== undefined);
  expect(borrowing.map(({ document }) => document)).toEqual(
    FIXTURES.map(({ document }) => document).filter(
      (document) => valueAt(document, 'borrowing') !== undefined,
    ),
  );
  expect(borrowing.length).toBeGreaterThanOrEqual(4);
});

/** What stands at a place such as `lines.0.saved`. */
const valueAt = (value: unknown, place: string): unknown =>
  place
    .split('.')
    .reduce<unknown>(
      (inner, key) => (inner as { readonly [key: string]: unknown } | undefined)?.[key],
      value,
    );

/** What is asked, without the words about it. */
function askedOf(worked: Worked) {
  const { is, total, periods, confirmed, missing } = worked;
  const asked = { is, total, periods, confirmed, missing };
  expect(Object.values(asked).some((value) => value !== undefined)).toBe(true);
  return asked;
}

/** The same of the answer: only the fields that are asked for. */
function foundFor(
  { is, total, periods, confirmed, missing, ...place }: Worked,
  answer?: Assessment,
) {
  const measure = answer?.measures.find(({ id }) => id === place.measure);
  const found =
    place.part === undefined ? measure : measure?.parts?.find(({ id }) => id === place.part);
  if (found === undefined) throw new Error(`no ${place.part ?? place.measure} in the answer`);
  const outcome = outcomeOf(found);
  const one = is && pickedFrom(outcome, place);
  return {
    is: is && one && Object.fromEntries(Object.keys(is).map((field) => [field, one[field]])),
    total: total === undefined ? undefined : outcome.sums.total,
    periods: periods && outcome.periods,
    confirmed: confirmed === undefined ? undefined : outcome.confirmed,
    missing: missing && outcome.missing.map(({ path }) => path),
  };
}

type Place = Omit<Worked, 'is' | 'total' | 'periods' | 'confirmed' | 'missing'>;

/** The one line, cost or finding that is meant. */
function pickedFrom(outcome: Outcome, { line, cost, finding }: Place): Record<string, unknown> {
  const found = [
    ...(line === undefined ? [] : outcome.lines.filter((one) => matches(one, line))),
    ...(cost === undefined ? [] : outcome.costs.filter((one) => matches(one, cost))),
    ...(finding === undefined ? [] : findingsIn(outcome.findings, finding)),
  ];
  expect(found).toHaveLength(1);
  return { ...found[0] };
}

const matches = (line: Line, { year, tax, budget }: NonNullable<Worked['line']>): boolean =>
  line.year === year && line.tax === tax && line.budget === budget;

const findingsIn = (finding: FindingResult, id: string): FindingResult[] => [
  ...(finding.id === id ? [finding] : []),
  ...(finding.findings ?? []).flatMap((inner) => findingsIn(inner, id)),
];
