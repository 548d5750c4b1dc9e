import type { Measure } from '../../src/engine/measure/measure';
import { editionOf, type LoadedRegion } from '../../src/engine/region';
import type { Definition } from '../../src/figures/define';
import { figuresOf, type PlacedFigure } from '../../src/figures/figures';
import { type Policy, stepIn } from '../../src/figures/policy';
import type { Citation } from '../../src/kit/finding';
import { ALL_REGIONS } from '../../src/regions/all';
import { type CatalogueEntry, measureCatalogue } from '../../src/regions/catalogue';
import { LOADED_DEFAULT } from '../../src/regions/loaded';
import { capital, formatOf, sentence } from '../../src/report/format';
import { said, stepWords } from '../../src/report/sentences';
import type { Words } from '../../src/report/words';
import { wordsIn } from '../../src/report/words/load';
import type { Language } from '../../src/words/words';
import { tableOf } from './blocks';
import { LANGUAGES, PHRASES } from './region-phrases';
import { valueInRussian } from './russian-values';
import { valueText } from './values';

/** A region of the package whose pages are made of its data alone, in a language. */
interface Shown {
  readonly region: LoadedRegion;
  readonly policy: Policy;
  readonly language: Language;
  readonly words: Words;
}

/** Pages on the measures and loans of every region but the default one, in both languages, by their paths. */
export async function regionPages(): Promise<{ readonly [path: string]: string }> {
  const shown = await Promise.all(
    ALL_REGIONS.filter(({ id }) => id !== LOADED_DEFAULT.id).flatMap((region) =>
      LANGUAGES.map(async (language): Promise<Shown> => {
        const words = await wordsIn(language, region);
        return { region, policy: editionOf(region), language, words };
      }),
    ),
  );
  return Object.fromEntries(shown.flatMap(pagesOf));
}

/** The folder of the pages of a region in a language. */
export const folderOf = (id: string, language: Language): string =>
  language === 'en' ? `docs/${id}` : `docs/${language}/${id}`;

function pagesOf(shown: Shown): readonly (readonly [path: string, text: string])[] {
  const { language, region } = shown;
  const folder = folderOf(region.id, language);
  const entries = measureCatalogue(undefined, region);
  const pages = entries.map((entry) => [`${folder}/${entry.id}.md`, measurePage(entry, shown)]);
  const list = [`${folder}/README.md`, listPage(entries, shown)] as const;
  return [list, ...(pages as [string, string][])];
}

/** Paragraphs of a page, those without text left out. */
const pageOf = (...parts: readonly string[]): string =>
  `${parts.filter((part) => part !== '').join('\n\n')}\n`;

/** The measures of a region, with their laws and years, and the loans. */
function listPage(entries: readonly CatalogueEntry[], shown: Shown): string {
  const { language, region, words } = shown;
  const say = PHRASES[language];
  return pageOf(
    `# ${region.title[language]}`,
    say.note(editionOf(region).edition),
    `## ${say.measures}`,
    tableOf(
      [say.measure, say.law, say.years],
      entries.map(({ firstYear, id, lastYear, law, title }) => [
        `[${title[language]}](${id}.md)`,
        said(law, words),
        words.say.years(firstYear, lastYear),
      ]),
    ),
    `## ${say.loans}`,
    region.programmes.map(({ id, title }) => `- ${title[language]} (\`${id}\`)`).join('\n'),
    `## ${say.pairs}`,
    Object.values(words.rules)
      .map(({ forbids }) => `- ${sentence(forbids)}`)
      .join('\n'),
    `## ${say.figuresOfLoans}`,
    figureTable(({ path }) => isOwnLoan(path, region), shown, say.readsOfLoan),
    other(shown, 'README'),
  );
}

/** Whether a figure is of a loan that the default region does not have. */
const isOwnLoan = ([group, name, programme]: readonly string[], region: LoadedRegion): boolean =>
  (group === 'loans' &&
    name === 'programmes' &&
    LOADED_DEFAULT.programmes.every(({ id }) => id !== programme)) ||
  (group !== 'baseline' &&
    group !== 'combinations' &&
    group !== 'loans' &&
    region.measures.every((one) => one.name !== group));

