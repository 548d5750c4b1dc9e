import { posix } from 'node:path';
import ts from 'typescript';

/** Functions that read a number from text or write one, and the rooms or files that may. */
interface Border {
  readonly from: string;
  readonly names: readonly string[];
  readonly allowed: readonly string[];
}

const BORDERS: readonly Border[] = [
  {
    from: 'kit/decimal-text',
    names: ['kopecksOf', 'rateOf', 'scaled'],
    // What a caller writes: a profile, an amendment, an option, a scenario; and an answer as JSON.
    allowed: [
      'profile/',
      'amendments/',
      'questions/plan/plan.ts',
      'cli/',
      'scenario/values.ts',
      'answer/read.ts',
      'report/format.ts',
      'report/xlsx/tax/terms.ts',
    ],
  },
  {
    from: 'answer/read',
    names: ['amountOf', 'amountIn'],
    // Both are given answers that may come from JSON.
    allowed: ['report/sums.ts', 'report/xlsx/', 'scenario/values.ts'],
  },
  {
    from: 'answer/amount',
    names: ['amountResult', 'rateResult', 'amountText'],
    allowed: ['answer/', 'questions/assess/notes.ts', 'scenario/values.ts'],
  },
  {
    from: 'kit/money',
    names: ['roublesText', 'rateText'],
    allowed: [
      'answer/',
      'report/',
      'cli/',
      // The formulas, amended figures and hints take or give text to callers.
      'engine/valuation/',
      'figures/written.ts',
      'profile/numerals.ts',
      // The values of notes, which are made only where an answer is written.
      'questions/assess/other-edition.ts',
      'questions/plan/plan-notes.ts',
      'questions/assess/unit-warning.ts',
      'engine/judge.ts',
      'engine/loans/judge.ts',
      'engine/loans/other.ts',
      'regions/russia/spic-federal/',
      'regions/kaluga/measures/ppe-upgrade/rules.ts',
      'regions/kaluga/measures/sez/',
      'regions/russia/sez/',
      'regions/tula/measures/commissioning/relations.ts',
      'regions/tula/measures/spic-federal/',
    ],
  },
];

/** Every import by which a file crosses the border between numbers and text without leave, as a sentence. */
export const borderFaults = (path: string, text: string): string[] =>
  namedImports(path, text).flatMap(({ from, name }) =>
    BORDERS.filter(
      (border) =>
        border.from === from &&
        border.names.includes(name) &&
        !border.allowed.some((place) => path.startsWith(place)),
    ).map(() => `${path} takes ${name} from ${from}`),
  );

/** Rooms and files that may cross a border and do not. */
export const unusedLeaves = (sources: readonly (readonly [path: string, text: string])[]) =>
  BORDERS.flatMap(({ allowed, from, names }) =>
    allowed.filter(
      (place) =>
        !sources.some(
          ([path, text]) =>
            path.startsWith(place) &&
            namedImports(path, text).some((one) => one.from === from && names.includes(one.name)),
        ),
    ),
  );

interface NamedImport {
  /** The file, relative to src. */
  readonly from: string;
  readonly name: string;
}

function namedImports(path: string, text: string): readonly NamedImport[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return file.statements.filter(ts.isImportDeclaration).flatMap((one) => {
    const { importClause, moduleSpecifier } = one;
    const bindings = importClause?.namedBindings;
    if (!ts.isStringLiteral(moduleSpecifier) || bindings === undefined) return [];
    const from = posix.join(posix.dirname(path), moduleSpecifier.text);
    return ts.isNamedImports(bindings)
      ? bindings.elements.map(({ name, propertyName }) => ({
          from,
          name: (propertyName ?? name).text,
        }))
      : [];
  });
}
