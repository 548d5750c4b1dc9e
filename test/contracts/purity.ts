import ts from 'typescript';

/** Globals that bring the clock, the environment, the outer world or the user's language into an answer. */
const IMPURE = new Set([
  'console',
  'crypto',
  'fetch',
  'globalThis',
  'performance',
  'process',
  'setInterval',
  'setTimeout',
]);

const IMPURE_MEMBERS = new Set(['Date.now', 'Math.random']);

/** Methods whose answer hangs on the language that the machine is set to. */
const LOCAL = /^(localeCompare|toLocale\w*)$/;

/** Every use of something outside a function's arguments, as "line: what". */
export function impurities(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = impurityOf(node);
    if (what !== undefined) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1}: ${what}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function impurityOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) return impureDate(node);
  if (ts.isPropertyAccessExpression(node)) {
    const member = node.getText();
    return IMPURE_MEMBERS.has(member) || LOCAL.test(node.name.text) ? member : undefined;
  }
  return ts.isIdentifier(node) && IMPURE.has(node.text) && isValue(node) ? node.text : undefined;
}

/** `new Date()` is now, and so is `Date()` with whatever arguments. */
function impureDate(node: ts.NewExpression | ts.CallExpression): string | undefined {
  if (node.expression.getText() !== 'Date') return undefined;
  const now = ts.isCallExpression(node) || (node.arguments ?? []).length === 0;
  return now ? node.getText() : undefined;
}

/** Whether an identifier is read as a variable: not the name of a member, a property or an imported thing. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(ts.isPropertySignature(parent) || ts.isMethodSignature(parent));
}
