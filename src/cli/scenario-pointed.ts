import type { Problem } from '../kit/problem';
import { pointHint } from '../profile/numerals';
import { type Path, pathText } from '../profile/place';
import { type ParsedScenario, type ParseScenarioOptions, parseScenario } from '../scenario/parse';
import { isProperties, stepsOf } from '../scenario/steps';
import type { Pointed } from '../texts/document-nodes';
import { placeOfSteps, pointedAmounts } from '../texts/pointed';
import { onCommandLine } from './parse';

/** Reads a scenario with the documents that it names and the regions that are loaded. */
export type Parse = (scenario: unknown) => ParsedScenario;

/** A scenario as the command reads it: a problem with its region says how the command loads one. */
export function parsedScenario(scenario: unknown, options: ParseScenarioOptions): ParsedScenario {
  const parsed = parseScenario(scenario, options);
  return parsed.ok ? parsed : { ok: false, problems: parsed.problems.map(onCommandLine) };
}

/** Fields of an expectation that hold an amount among other values, none of them with a point unless as text. */
const WRITTEN = ['actual', 'required', 'shortfall', 'is'];

/** Amounts of a scenario written as a number with a point and three digits, with the place at which they stand in it. */
export const pointedInScenario = (
  scenario: unknown,
  pointed: readonly Pointed[],
  parse: Parse,
): readonly Problem[] => [
  ...pointedAmounts(scenario, pointed, (other) =>
    parseProblems(parse(other)).flatMap((problem) => [problem, ...settingsOf(other, problem)]),
  ),
  ...pointed.filter(({ path }) => isExpected(path)).map(ofExpected),
];

export const parseProblems = (parsed: ParsedScenario): readonly Problem[] =>
  parsed.ok ? [] : parsed.problems;

/** The problem of a document as one of each setting that put the value there. */
function settingsOf(scenario: unknown, problem: Problem): readonly Problem[] {
  const set = isProperties(scenario) ? scenario['set'] : undefined;
  const at = stepsOf(problem.path) ?? [];
  return (Array.isArray(set) ? set : []).flatMap((setting: unknown, index): Problem[] => {
    const path = isProperties(setting) ? setting['path'] : undefined;
    const steps = typeof path === 'string' ? stepsOf(path) : undefined;
    const place = steps && ['profile', ...steps];
    if (place === undefined || !place.every((step, depth) => at[depth] === step)) return [];
    const below = placeOfSteps(at.slice(place.length));
    return [{ ...problem, path: pathText(['set', index, 'value', ...below]) }];
  });
}

const isExpected = ([section, , field]: Path): boolean =>
  section === 'expect' && WRITTEN.some((name) => name === field);

const ofExpected = ({ path, source }: Pointed): Problem => ({
  path: pathText(path),
  code: 'ambiguous-point',
  expected: 'a text, a whole number, true, false, null, or a list of these',
  found: source,
  hint: pointHint(source),
});
