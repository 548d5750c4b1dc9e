import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { anyDocument } from '../contracts/random-profile';
import { STANDING_DOCUMENTS } from '../contracts/standing-profile';

/** A text of the folder of fixtures, by its path in it; the working directory is the project's. */
const fixture = (...path: string[]): string => readFileSync(join('fixtures', ...path), 'utf8');

const namesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join('fixtures', folder))
    .filter((name) => ending.test(name))
    .sort();

/** Texts of sound profiles. */
export const PROFILE_TEXTS: readonly string[] = namesIn('projects', /(?<!\.expected)\.yaml$/).map(
  (name) => fixture('projects', name),
);

const RANDOM = { seed: 20190617, numRuns: 100 };

/** Sound profiles: of the fixtures, those that stand for every section, and random ones. */
export const PROFILES: readonly unknown[] = [
  ...PROFILE_TEXTS.map((text): unknown => parse(text)),
  ...[2018, 2019, 2022].flatMap((start) => STANDING_DOCUMENTS.map((make) => make(start))),
  ...fc.sample(anyDocument, RANDOM).map((document) => plainOf(document)),
];

/** What is left of a document when it is written as JSON: no fields without a value. */
function plainOf(document: ProfileDocument): unknown {
  return JSON.parse(JSON.stringify(document));
}

/** Sound amendments. */
export const AMENDMENTS: readonly unknown[] = namesIn('reforms', /\.yaml$/).map((name): unknown =>
  parse(fixture('reforms', name)),
);

const SOURCE = { kind: 'worked-by-hand', text: 'nobody worked it out' };

/** Sound scenarios, whose profile and amendments stand in them. */
export const SCENARIOS: readonly unknown[] = PROFILES.slice(0, 30).map((profile, index) => ({
  name: 'A project under a reform',
  profile,
  policy: index % 2 === 0 ? [AMENDMENTS[index % AMENDMENTS.length]] : [],
  set: [{ path: 'taxableProfit', value: { 2024: '1000000', 2025: '2000000' } }],
  readings: { 'cap-year': 'ends' },
  plan: { discountRate: '0.1', timing: 'mid', unconfirmed: true },
  expect: [
    { measure: 'rip', verdict: 'eligible' },
    { measure: 'sez', finding: 'sez.resident', verdict: 'met', source: SOURCE },
    { measure: 'rip', year: 2024, relief: 100, tolerance: 5 },
    { loan: 'leasing', largest: 'none' },
    { path: 'measures.rip.sums.total', is: '0' },
    ...(index === 0 ? [{ plan: { best: ['rip'], nominal: 1 } }] : []),
  ],
  source: SOURCE,
  checkedBy: 'nobody',
}));
