import type { PlainFields } from './document';
import type { LinkedOptions } from './link';

/** How an answer is had again by the command and by the library. */
export interface ShownCode {
  readonly command: string;
  readonly module: string;
  readonly json: string;
}

/** The name under which the project is saved. */
export const PROJECT_FILE = 'project.json';

/** The command, the module and the JSON that give the answer of a page again. */
export function codeOf(document: PlainFields, options: LinkedOptions): ShownCode {
  return {
    command: `investor-incentives plan ${PROJECT_FILE}${flagsOf(options)} --format json`,
    module: moduleOf(options),
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
  const shown = JSON.stringify(argumentsOf(options));
  return {
    command: `investor-incentives sweep ${PROJECT_FILE} ${given}${flagsOf(options)} --format json`,
    module: [
      "import { readFileSync } from 'node:fs';",
      "import { sweep } from 'investor-incentives';",
      '',
      `const document = JSON.parse(readFileSync('${PROJECT_FILE}', 'utf8'));`,
      `const answer = sweep(document, '${path}', ${JSON.stringify(values)}, ${shown});`,
      'console.log(JSON.stringify(answer, null, 2));',
      '',
    ].join('\n'),
    json: `${JSON.stringify(document, null, 2)}\n`,
  };
}

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

function moduleOf(options: LinkedOptions): string {
  const { edition } = options;
  const parsing = edition === undefined ? '' : `, { edition: '${edition}' }`;
  return [
    "import { readFileSync } from 'node:fs';",
    "import { parseProfile, plan } from 'investor-incentives';",
    '',
    `const document = JSON.parse(readFileSync('${PROJECT_FILE}', 'utf8'));`,
    `const parsed = parseProfile(document${parsing});`,
    'if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));',
    `const answer = plan(parsed.profile, ${JSON.stringify(argumentsOf(options))});`,
    'console.log(JSON.stringify(answer, null, 2));',
    '',
  ].join('\n');
}
