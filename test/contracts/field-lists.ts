import ts from 'typescript';
import { declaredIn } from '../../src/profile/fields/declared';
import { fieldsIn } from '../../src/profile/fields/field';
import { KALUGA_PROFILES } from '../../src/regions/kaluga/profiles';

/** So many names of one section, if they are most of its fields and of the list, repeat it. */
const FEW = 4;
const MOST = 2 / 3;

const DECLARED = declaredIn(KALUGA_PROFILES.fields, KALUGA_PROFILES.labels, KALUGA_PROFILES.texts);
const PATHS = DECLARED.map(({ path }) => path).filter((path) => path.includes('.'));

/** The names of each section and of each item of a list, by its path. */
const SECTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['the document', Object.keys(KALUGA_PROFILES.fields)],
  ...DECLARED.map(({ path, form }) => [path, Object.keys(fieldsIn(form) ?? {})] as const),
]);

/** What a file repeats of the declarations: the sections whose fields it lists, and paths that it lists. */
export function fieldLists(path: string, text: string): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    for (const list of repeatedBy(namesIn(node))) found.add(`${path} lists ${list}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return [...found];
}

function repeatedBy(names: ReadonlySet<string>): string[] {
  if (names.size < FEW) return [];
  const paths = PATHS.filter((path) => names.has(path));
  const sections = [...SECTIONS].filter(([, fields]) => {
    const shared = fields.filter((name) => names.has(name)).length;
    return shared >= FEW && shared > fields.length * MOST && shared > names.size * MOST;
  });
  return [...(paths.length < FEW ? [] : ['paths']), ...sections.map(([section]) => section)];
}

/** The names that a literal or a type has directly: elements, first ones of its rows, keys, members. */
function namesIn(node: ts.Node): ReadonlySet<string> {
  if (ts.isArrayLiteralExpression(node)) return new Set(node.elements.flatMap(firstText));
  if (ts.isObjectLiteralExpression(node)) return new Set(node.properties.flatMap(nameOf));
  if (ts.isTypeLiteralNode(node) || ts.isInterfaceDeclaration(node)) {
    return new Set(node.members.flatMap(nameOf));
  }
  if (ts.isUnionTypeNode(node)) {
    return new Set(
      node.types.flatMap((type) => (ts.isLiteralTypeNode(type) ? firstText(type.literal) : [])),
    );
  }
  // Names in a text of YAML.
  if (ts.isStringLiteralLike(node)) return new Set(node.text.match(/\w+(?=: )/g));
  return new Set();
}

function firstText(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  return ts.isArrayLiteralExpression(node) ? node.elements.slice(0, 2).flatMap(firstText) : [];
}

function nameOf({ name }: ts.ObjectLiteralElementLike | ts.TypeElement): string[] {
  if (name === undefined) return [];
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? [name.text] : [];
}
