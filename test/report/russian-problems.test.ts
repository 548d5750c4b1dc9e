import { expect, test } from 'vitest';
import { parseProfile } from '../../src/regions/parse-profile';
import { problemPart } from '../../src/report/words/ru-problems';
import { SOURCES } from '../contracts/sources';
import { BORROWING_CASES } from '../profile/cases/borrowing';
import { FORM_CASES } from '../profile/cases/forms';
import { SHAPE_CASES } from '../profile/cases/shape';
import { TIME_CASES } from '../profile/cases/times';
import { VALUATION_CASES } from '../profile/cases/valuation';
import { VALUE_CASES } from '../profile/cases/values';
import { documentWith } from '../profile/document';

const CASES = [
  ...BORROWING_CASES,
  ...FORM_CASES,
  ...SHAPE_CASES,
  ...TIME_CASES,
  ...VALUATION_CASES,
  ...VALUE_CASES,
];

const PROBLEMS = CASES.flatMap(({ fields }) => {
  const parsed = parseProfile(documentWith(fields));
  return parsed.ok ? [] : parsed.problems;
});

/** Two Latin words side by side, outside what is quoted and options with their values. */
const isEnglish = (text: string): boolean =>
  /[A-Za-z]{2,} [A-Za-z]{2,}/.test(text.replace(/"[^"]*"|--[a-z-]+ [a-z]+/g, ''));

test('what a profile is asked for, and how it may be mended, is said in Russian', () => {
  const said = PROBLEMS.flatMap(({ expected, hint }) =>
    hint === undefined ? [expected] : [expected, hint],
  );
  const texts = [...new Set(said)];
  expect(texts.length).toBeGreaterThan(40);
  expect(texts.filter((text) => isEnglish(problemPart(text)))).toEqual([]);
});

/** What the commands say that they expect, and why a file cannot be read or written, as literals of their sources. */
const OF_COMMANDS = SOURCES.filter(([path]) => path.startsWith('cli/')).flatMap(([, text]) =>
  [...text.matchAll(/(?:expected|found|hint|E[A-Z]+): '([^']+)'/g)].map(([, said = '']) => said),
);

test('what the commands expect, and why a file cannot be read, is said in Russian', () => {
  expect(OF_COMMANDS).toContain('no such file');
  expect(OF_COMMANDS.length).toBeGreaterThan(25);
  expect(OF_COMMANDS.filter((text) => isEnglish(problemPart(text)))).toEqual([]);
});
