import { posix } from 'node:path';
import ts from 'typescript';
import { MEASURE_IDS } from '../../src/regions/kaluga/ids';

/** What the files of a room may import: rooms, rooms for their types only, and packages. */
interface Door {
  readonly rooms: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

const CORE = [
  'engine',
  'regions',
  'kit',
  'policy',
  'editions',
  'profile',
  'facts',
  'measures',
  'taxes',
  'valuation',
  'loans',
  'answer',
  'result',
  'version',
];

/**
 * A room is a folder of src. `result` is every file of answers, such as `packages/result`; `index` and
 * `version` are the files, `assess` is every other file beside them.
 */
const DOORS: { readonly [room: string]: Door } = {
  kit: { rooms: [], packages: ['fastest-levenshtein'] },
  policy: { rooms: ['kit'], packages: ['@noble/hashes'] },
  editions: { rooms: ['kit', 'policy', 'regions'] },
  profile: {
    rooms: ['kit', 'policy', 'editions'],
    packages: ['zod', 'fastest-levenshtein'],
  },
  amendments: { rooms: ['kit', 'policy', 'editions', 'profile'] },
  facts: { rooms: ['kit', 'policy', 'profile'] },
  version: { rooms: [] },
  result: { rooms: [], types: ['kit', 'policy', 'valuation', 'packages'] },
  taxes: { rooms: ['kit', 'policy', 'facts'], types: ['profile', 'result'] },
  words: { rooms: [], types: ['result'] },
  measures: { rooms: ['kit', 'policy', 'facts', 'taxes', 'words'], types: ['profile', 'result'] },
  engine: {
    rooms: ['kit', 'policy', 'facts', 'taxes', 'measures'],
    types: ['loans', 'profile', 'result'],
  },
  regions: {
    rooms: [
      'engine',
      'kit',
      'policy',
      'editions',
      'profile',
      'facts',
      'loans',
      'measures',
      'words',
    ],
    types: ['result', 'taxes'],
  },
  valuation: { rooms: ['kit'] },
  loans: { rooms: ['kit', 'policy', 'facts', 'valuation', 'words'], types: ['profile', 'result'] },
  packages: {
    rooms: ['engine', 'kit', 'policy', 'facts', 'taxes', 'valuation'],
    types: ['measures', 'profile', 'result'],
  },
  answer: {
    rooms: ['kit', 'policy', 'loans', 'engine', 'packages', 'version'],
    types: ['facts', 'measures', 'taxes', 'analysis', 'result'],
  },
  assess: { rooms: [...CORE, 'packages'] },
  analysis: {
    rooms: [
      'engine',
      'regions',
      'kit',
      'policy',
      'editions',
      'profile',
      'facts',
      'measures',
      'valuation',
      'loans',
      'answer',
      'packages',
      'assess',
      'result',
      'version',
    ],
    types: ['taxes'],
  },
  scenario: { rooms: [...CORE, 'amendments', 'packages', 'assess'], packages: ['zod'] },
  testing: { rooms: [...CORE, 'amendments', 'packages', 'assess', 'scenario'] },
  report: {
    rooms: [...CORE, 'packages', 'assess', 'analysis', 'words'],
    packages: ['cli-table3', 'markdown-table', 'papaparse', 'string-width', 'wrap-ansi'],
  },
  index: { rooms: [...CORE, 'amendments', 'packages', 'assess', 'analysis'] },
  cli: {
    rooms: [
      ...CORE,
      'amendments',
      'packages',
      'assess',
      'analysis',
      'scenario',
      'report',
      'index',
      'words',
    ],
    packages: ['cli-progress', 'commander', 'picocolors', 'piscina', 'xmlbuilder2', 'yaml'],
  },
};

/** Packages behind one file, so that nothing else depends on their manners. */
const ONE_FILE: { readonly [file: string]: readonly string[] } = {
  'kit/decimal': ['decimal.js'],
  'kit/day': ['date-fns', '@date-fns/utc'],
  'valuation/irr': ['financial'],
};

interface Import {
  readonly from: string;
  readonly onlyTypes: boolean;
}

/** Every import of a file that does not go down, as a sentence. The path is relative to src. */
export function arrowFaults(path: string, text: string): string[] {
  return importsOf(path, text).flatMap((found) => {
    const fault = found.from.startsWith('.')
      ? faultOfOwn(path, found)
      : faultOfPackage(path, found.from);
    return fault === undefined ? [] : [`${path} imports ${found.from}: ${fault}`];
  });
}

function faultOfOwn(path: string, { from, onlyTypes }: Import): string | undefined {
  const target = posix.join(posix.dirname(path), from);
  if (target === '../package.json') return undefined;
  const [room, other] = [roomOf(path), roomOf(target)];
  if (room === other) return room === 'measures' ? faultOfMeasure(path, target) : undefined;
  const door = DOORS[room];
  if (door === undefined) return `${room} is no room of the house`;
  if (door.rooms.includes(other)) return undefined;
  if (door.types?.includes(other)) {
    return onlyTypes ? undefined : `${room} takes only types from ${other}`;
  }
  return `${room} takes nothing from ${other}`;
}

function faultOfMeasure(path: string, target: string): string | undefined {
  // The exemption stands on the conditions of the statuses in its table.
  if (path === 'measures/index.ts' || path === 'measures/exemption-status.ts') return undefined;
  const [own, other] = [measureOf(path), measureOf(target)];
  return other === undefined || own === other ? undefined : 'measures do not import each other';
}

function faultOfPackage(path: string, from: string): string | undefined {
  const room = roomOf(path);
  if (from.startsWith('node:')) return room === 'cli' ? undefined : 'only cli takes from Node';
  const name = packageOf(from);
  const allowed = [...(DOORS[room]?.packages ?? []), ...(ONE_FILE[path.replace('.ts', '')] ?? [])];
  return allowed.includes(name) ? undefined : `no package for ${room}`;
}

/** The packages that a file imports. */
export const packagesOf = (path: string, text: string): string[] =>
  importsOf(path, text)
    .filter(({ from }) => !/^(\.|node:)/.test(from))
    .map(({ from }) => packageOf(from));

/** The name of a package without the path within it. */
function packageOf(from: string): string {
  const [first = '', second = ''] = from.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** The files that say what answers look like. */
const RESULT = /^((packages|analysis)\/)?([a-z]+-)?result(\.ts)?$/;

/** The room in which a file stands; the path is relative to src. */
function roomOf(path: string): string {
  if (RESULT.test(path)) return 'result';
  const [first = '', ...inner] = path.split('/');
  if (inner.length > 0 || first in DOORS) return first;
  const file = first.replace('.ts', '');
  return file === 'index' || file === 'version' ? file : 'assess';
}

/** The measure that a file of the room is part of; none for what they share. */
function measureOf(path: string): string | undefined {
  const name = path.split('/')[1]?.replace('.ts', '');
  return MEASURE_IDS.find((id) => id === name);
}

function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const one = importIn(node);
    if (one !== undefined) found.push(one);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}

function importIn(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) {
    return named(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
  }
  if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return named(node.argument.literal, true);
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return named(node.arguments[0], false);
  }
  return undefined;
}

const named = (node: ts.Node | undefined, onlyTypes: boolean): Import | undefined =>
  node !== undefined && ts.isStringLiteralLike(node) ? { from: node.text, onlyTypes } : undefined;
