import type * as z from 'zod/mini';
import { nearest } from '../kit/nearest';
import { foundText } from './found';
import type { LeafParams } from './leaves';
import { FIELD_SEPARATOR } from './leaves';
import { type Located, type Path, valueAt } from './place';

const NO_VALUE = 'null is no value: leave the field out where nothing is known';

type Issue = z.core.$ZodIssue;

/** The problems that the issues of the schema are, in words of our own. */
export const structuralProblems = (
  document: unknown,
  issues: readonly Issue[],
  above: Path = [],
): Located[] => issues.flatMap((issue) => problemsOf(document, issue, above));

function problemsOf(document: unknown, issue: Issue, above: Path): Located[] {
  const at: Path = [...above, ...(issue.path as Path)];
  switch (issue.code) {
    case 'custom':
      return [leafProblem(document, at, issue.params as LeafParams)];
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField([...at, key], key, issue.message));
    case 'invalid_key':
      return structuralProblems(document, issue.issues, at).map((problem) => ({
        ...problem,
        found: foundText(issue.path.at(-1)),
      }));
    case 'invalid_value':
      return [wordProblem(document, at, issue)];
    case 'invalid_union':
      return unionProblems(document, at, issue);
    default:
      return [typeProblem(document, at, issue.message)];
  }
}

function leafProblem(document: unknown, at: Path, { fault, expected }: LeafParams): Located {
  const { code, hint } = fault;
  if (code === 'wrong-type' && hint === undefined) return typeProblem(document, at, expected);
  return { at, code, expected, hint };
}

function unknownField(at: Path, name: string, fields: string): Located {
  const meant = nearest(name, fields.split(FIELD_SEPARATOR));
  return {
    at,
    code: 'unknown-field',
    expected: `one of the fields ${fields}`,
    hint: meant === undefined ? undefined : `did you mean "${meant}"?`,
  };
}

function wordProblem(document: unknown, at: Path, issue: z.core.$ZodIssueInvalidValue): Located {
  const word = valueAt(document, at);
  if (typeof word !== 'string') return typeProblem(document, at, issue.message);
  const meant = nearest(word, issue.values.map(String));
  return {
    at,
    code: 'not-one-of',
    expected: issue.message,
    hint: meant === undefined ? undefined : `did you mean "${meant}"?`,
  };
}

/** Of the two ways to write values by year, the one that was meant: a list is none but a list. */
function unionProblems(
  document: unknown,
  at: Path,
  issue: z.core.$ZodIssueInvalidUnion,
): Located[] {
  const value = valueAt(document, at);
  const [asMap = [], asList = []] = issue.errors;
  if (Array.isArray(value)) return structuralProblems(document, asList, at);
  if (typeof value === 'object' && value !== null) return structuralProblems(document, asMap, at);
  return [typeProblem(document, at, issue.message)];
}

function typeProblem(document: unknown, at: Path, expected: string): Located {
  const value = valueAt(document, at);
  if (value === undefined) return { at, code: 'missing-field', expected };
  return {
    at,
    code: 'wrong-type',
    expected,
    hint: value === null && at.length > 0 ? NO_VALUE : undefined,
  };
}
