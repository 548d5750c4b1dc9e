import { describe, expect, test } from 'vitest';
import { AMENDMENT_PROBLEM_CODES } from '../../src/amendments/problems';
import type { FindingResult } from '../../src/answer/results/finding';
import { PROBLEM_CODES } from '../../src/profile/problems';
import { assess } from '../../src/questions/assess/assess';
import { EDITION_IDS } from '../../src/regions/kaluga/editions/ids';
import { READING_IDS, READINGS } from '../../src/regions/kaluga/readings';
import { parseProfile } from '../../src/regions/parse-profile';
import { SCENARIO_PROBLEM_CODES } from '../../src/scenario/problems';
import { FIXTURES } from '../fixtures';
import { en } from '../words';
import { pageText } from './files';

const { claims, notes, plan, rules } = en;

const findings = pageText('docs/findings.md');
const readings = pageText('docs/readings.md');

/** The ids in the first column of the page's tables. */
const LISTED = new Set([...findings.matchAll(/^\| `([^`]+)`/gm)].map(([, id = '']) => id));

const ANSWERS = FIXTURES.flatMap(({ document }) => {
  const parsed = parseProfile(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return EDITION_IDS.map((edition) => assess(parsed.profile, { edition }));
});

const idsIn = (finding: FindingResult): string[] => [
  finding.id,
  ...(finding.findings ?? []).flatMap(idsIn),
];

/** As itself, or as what any measure or part has. */
const isListed = (id: string): boolean =>
  LISTED.has(id) || [...LISTED].some((one) => one.startsWith('*.') && id.endsWith(one.slice(1)));

describe('the page of ids lists', () => {
  test('every finding that a fixture meets with', () => {
    const outcomes = ANSWERS.flatMap(({ measures, loans }) => [
      ...measures.flatMap((measure) => [measure, ...(measure.parts ?? [])]),
      ...loans,
    ]);
    const own = new Set<string>(outcomes.map(({ id }) => id));
    const met = new Set(outcomes.flatMap((outcome) => idsIn(outcome.findings)));
    expect(met.size).toBeGreaterThan(own.size);
    expect([...met].filter((id) => !own.has(id) && !isListed(id))).toEqual([]);
  });

  test('every assumption and warning that a fixture meets with', () => {
    const met = ANSWERS.flatMap(({ assumptions, loans, warnings }) => [
      ...assumptions,
      ...warnings,
      ...loans.flatMap((loan) => loan.assumptions),
    ]);
    expect(met.length).toBeGreaterThan(0);
    expect(met.map(({ id }) => id).filter((id) => !LISTED.has(id))).toEqual([]);
  });

  test.each(Object.keys(claims))('the finding %s', (id) => {
    expect(LISTED).toContain(id);
  });

  test.each(Object.keys(notes))('the note %s', (id) => {
    expect(LISTED).toContain(id);
  });

  test.each([...Object.keys(rules), ...Object.keys(plan.reasons), ...Object.keys(plan.absent)])(
    '%s, which a plan may hold',
    (id) => {
      expect(LISTED).toContain(id);
    },
  );

  test.each(Object.keys(plan.leftAs))('%s, why something stands in no package', (id) => {
    expect(findings).toContain(`\`${id}\``);
  });

  test.each(PROBLEM_CODES)('the problem %s', (code) => {
    expect(LISTED).toContain(code);
  });

  test.each(AMENDMENT_PROBLEM_CODES)('the problem of an amendment %s', (code) => {
    expect(LISTED).toContain(code);
  });

  test.each(SCENARIO_PROBLEM_CODES)('the problem of a scenario %s', (code) => {
    expect(LISTED).toContain(code);
  });

  test('every reason why periods of a fixture end', () => {
    const ends = ANSWERS.flatMap(({ measures }) =>
      measures.flatMap(({ periods }) => periods ?? []),
    );
    for (const { because } of ends) expect(findings).toContain(`\`${because}\``);
  });
});

describe('the page of readings has', () => {
  test.each(READING_IDS)('%s with every value, the default marked', (id) => {
    const [byDefault, ...others] = READINGS[id].values;
    const section = sectionOf(id);
    expect(section).toContain(`\`${byDefault}\` (default)`);
    for (const other of others) expect(section).toContain(`\`${other}\``);
    expect(section.includes('| a year |')).toBe('year' in READINGS[id]);
  });
});

/** The part of the page that is about a reading: under its heading, or in its rows. */
function sectionOf(id: string): string {
  const [, section] = readings.split(`### \`${id}\`\n`);
  if (section !== undefined) return section.split('\n##')[0] ?? '';
  const [, rows = ''] = readings.split(`| \`${id}\` `);
  return rows.split('\n| `')[0] ?? '';
}
