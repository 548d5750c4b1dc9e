import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bestOf, fixture, interviewOn, profileOf } from './interview';
import { FIXTURES, PAGES, rowOf, tableIn } from './table';

/** Each fixture is asked once for both tests. */
const INTERVIEWS = new Map(FIXTURES.map((name) => [name, interviewOn(fixture(name))]));

describe.each(FIXTURES)('from a name and a start day: %s', (name) => {
  test('reaches the plan of the whole profile, each fact asked once', () => {
    const interview = INTERVIEWS.get(name);
    expect(bestOf(profileOf(interview?.document))).toBe(bestOf(profileOf(fixture(name))));
    const paths = interview?.asked.map(({ path }) => path) ?? [];
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('judges the project at most 60 times for a question', () => {
    expect(INTERVIEWS.get(name)?.judged).toBeGreaterThan(0);
    expect(INTERVIEWS.get(name)?.judged).toBeLessThanOrEqual(60);
  });

  test.each(PAGES)('has its row in %s', (page) => {
    const interview = INTERVIEWS.get(name);
    if (interview === undefined) throw new Error(name);
    expect(tableIn(readFileSync(page, 'utf8'))).toContain(rowOf(name, interview));
  });
});
