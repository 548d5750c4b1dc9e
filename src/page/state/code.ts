import { namedIn } from '../../profile/parse';
import { ALL_REGIONS } from '../../regions/all';
import { amendmentOf, type PolicyChange } from '../work/policy';
import type { PlainFields } from './document';
import type { LinkedOptions } from './link';

/** How an answer is had again by the command and by the library. */
export interface ShownCode {
  readonly command: string;
  readonly module: string;
  readonly json: string;
  /** The amendment that both read, where there is one. */
  readonly change?: string;
}

/** The names under which the project and an amendment are saved. */
export const PROJECT_FILE = 'project.json';
export const CHANGE_FILE = 'change.json';

/** The command, the module and the JSON that give the answer of a page again. */
export function codeOf(document: PlainFields, options: LinkedOptions): ShownCode {
  return {
    command: `investor-incentives plan ${PROJECT_FILE}${flagsOf(options)} --format json`,
    module: moduleOf(document, options, {
      names: ['plan'],
      lines: [`const answer = plan(parsed.profile, ${JSON.stringify(argumentsOf(options))});`],
    }),
    json: `${JSON.stringify(document, null, 2)}\n`,
  };
}

/** The same for an answer on several values of one field. */
export function sweepCode(
  document: PlainFields,
  options: LinkedOptions,
  path: string,
  values: readonly (string | number)[],
): ShownCode {
  const given = `--path ${path} --values ${values.join(',')}`;
  const region = ownRegion(document) === undefined ? '' : ', region';
  const shown = JSON.stringify(argumentsOf(options)).replace(/\}$/, `${region}}`);
  return {
    command: `investor-incentives sweep ${PROJECT_FILE} ${given}${flagsOf(options)} --format json`,
    module: [
      "import { readFileSync } from 'node:fs';",
      "import { sweep } from 'investor-incentives';",
      ...regionImport(document),
      '',
      `const document = ${readJson(PROJECT_FILE)};`,
      `const answer = sweep(document, '${path}', ${JSON.stringify(values)}, ${shown.replace('{,', '{')});`,
      PRINTED,
      '',
    ].join('\n'),
    json: `${JSON.stringify(document, null, 2)}\n`,
  };
}

/**
 * The same for a change of policy on one project. An amendment is compared by the library; the command, which amends for
 * files of many projects, gives the totals of this one.
 */
export function changeCode(
  document: PlainFields,
  options: LinkedOptions,
  change: PolicyChange,
): ShownCode {
  const { edition, ...others } = options;
  const given = JSON.stringify(argumentsOf(others));
  const compared = (before: string, after: string): string =>
    `const answer = compare(${sideOf(before)}, ${sideOf(after)});`;
  if ('edition' in change) {
    const other = `--other-edition ${change.edition}`;
    return {
      command: `investor-incentives compare ${PROJECT_FILE} ${other}${flagsOf(options)} --format json`,
      module: moduleOf(document, options, {
        names: ['compare'],
        lines: [
          `const options = ${given};`,
          compared(editionText(edition), `edition: '${change.edition}'`),
        ],
      }),
      json: `${JSON.stringify(document)}\n`,
    };
  }
  const before = edition === undefined ? '' : ` --edition ${edition}`;
  const policy =
    ownRegion(document) === undefined
      ? `policyOf(${edition === undefined ? '' : `'${edition}'`})`
      : `region.editions${edition === undefined ? '[0]' : `.find((one) => one.edition === '${edition}')`}`;
  return {
    command: `investor-incentives portfolio ${PROJECT_FILE}${before} --after ${CHANGE_FILE} --totals --format json`,
    module: moduleOf(document, options, {
      names: ['amend', 'compare', 'parseAmendment', 'policyOf'],
      lines: [
        `const before = ${policy};`,
        `const read = parseAmendment(${readJson(CHANGE_FILE)}, before);`,
        'if (!read.ok) throw new Error(JSON.stringify(read.problems));',
        `const options = ${given};`,
        compared('policy: before', 'policy: amend(before, read.amendment)'),
      ],
    }),
    // A file of projects has one on each line.
    json: `${JSON.stringify(document)}\n`,
    change: `${JSON.stringify(amendmentOf(change), null, 2)}\n`,
  };
}

const sideOf = (policy: string): string =>
  `{ profile: parsed.profile, options: { ...options${policy === '' ? '' : `, ${policy}`} } }`;

const editionText = (edition: string | undefined): string =>
  edition === undefined ? '' : `edition: '${edition}'`;

function flagsOf({ discountRate, edition, readings = {}, unconfirmed, unknown }: LinkedOptions) {
  return [
    ...(edition === undefined ? [] : [`--edition ${edition}`]),
    ...(discountRate === undefined ? [] : [`--discount-rate ${discountRate}`]),
    ...Object.entries(readings).map(([id, value]) => `--reading ${id}=${value}`),
    ...(unconfirmed === true ? ['--unconfirmed'] : []),
    ...(unknown === true ? ['--unknown'] : []),
  ]
    .map((flag) => ` ${flag}`)
    .join('');
}

/** Options as the library takes them, those that are usual left out. */
const argumentsOf = ({ discountRate, edition, readings, unconfirmed, unknown }: LinkedOptions) => ({
  ...(edition === undefined ? {} : { edition }),
  ...(discountRate === undefined ? {} : { discountRate }),
  ...(readings === undefined ? {} : { readings }),
  ...(unconfirmed === undefined ? {} : { unconfirmed }),
  ...(unknown === undefined ? {} : { unknown }),
});

/** The region that a document names, where that is not the one of documents that name none. */
function ownRegion(document: PlainFields): string | undefined {
  const [, ...others] = ALL_REGIONS;
  return others.find(({ id }) => id === namedIn(document))?.id;
}

/** A region other than the usual one is an entry of the package, under its id. */
function regionImport(document: PlainFields): readonly string[] {
  const id = ownRegion(document);
  return id === undefined ? [] : [`import { ${id} as region } from 'investor-incentives/${id}';`];
}

const readJson = (file: string): string => `JSON.parse(readFileSync('${file}', 'utf8'))`;

const PRINTED = 'console.log(JSON.stringify(answer, null, 2));';

function moduleOf(
  document: PlainFields,
  { edition }: LinkedOptions,
  { lines, names }: { readonly names: readonly string[]; readonly lines: readonly string[] },
): string {
  const region = regionImport(document);
  const parsing = [editionText(edition), region.length === 0 ? '' : 'region'].filter(
    (one) => one !== '',
  );
  const used = ['parseProfile', ...names]
    .filter((name) => name !== 'policyOf' || region.length === 0)
    .sort();
  return [
    "import { readFileSync } from 'node:fs';",
    `import { ${used.join(', ')} } from 'investor-incentives';`,
    ...region,
    '',
    `const document = ${readJson(PROJECT_FILE)};`,
    `const parsed = parseProfile(document${parsing.length === 0 ? '' : `, { ${parsing.join(', ')} }`});`,
    'if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));',
    ...lines,
    PRINTED,
    '',
  ].join('\n');
}
