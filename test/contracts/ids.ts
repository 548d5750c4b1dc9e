import ts from 'typescript';
import { formOf } from '../../src/profile/fields/field';
import { shippedRegions } from '../../src/regions/shipped';

/** Ids that are words of the engine as well: standings, and places that every region has. */
const WORDS = ['law', 'region', 'elsewhere'];

const REGIONS = await shippedRegions();

const sitesOf = ({ profiles }: (typeof REGIONS)[number]): readonly string[] => {
  const project = formOf(profiles.fields['project'] ?? 'id');
  const site = typeof project === 'object' && 'fields' in project ? project.fields['site'] : 'id';
  return typeof site === 'object' && 'choice' in site ? (site.choice as readonly string[]) : [];
};

/** Every id of a region, measure, part, status, programme, site and edition. */
export const IDS: ReadonlySet<string> = new Set(
  REGIONS.flatMap((region) => [
    region.id,
    ...region.measures.flatMap(({ id, parts = [] }) => [id, ...parts.map((part) => part.id)]),
    ...region.statuses.map(({ id }) => id),
    ...region.programmes.map(({ id }) => id),
    ...region.editions.map(({ edition }) => edition),
    ...sitesOf(region),
  ]).filter((id) => !WORDS.includes(id)),
);

/** The ids that a file names in its code, whole or as the first words of a longer name or of a template. */
export function idsIn(path: string, text: string): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    for (const id of idsOf(node)) found.add(`${path} names ${id}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return [...found];
}

function idsOf(node: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) {
    return [...IDS].filter((id) => isOf(id, node.text));
  }
  // A key of an object or of a type, and a member that is taken of one.
  return isNamed(node) && IDS.has(node.name.text) ? [node.name.text] : [];
}

const isNamed = (node: ts.Node): node is ts.Node & { readonly name: ts.Identifier } =>
  (ts.isPropertyAssignment(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyAccessExpression(node)) &&
  ts.isIdentifier(node.name);

const isOf = (id: string, text: string): boolean =>
  text === id || text.startsWith(`${id}.`) || (text.startsWith(`${id}-`) && !/\s/.test(text));

/** Every `default:` of a switch over ids, as a sentence. */
export function defaultsIn(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isSwitchStatement(node)) {
      const { clauses } = node.caseBlock;
      const names = clauses.flatMap((one) =>
        ts.isCaseClause(one) && ts.isStringLiteralLike(one.expression) ? one.expression.text : [],
      );
      if (names.some((name) => IDS.has(name)) && clauses.some(ts.isDefaultClause)) {
        found.push(`${path} has a default over ids`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}
