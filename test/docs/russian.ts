import type { Programme } from '../../src/engine/loans/programme';
import { figuresOf as placedFigures } from '../../src/figures/figures';
import type { FigureLabel } from '../../src/figures/labels';
import { stepIn } from '../../src/figures/policy';
import type { Citation } from '../../src/kit/finding';
import { EDITIONS } from '../../src/regions/kaluga/editions';
import { DEFAULT_EDITION } from '../../src/regions/kaluga/editions/ids';
import { figureLabels } from '../../src/regions/kaluga/figures.ru';
import { MEASURES } from '../../src/regions/kaluga/measures';
import { READINGS } from '../../src/regions/kaluga/readings';
import { PROGRAMMES } from '../../src/regions/russia/loans/programmes';
import { OTHER_PROGRAMMES } from '../../src/regions/russia/other-loans/programmes';
import { capital, formatOf, sentence } from '../../src/report/format';
import { said, stepWords } from '../../src/report/sentences';
import { ru } from '../words';
import { tableOf } from './blocks';
import { allMeasures, type Shown } from './catalogue';
import { figuresOf } from './pages';
import { valueInRussian } from './russian-values';

const POLICY = EDITIONS[DEFAULT_EDITION];
const FORMAT = formatOf(true, ru);
const NOTE =
  'Страница составлена по данным библиотеки (`npm run docs`). Суммы и ставки — по редакции «brochure-2019».';

/** Every page of the documentation in Russian, by its path. */
export const russianPages = (): { readonly [path: string]: string } =>
  Object.fromEntries([
    ['docs/ru/README.md', contents()],
    ...allMeasures().map((entry) => [`docs/ru/measures/${entry.id}.md`, measurePage(entry)]),
    ...PROGRAMMES.map((one) => [`docs/ru/loans/${one.id}.md`, programmePage(one)]),
    ['docs/ru/loans/other-loans.md', otherLoansPage()],
  ]);

/** Paragraphs of a page, those without text left out. */
const pageOf = (...parts: readonly string[]): string =>
  `${parts.filter((part) => part !== '').join('\n\n')}\n`;

const contents = (): string =>
  pageOf(
    '# Меры поддержки и займы',
    NOTE,
    '## Меры',
    tableOf(
      ['Мера', 'Правовое основание', 'Годы'],
      allMeasures().map(({ firstYear, id, lastYear, law, title }) => [
        `[${title.ru}](measures/${id}.md)`,
        said(law, ru),
        ru.say.years(firstYear, lastYear),
      ]),
    ),
    '## Займы Фонда развития промышленности',
    PROGRAMMES.map(({ id, title }) => `- [${title.ru}](loans/${id}.md)`).join('\n'),
    '## Иные льготные кредиты',
    OTHER_PROGRAMMES.map(({ title }) => `- [${title.ru}](loans/other-loans.md)`).join('\n'),
    'Термины с источниками — в [глоссарии](../glossary.md).',
  );

function measurePage({ edition, id, parts = [], title, ...entry }: Shown): string {
  const name = MEASURES.find((one) => one.id === id)?.name ?? '';
  const pages = [
    id,
    ...parts.map((part) => part.id.replace('.', '-')),
    ...(parts.some((part) => part.id.endsWith('.contributions')) ? ['contributions'] : []),
  ];
  return pageOf(
    `# ${title.ru}`,
    edition === DEFAULT_EDITION ? NOTE : `${NOTE} Мера есть только в редакции «${edition}».`,
    tableOf(
      ['Обозначение', 'Правовое основание', 'Налоговые годы', 'Подтверждение годов'],
      [
        [
          `\`${id}\``,
          said(entry.law, ru),
          ru.say.years(entry.firstYear, entry.lastYear),
          ru.terms.standings[entry.standing],
        ],
      ],
    ),
    parts.length === 0
      ? ''
      : `## Части меры\n\n${parts.map((part) => `- ${capital(part.title.ru)} (\`${part.id}\`): ${said(part.law, ru)}.`).join('\n')}`,
    `## Условия\n\n${conditionsOf(`${id}.`)}`,
    `## Показатели\n\n${figureTable(pages, OF_MEASURE)}`,
    readingsOf(id),
    `## Что необходимо\n\n${stepOf(name)}`,
    `На английском языке: [${title.en}](../../measures/${id}.md).`,
  );
}

