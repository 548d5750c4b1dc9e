/**
 * The straight-line reference with its arithmetic in decimal.js: every operation on
 * whole numbers becomes a call of a decimal's method, and nothing else changes. So
 * the same sums can be timed in both.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const METHODS = new Map([
  [ts.SyntaxKind.PlusToken, 'plus'],
  [ts.SyntaxKind.MinusToken, 'minus'],
  [ts.SyntaxKind.AsteriskToken, 'times'],
  [ts.SyntaxKind.SlashToken, 'divToInt'],
  [ts.SyntaxKind.PercentToken, 'mod'],
  [ts.SyntaxKind.AsteriskAsteriskToken, 'pow'],
  [ts.SyntaxKind.LessThanToken, 'lt'],
  [ts.SyntaxKind.LessThanEqualsToken, 'lte'],
  [ts.SyntaxKind.GreaterThanToken, 'gt'],
  [ts.SyntaxKind.GreaterThanEqualsToken, 'gte'],
]);

const ASSIGNMENTS = new Map([
  [ts.SyntaxKind.PlusEqualsToken, 'plus'],
  [ts.SyntaxKind.MinusEqualsToken, 'minus'],
  [ts.SyntaxKind.AsteriskEqualsToken, 'times'],
]);

const { factory } = ts;

const SOURCE = join(import.meta.dirname, '../../src');

/** Enough for the fractions of a loan's present value. */
const DIGITS = 2000;

const call = (target, method, ...args) =>
  factory.createCallExpression(
    factory.createPropertyAccessExpression(factory.createParenthesizedExpression(target), method),
    undefined,
    args,
  );

/** An operation on two whole numbers as the call of a method; as it was where there is none. */
function operation(own) {
  const { kind } = own.operatorToken;
  const assigned = ASSIGNMENTS.get(kind);
  if (assigned !== undefined) {
    return factory.createAssignment(own.left, call(own.left, assigned, own.right));
  }
  if (kind === ts.SyntaxKind.EqualsEqualsEqualsToken) return equality(own);
  if (kind === ts.SyntaxKind.ExclamationEqualsEqualsToken) {
    return factory.createLogicalNot(equality(own));
  }
  const method = METHODS.get(kind);
  return method === undefined ? own : call(own.left, method, own.right);
}

/** Whether two are equal, of which the first may be undefined. */
function equality({ left, right }) {
  const isEqual = factory.createCallChain(
    factory.createPropertyAccessChain(
      factory.createParenthesizedExpression(left),
      factory.createToken(ts.SyntaxKind.QuestionDotToken),
      'eq',
    ),
    undefined,
    undefined,
    [right],
  );
  return factory.createParenthesizedExpression(
    factory.createLogicalOr(isEqual, factory.createFalse()),
  );
}

/** The constants of a file, by the text of the number. */
function constantsOf() {
  const names = new Map();
  const nameOf = (text) => {
    const name = names.get(text) ?? `whole${names.size}`;
    names.set(text, name);
    return factory.createIdentifier(name);
  };
  const declared = () =>
    [...names].map(([value, name]) => `const ${name} = new Whole('${value}');`);
  return { nameOf, declared };
}

/** One file, rewritten: its text and the constants to declare before it. */
function rewritten(file, checker) {
  const constants = constantsOf();
  const isWhole = (node) => {
    const type = checker.getTypeAtLocation(node);
    const parts = type.isUnion() ? type.types : [type];
    return parts.some(({ flags }) => flags & ts.TypeFlags.BigIntLike);
  };
  const inPlace = (node, own) => {
    if (ts.isBigIntLiteral(node)) {
      return constants.nameOf(node.text.replaceAll('_', '').slice(0, -1));
    }
    if (ts.isPrefixUnaryExpression(node) && isWhole(node.operand)) {
      // Taken from 0: the negation of a decimal 0 is written "-0".
      return node.operator === ts.SyntaxKind.MinusToken
        ? call(constants.nameOf('0'), 'minus', own.operand)
        : own;
    }
    if (ts.isCallExpression(node) && node.expression.getText() === 'BigInt') {
      return factory.createNewExpression(factory.createIdentifier('Whole'), undefined, [
        ...own.arguments,
      ]);
    }
    const isOperation = ts.isBinaryExpression(node) && isWhole(node.left) && isWhole(node.right);
    return isOperation ? operation(own) : own;
  };
  const [text] = ts
    .transform(file, [
      (context) => {
        const visit = (node) => {
          if (ts.isTypeNode(node)) return node;
          return inPlace(node, ts.visitEachChild(node, visit, context));
        };
        return (source) => ts.visitNode(source, visit);
      },
    ])
    .transformed.map((source) => ts.createPrinter().printFile(source));
  return { text, declared: constants.declared() };
}

/** Writes the rewritten reference to a folder beside copies of nothing else; other imports stay as they are. */
export function writeInDecimals(reference, folder) {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(reference).filter((name) => name.endsWith('.ts'));
  const program = ts.createProgram({
    rootNames: [join(reference, 'index.ts')],
    options: {
      strict: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      noEmit: true,
      types: [],
    },
  });
  const checker = program.getTypeChecker();
  for (const name of names) {
    const file = program.getSourceFile(join(reference, name));
    if (file === undefined) continue;
    const { declared, text } = rewritten(file, checker);
    const placed = text.replaceAll(/from (['"])\.\.\/\.\.\/src\//g, `from $1${SOURCE}/`);
    const head = ["import { Whole } from './whole';", ...declared].join('\n');
    writeFileSync(join(folder, name), `${head}\n${placed}`);
  }
  writeFileSync(
    join(folder, 'whole.ts'),
    `import { Decimal } from 'decimal.js';
export const Whole = Decimal.clone({ precision: ${DIGITS}, defaults: true });`,
  );
  writeFileSync(
    join(folder, 'in-decimals.ts'),
    `import { Whole } from './whole';
export { answerOf } from './index';
export const decimal = (text: string) => new Whole(text);`,
  );
}
