import type { Programme } from '../../src/engine/loans/programme';
import type { Measure } from '../../src/engine/measure/measure';
import { stepIn } from '../../src/figures/policy';
import type { CatalogueEntry } from '../../src/regions/catalogue';
import { DIRECTORY } from '../../src/regions/kaluga/directory/entries';
import { EDITIONS } from '../../src/regions/kaluga/editions';
import { DEFAULT_EDITION } from '../../src/regions/kaluga/editions/ids';
import { MEASURES } from '../../src/regions/kaluga/measures';
import { PROGRAMMES } from '../../src/regions/russia/loans/programmes';
import { OTHER_PROGRAMMES } from '../../src/regions/russia/other-loans/programmes';
import { stepWords } from '../../src/report/sentences';
import { absent } from '../../src/report/words/en-plan-names';
import { en } from '../words';
import { type Blocks, tableOf } from './blocks';
import { allMeasures } from './catalogue';
import { fixedRules } from './combinations';
import { differencesTable } from './editions';
import { fieldTables } from './fields';
import { cited, figuresTable } from './figures';
import { limitsTable } from './limits';
import { directTable, indirectTable } from './packages';
import { figuresOf } from './pages';
import { registerTable } from './register';
import { scenarioTables } from './scenarios';

const POLICY = EDITIONS[DEFAULT_EDITION];

/** Every text that the pages take from the library, by the key of its block. */
export function generated(): Blocks {
  return Object.fromEntries([
    ...Object.entries(figuresOf(POLICY)).map(([page, rows]) => [
      `figures:${page}`,
      figuresTable(rows),
    ]),
    ...allMeasures().map((entry) => [`measure:${entry.id}`, headOf(entry)]),
    ...PROGRAMMES.map((programme) => [`programme:${programme.id}`, programmeHead(programme)]),
    ['programmes:other', otherProgrammesTable()],
    ...MEASURES.map((measure) => [`step:${measure.id}`, stepOf(measure)]),
    ...Object.entries(fieldTables()).map(([section, table]) => [`fields:${section}`, table]),
    ...Object.entries(scenarioTables()).map(([name, table]) => [`scenarios:${name}`, table]),
    ['rules:fixed', fixedRules(POLICY)],
    ['directory:all', directoryTable()],
    ['findings:all', findingsTable()],
    ['rules:all', rulesTable()],
    ['absent:all', absentTable()],
    ['limits:profile', limitsTable()],
    ['editions:differences', differencesTable()],
    ['register:all', registerTable()],
    ['packages:direct', directTable()],
    ['packages:indirect', indirectTable()],
  ]);
}

/** Title in Russian, id, law and years of a measure. */
const headOf = ({ id, title, law, firstYear, lastYear, standing }: CatalogueEntry): string =>
  tableOf(
    ['Id', 'In Russian', 'Law', 'Tax years', 'Standing of the years'],
    [[`\`${id}\``, title.ru, law, `${firstYear ?? ''}-${lastYear ?? ''}`, standing]],
  );

/** Title in Russian and id of a programme, and the facts that lower its rate. */
const programmeHead = ({ id, title, lower }: Programme): string =>
  tableOf(
    ['Id', 'In Russian', 'Told by, for the lower rate'],
    [[`\`${id}\``, title.ru, lower.map(({ path }) => `\`${path}\``).join(', ') || 'none']],
  );

/** Programmes of other lenders. */
const otherProgrammesTable = (): string =>
  tableOf(
    ['Id', 'Programme', 'In Russian'],
    OTHER_PROGRAMMES.map(({ id, title }) => [`\`${id}\``, title.en, title.ru]),
  );

/** What must be obtained for a measure and what loses it again. */
function stepOf({ name }: Measure): string {
  const { citation, id, standing } = stepIn(POLICY, name);
  const { from, lostBy, obtain } = stepWords(id, en);
  return [
    `- To obtain: ${obtain}.`,
    `- From: ${from}.`,
    `- Lost by: ${lostBy}.`,
    `- Source: ${cited(citation)} (${standing}).`,
  ].join('\n');
}

/** Every entry of the directory with its sources. */
const directoryTable = (): string =>
  tableOf(
    ['Id', 'What', 'Sources'],
    DIRECTORY.map(({ id, sources }) => {
      const { name, what } = en.directory[id] ?? { name: '', what: '' };
      return [
        `\`${id}\``,
        `${name}: ${what}`,
        sources.map(({ citation, standing }) => `${cited(citation)} (${standing})`).join('; '),
      ];
    }),
  );

const findingsTable = (): string =>
  tableOf(
    ['Id', 'Met', 'Not met'],
    Object.entries(en.claims).map(([id, { met, notMet }]) => [`\`${id}\``, met, notMet]),
  );

const rulesTable = (): string =>
  tableOf(
    ['Rule', 'Where it forbids', 'Where it permits'],
    Object.entries(en.rules).map(([id, { forbids, permits }]) => [`\`${id}\``, forbids, permits]),
  );

const absentTable = (): string =>
  tableOf(
    ['Reason', 'What it means'],
    Object.entries(absent).map(([id, meaning]) => [`\`${id}\``, meaning]),
  );