function measurePage({ id, parts = [], title, ...entry }: CatalogueEntry, shown: Shown): string {
  const { language, region, words } = shown;
  const say = PHRASES[language];
  const measure = region.measures.find((one) => one.id === id);
  if (measure === undefined) throw new Error(`the region has no measure ${id}`);
  return pageOf(
    `# ${title[language]}`,
    say.note(editionOf(region).edition),
    tableOf(
      [say.id, say.law, say.years, say.standingOfYears],
      [
        [
          `\`${id}\``,
          said(entry.law, words),
          words.say.years(entry.firstYear, entry.lastYear),
          words.terms.standings[entry.standing],
        ],
      ],
    ),
    parts.length === 0
      ? ''
      : `## ${say.parts}\n\n${parts.map((part) => `- ${capital(part.title[language])} (\`${part.id}\`): ${said(part.law, words)}.`).join('\n')}`,
    `## ${say.conditions}\n\n${conditionsOf(`${id}.`, words)}`,
    `## ${say.figures}\n\n${figureTable(({ path }) => path[0] === measure.name, shown)}`,
    readingsOf(id, shown),
    `## ${say.step}\n\n${stepOf(measure, shown)}`,
    other(shown, id),
  );
}

/** What a measure asks, as claims that are met. */
function conditionsOf(prefix: string, words: Words): string {
  const own = Object.entries(words.claims).filter(([id]) => id.startsWith(prefix));
  const items = [...new Set(own.map(([, { met }]) => sentence(met)))];
  return items.map((item) => `- ${item}`).join('\n');
}

/** Some figures, a row for each value. */
function figureTable(
  isShown: (one: PlacedFigure) => boolean,
  { language, policy, words }: Shown,
  reads = PHRASES[language].reads,
): string {
  const say = PHRASES[language];
  const format = formatOf(true, words);
  return tableOf(
    [say.figure, say.value, say.from, say.read, say.standing, say.source],
    figuresOf(policy)
      .filter(isShown)
      .flatMap(({ definition, figure, path }) => {
        const name = path.join('.');
        const label = language === 'en' ? undefined : words.figures?.[name];
        return figure.values.map(({ citation, from, standing, value }) => [
          `${label === undefined ? '' : `${label}, `}\`${name}\``,
          valueIn(language, definition, value as never),
          format.day(from),
          reads[figure.read],
          words.terms.standings[standing],
          cited(citation, words),
        ]);
      }),
  );
}

const valueIn = (language: Language, definition: Definition, value: never): string =>
  language === 'en'
    ? valueText(definition, PHRASES.en.none, value)
    : valueInRussian(definition, PHRASES.ru.none, value);

const cited = ({ address, text }: Citation, words: Words): string =>
  address === undefined ? said(text, words) : `[${said(text, words)}](${address})`;

/** The readings that are of a measure by their names. */
function readingsOf(id: string, { language, region, words }: Shown): string {
  const own = Object.keys(region.readings).filter((reading) => reading.includes(id));
  const items = own.map((reading) => {
    const said = words.readings[reading];
    const all = (region.readings[reading]?.values ?? []).map((value) =>
      said === undefined ? `\`${value}\`` : `${said.values[value]} (\`${value}\`)`,
    );
    const name = said === undefined ? '' : `${capital(said.name)}, `;
    return `- ${name}\`${reading}\`: ${all.join('; ')}.`;
  });
  return own.length === 0 ? '' : `## ${PHRASES[language].readings}\n\n${items.join('\n')}`;
}

function stepOf({ name }: Measure, { language, policy, words }: Shown): string {
  const say = PHRASES[language];
  const { citation, id, standing } = stepIn(policy, name);
  const { from, lostBy, obtain } = stepWords(id, words);
  return [
    `- ${say.obtain}: ${obtain}.`,
    `- ${say.authority}: ${from}.`,
    `- ${say.lostBy}: ${lostBy}.`,
    `- ${say.source}: ${cited(citation, words)} (${words.terms.standings[standing]}).`,
  ].join('\n');
}

/** The link to the same page in the other language. */
function other({ language, region }: Shown, page: string): string {
  const [wanted = 'en'] = LANGUAGES.filter((one) => one !== language);
  const up = '../'.repeat(folderOf(region.id, language).split('/').length - 1);
  const target = folderOf(region.id, wanted).replace('docs/', '');
  return `[${PHRASES[wanted].thisLanguage}](${up}${target}/${page}.md)`;
}