/** What a measure or a programme asks, as claims that are met. */
function conditionsOf(prefix: string): string {
  const own = Object.entries(ru.claims).filter(([id]) => id.startsWith(prefix));
  const items = [...new Set(own.map(([, { met }]) => sentence(met)))];
  return items.map((item) => `- ${item}`).join('\n');
}

/** When a figure of a measure is read, and one of a loan. */
const OF_MEASURE = { entry: 'на день получения статуса', period: 'по налоговым периодам' };
const OF_LOAN = { entry: 'на день выдачи займа', period: 'по годам' };

/** The figures of pages, a row for each value. */
function figureTable(pages: readonly string[], read: typeof OF_MEASURE): string {
  const shown = figuresOf(POLICY);
  const paths = new Set(pages.flatMap((page) => (shown[page] ?? []).map(({ path }) => path)));
  const rows = placedFigures(POLICY).filter(({ path }) => paths.has(path.join('.')));
  return tableOf(
    ['Показатель', 'Значение', 'Действует с', 'Определяется', 'Подтверждение', 'Источник'],
    rows.flatMap(({ definition, figure, path }) => {
      const [label, none] = labelOf(path);
      return figure.values.map(({ citation, from, standing, value }) => [
        `${label}, \`${path.join('.')}\``,
        valueInRussian(definition, none, value),
        FORMAT.day(from),
        read[figure.read],
        ru.terms.standings[standing],
        cited(citation),
      ]);
    }),
  );
}

type Parts = { readonly [name: string]: unknown };

function labelOf(path: readonly string[]): readonly [label: string, none: string] {
  // The labels are nested as the definitions are.
  const label = path.reduce<unknown>(
    (part, name) => (part as Parts)[name],
    figureLabels,
  ) as FigureLabel;
  return typeof label === 'string' ? [label, 'нет'] : label;
}

const cited = ({ address, text }: Citation): string =>
  address === undefined ? said(text, ru) : `[${said(text, ru)}](${address})`;

/** The readings that are of a measure by their names. */
function readingsOf(id: string): string {
  const own = Object.keys(READINGS).filter((reading) => reading.includes(id));
  if (own.length === 0) return '';
  const items = own.map((reading) => {
    const { name, values } = ru.readings[reading] ?? { name: reading, values: {} };
    const all = Object.entries(values).map(([value, meaning]) => `${meaning} (\`${value}\`)`);
    return `- ${capital(name)}, \`${reading}\`: ${all.join('; ')}.`;
  });
  return `## Варианты толкования\n\n${items.join('\n')}`;
}

function stepOf(name: string): string {
  const { citation, id, standing } = stepIn(POLICY, name);
  const { from, lostBy, obtain } = stepWords(id, ru);
  return [
    `- Оформить: ${obtain}.`,
    `- Уполномоченный орган: ${from}.`,
    `- Основания утраты: ${lostBy}.`,
    `- Источник: ${cited(citation)} (${ru.terms.standings[standing]}).`,
  ].join('\n');
}

/** Conditions of every programme, in the order of the words. */
function programmePage({ id, lower, title }: Programme): string {
  const page = figuresOf(POLICY);
  const pages = Object.keys(page).filter(
    (one) => one === `loan-${id}` || one.startsWith(`loan-${id.replace('-projects', '')}-`),
  );
  const facts = lower.map(({ path }) => `${ru.facts[path] ?? path} (\`${path}\`)`);
  return pageOf(
    `# ${title.ru}`,
    NOTE,
    `Программа Фонда развития промышленности, обозначение \`${id}\`.`,
    facts.length === 0 ? '' : `Сведения, которые снижают ставку: ${facts.join('; ')}.`,
    `## Показатели\n\n${figureTable(pages, OF_LOAN)}`,
    `На английском языке: [${title.en}](../../loans/${id}.md).`,
  );
}

/** All programmes of other lenders: the conditions of each, and the figures of all. */
const otherLoansPage = (): string =>
  pageOf(
    '# Иные льготные кредиты',
    NOTE,
    'Программы рассматриваются, только если они названы в `borrowing.otherProgrammes`.',
    ...OTHER_PROGRAMMES.map(
      ({ id, title }) => `## ${title.ru} (\`${id}\`)\n\n${conditionsOf(`${id}.`)}`,
    ),
    `## Показатели\n\n${figureTable(['other-loans'], OF_LOAN)}`,
    readingsOf('floating.reset'),
    'На английском языке: [Other preferential loans](../../loans/other-loans.md).',
  );
