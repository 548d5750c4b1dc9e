import { posix } from 'node:path';
import ts from 'typescript';

/** What the files of a room may import: rooms, rooms for their types only, and packages. */
interface Door {
  readonly rooms: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

const ENGINE = ['terms', 'facts', 'taxes', 'loans', 'valuation', 'measure', 'engine', 'plan'];
const BELOW = ['kit', 'figures', 'profile'];

/** What everything above the engine may use. */
const CORE = [
  ...BELOW,
  'amendments',
  ...ENGINE,
  'answer',
  'results',
  'questions',
  'regions',
  'version',
];

/**
 * A room is a folder of src, or a folder of `engine` or `regions`. `results` is `answer/results`; `regions`, `engine`
 * and `terms` are the files of those two that stand in no folder.
 */
const DOORS: { readonly [room: string]: Door } = {
  kit: { rooms: [], packages: ['fastest-levenshtein'] },
  figures: { rooms: ['kit'], packages: ['@noble/hashes'] },
  profile: { rooms: ['kit', 'figures'], packages: ['zod', 'fastest-levenshtein'] },
  amendments: { rooms: ['kit', 'figures', 'profile'] },
  version: { rooms: [] },
  terms: { rooms: ['kit', 'figures'] },
  results: { rooms: [], types: ['kit', 'figures', 'valuation', 'terms', 'plan'] },
  words: { rooms: [], types: ['results', 'terms'] },
  facts: { rooms: BELOW },
  taxes: { rooms: ['kit', 'figures', 'facts'], types: ['profile', 'terms', 'results'] },
  valuation: { rooms: ['kit'] },
  loans: {
    rooms: ['kit', 'figures', 'facts', 'valuation'],
    types: ['profile', 'terms', 'results'],
  },
  measure: {
    rooms: ['kit', 'figures', 'facts', 'taxes', 'words'],
    types: ['profile', 'terms'],
  },
  engine: {
    rooms: ['kit', 'figures', 'facts', 'taxes', 'measure'],
    types: ['loans', 'profile', 'terms', 'words'],
  },
  plan: {
    rooms: ['engine', 'kit', 'figures', 'facts', 'taxes', 'valuation'],
    types: ['loans', 'measure', 'profile', 'terms', 'results'],
  },
  answer: {
    rooms: ['kit', 'figures', 'loans', 'engine', 'plan', 'version'],
    types: ['facts', 'measure', 'taxes', 'questions', 'results', 'terms'],
  },
  questions: {
    rooms: [...BELOW, ...ENGINE, 'answer', 'regions', 'version'],
    types: ['results'],
  },
  russia: {
    rooms: [...BELOW, 'facts', 'loans', 'measure', 'taxes', 'words'],
    types: ['terms', 'engine'],
  },
  kaluga: {
    rooms: [...BELOW, 'facts', 'taxes', 'loans', 'measure', 'engine', 'words', 'russia'],
    types: ['terms'],
  },
  tula: {
    rooms: [...BELOW, 'facts', 'taxes', 'measure', 'engine', 'words', 'russia'],
    types: ['loans', 'terms'],
  },
  regions: {
    rooms: [...BELOW, 'amendments', 'engine', 'measure', 'kaluga', 'tula', 'russia', 'words'],
    types: ['terms'],
  },
  region: { rooms: [...BELOW, ...ENGINE, 'regions', 'sentences', 'words', 'russia'] },
  scenario: { rooms: CORE, packages: ['zod'] },
  testing: { rooms: [...CORE, 'scenario'] },
  report: {
    rooms: [...CORE, 'words'],
    packages: ['cli-table3', 'markdown-table', 'papaparse', 'string-width', 'wrap-ansi'],
  },
  // Its own packages are bundled into the command, so that who imports the library installs none of them.
  html: {
    rooms: ['kit', 'report', 'answer', 'results', 'words', 'terms', 'plan'],
    packages: ['preact', 'preact-render-to-string', 'd3-scale', 'd3-shape'],
  },
  // Likewise; what reads XML is installed with the command.
  xlsx: {
    rooms: ['kit', 'report', 'answer', 'results', 'words', 'terms', 'plan'],
    packages: ['fflate', 'write-excel-file', 'xmlbuilder2'],
  },
  sentences: { rooms: [...CORE, 'report', 'words'] },
  // The page answers in a browser: it alone beside cli touches what is outside.
  page: {
    rooms: [...CORE, 'report', 'html', 'sentences', 'texts', 'words', 'xlsx'],
    packages: ['fflate', 'preact', 'yaml', 'zod'],
  },
  texts: { rooms: ['kit', 'profile'], packages: ['yaml'] },
  index: { rooms: [...CORE, 'kaluga', 'russia'] },
  cli: {
    rooms: [...CORE, 'scenario', 'report', 'html', 'xlsx', 'sentences', 'texts', 'words'],
    packages: [
      '@clack/prompts',
      'cli-progress',
      'commander',
      'picocolors',
      'piscina',
      'xmlbuilder2',
      'yaml',
    ],
  },
};

/** Packages behind one file, so that nothing else depends on their manners. */
const ONE_FILE: { readonly [file: string]: readonly string[] } = {
  'kit/decimal': ['decimal.js'],
  'kit/day': ['date-fns', '@date-fns/utc'],
  'engine/valuation/irr': ['financial'],
  'cli/prompts/index': ['@clack/prompts'],
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
  const between = faultOfMeasure(path, target);
  if (room === other || between !== undefined) return between;
  const door = DOORS[room];
  if (door === undefined) return `${room} is no room of the house`;
  if (door.rooms.includes(other)) return undefined;
  if (door.types?.includes(other)) {
    return onlyTypes ? undefined : `${room} takes only types from ${other}`;
  }
  return `${room} takes nothing from ${other}`;
}

/** Files that put measures together: the list of them, and the exemption, which stands on the statuses of others. */
const JOINING = /^regions\/[a-z]+\/(measures\/)?(index|property-exemption\/exemption-status)\.ts$/;

function faultOfMeasure(path: string, target: string): string | undefined {
  const [own, other] = [measureOf(path), measureOf(target)];
  const isFigures = posix.basename(target) === 'figures';
  return own === undefined ||
    other === undefined ||
    own === other ||
    isFigures ||
    JOINING.test(path)
    ? undefined
    : 'measures do not import each other';
}

function faultOfPackage(path: string, from: string): string | undefined {
  const room = roomOf(path);
  if (from.startsWith('node:')) return room === 'cli' ? undefined : 'only cli takes from Node';
  const name = packageOf(from);
  const allowed = [...(DOORS[room]?.packages ?? []), ...(ONE_FILE[path.replace('.ts', '')] ?? [])];
  return allowed.includes(name) ? undefined : `no package for ${room}`;
}

/** The folders of `regions` from which a file imports. */
export const foldersOfRegions = (path: string, text: string): string[] =>
  importsOf(path, text).flatMap(({ from }) => {
    const target = posix.join(posix.dirname(path), from);
    return /^regions\/([^/]+)\//.exec(target)?.[1] ?? [];
  });

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

/** The room in which a file stands; the path is relative to src. */
function roomOf(path: string): string {
  const [first = '', second = '', ...inner] = path.split('/');
  if (path.startsWith('answer/results/')) return 'results';
  if (/^report\/html(\/|$)/.test(path)) return 'html';
  if (/^report\/xlsx(\/|$)/.test(path)) return 'xlsx';
  if (path.replace('.ts', '') === 'engine/terms') return 'terms';
  if ((first === 'engine' || first === 'regions') && inner.length > 0) return second;
  return first.replace('.ts', '');
}

/** Folders of what measures share. */
const SHARED = ['contributions', 'fields', 'loans', 'rows', 'sources'];

/** The measure whose folder has a file; none for what they share. */
function measureOf(path: string): string | undefined {
  const [, folder] = /^regions\/(?:russia|kaluga\/measures)\/([^/]+)\//.exec(path) ?? [];
  return SHARED.includes(folder ?? '') ? undefined : folder;
}

export function importsOf(path: string, text: string): Import[] {
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
