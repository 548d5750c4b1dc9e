import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EDITION_IDS, type EditionId } from '../../src/regions/kaluga/editions/ids';
import { formatOf } from '../../src/report/format';
import { readDocument } from '../../src/texts/document';
import { counted } from '../../src/words/russian';
import { command } from '../cli/fake';
import { cases } from '../deep';
import { ru } from '../words';

const FOLDER = 'fixtures/projects';
const NAMES = readdirSync(FOLDER).filter((name) => /^[a-z0-9-]+\.yaml$/.test(name));
const REFORMS = readdirSync('fixtures/reforms').filter((name) => name.endsWith('.yaml'));
const PORTFOLIO = 'projects.jsonl';

const texts = Object.fromEntries(
  NAMES.map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]),
);
const documents = Object.entries(texts).map(([name, text]) => [name, readDocument(text).value]);
const files: { readonly [name: string]: string } = {
  ...texts,
  ...Object.fromEntries(
    REFORMS.map((name) => [name, readFileSync(`fixtures/reforms/${name}`, 'utf8')]),
  ),
  [PORTFOLIO]: `${documents.map(([, value]) => JSON.stringify(value)).join('\n')}\n`,
};

/** What a command writes in Russian, in Markdown, which breaks no line. */
async function written(...argv: string[]): Promise<string> {
  const { code, err, out } = await command([...argv, '--lang', 'ru', '--format', 'markdown'], {
    files,
  });
  expect({ argv, code, err }).toEqual({ argv, code: 0, err: '' });
  return out.replace(/\\(?=[\\`*_[\]<>|~&])/g, '');
}

/** Texts that a document states: names of projects, objects and files stay as they are. */
const namesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesIn) : [];
};

const reforms = REFORMS.map((name) => readDocument(files[name] ?? '').value);

const OWN = [
  ...documents.flatMap(namesIn),
  ...reforms.flatMap(namesIn),
  ...Object.keys(files),
].sort((a, b) => b.length - a.length);

/** An option of the command line in brackets. */
const OPTION = /\(--[a-z-]+(?: [a-z]+)?\)/g;

/** Brackets with ids, days and values of ids alone: no two Latin words stand side by side in them. */
const IDS = /\((?![^()]*[A-Za-z]{2,} [A-Za-z]{2,})[^()]*\)/g;

/** Latin words outside names, ids in brackets and addresses, each with what stands around it. */
function latinIn(text: string): readonly string[] {
  const bare = OWN.reduce((rest, own) => rest.split(own).join('·'), text)
    .replace(/<https?:[^>]*>/g, '')
    .replace(OPTION, '')
    .replace(IDS, '')
    .replace(/\[[^[\]]*\]/g, (inside) => inside.replace(/[[\]]/g, ''));
  return [...bare.matchAll(/.{0,30}[A-Za-z]{2,}.{0,30}/g)].map(([found]) => found);
}

/** A word that stands twice. */
const doubledIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}.-])(\p{L}+) \1(?![\p{L}\p{N}-])/giu)].map(([found]) => found);

/** What stands where a word or a figure is missing. */
const HOLE = /undefined|NaN|\(\)| ,|\.\.|: ?\.|;\s*[.;]|\[object/;

/** Days as the profile writes them, which a reader of Russian is not shown outside ids in brackets. */
const dataDaysIn = (text: string): readonly string[] =>
  [...text.replace(IDS, '').matchAll(/.{0,30}\d{4}-\d\d-\d\d/g)].map(([found]) => found);

function expectRussian(text: string): void {
  expect(dataDaysIn(text)).toEqual([]);
  expect(latinIn(text)).toEqual([]);
  expect(doubledIn(text)).toEqual([]);
  expect(text.match(HOLE)).toBeNull();
}

test('the tests find what they look for', () => {
  expect(latinIn('Льгота relief (rip) <https://a.b/c>')).toHaveLength(1);
  expect(latinIn('Льгота (Tax Code art. 1)')).toHaveLength(1);
  expect(latinIn('Льгота (rip), [текст](<https://a.b/c>)')).toEqual([]);
  expect(doubledIn('налог на на прибыль')).toHaveLength(1);
  expect(dataDaysIn('с 2019-01-01 (2019-01-01)')).toHaveLength(1);
});

/** A fixture in one of the editions; in deep runs in each. */
const shownIn = (edition: EditionId): readonly string[] => {
  const own = EDITION_IDS.indexOf(edition);
  const turns = cases(EDITION_IDS.length, 1);
  return NAMES.filter((_, index) => index % turns === own % turns);
};

describe.each(EDITION_IDS)('in the edition %s no Latin word is left', (edition) => {
  test.each(shownIn(edition))('of %s', async (name) => {
    const { value } = readDocument(texts[name] ?? '');
    const { start } = (value as { project: { start: string } }).project;
    for (const argv of [
      ['assess', name, '--other-readings'],
      ['plan', name, '--analysis', '--discount-rate', '0.1'],
      ['plan', name, '--unconfirmed', '--unknown'],
      ['loan', name],
      ['sweep', name, '--path', 'project.start', '--values', `${start},2021-03-03`],
      ['compare', name, NAMES[0] ?? '', '--discount-rate', '0.1'],
    ]) {
      expectRussian(await written(...argv, '--edition', edition));
    }
  });

  test('of the list of measures, but for their ids', async () => {
    const text = await written('measures', '--edition', edition);
    const ids = [...ru.measures, ...ru.programmes, ...Object.keys(ru.names)].sort(
      (a, b) => b.length - a.length,
    );
    expectRussian(ids.reduce((rest, id) => rest.split(id).join('·'), text));
  });

  test.each(REFORMS)('of the totals of a portfolio under %s', async (reform) => {
    const argv = ['portfolio', PORTFOLIO, '--after', reform, '--totals', '--edition', edition];
    expectRussian(await written(...argv));
  });
});

describe('a whole number has its noun in the form that it asks for', () => {
  test.each([
    [0, '0 кварталов'],
    [1, '1 квартал'],
    [2, '2 квартала'],
    [5, '5 кварталов'],
    [21, '21 квартал'],
    [22, '22 квартала'],
    [111, '111 кварталов'],
  ])('%i', (count, expected) => {
    expect(counted(count, 'квартал', 'квартала', 'кварталов')).toBe(expected);
  });

  const inSentence: readonly (readonly [
    say: (count: number) => string,
    forms: readonly string[],
  ])[] = [
    [ru.say.problems, ['N ошибок:', 'N ошибка:', 'N ошибки:']],
    [
      ru.plan.others,
      ['Выполнено ещё N условий.', 'Выполнено ещё N условие.', 'Выполнены ещё N условия.'],
    ],
    [
      ru.plan.more,
      ['N пакетов приведено', 'N пакет приведён', 'N пакета приведены'].map(
        (count) => `Ещё ${count} в полном ответе (--format json).`,
      ),
    ],
    [
      (count) => ru.plan.andMore('а', count + 1_000),
      ['а; ещё N причин', 'а; ещё N причина', 'а; ещё N причины'],
    ],
    [
      ru.portfolio.title,
      ['N проектов', 'N проект', 'N проекта'].map(
        (count) => `Последствия изменения условий: ${count}`,
      ),
    ],
    [
      ru.analysis.moreWays,
      ['N способов', 'N способ', 'N способа'].map(
        (count) => `Ещё ${count} с тем же числом изменений.`,
      ),
    ],
    [
      (count) =>
        ru.analysis.changes.raise(
          { kind: 'raise', finding: 'a', path: 'b', unit: 'months', by: `${count}`, to: '5' },
          { ...formatOf(false, ru), fact: (path) => path, claim: (finding) => finding },
        ),
      ['N месяцев', 'N месяц', 'N месяца'].map((count) => `увеличить на ${count}, до 5 месяцев: b`),
    ],
  ];

  /** Which of the three forms each number takes: of many, of one, of a few. */
  const FORMS = [
    [0, 0],
    [1, 1],
    [2, 2],
    [5, 0],
    [21, 1],
    [22, 2],
    [111, 0],
  ] as const;

  test.each(FORMS)('in every sentence that counts: %i', (count, form) => {
    for (const [say, forms] of inSentence) {
      const written = say(count);
      const shown = /\d+/.exec(written)?.[0] ?? '';
      expect(written).toBe(forms[form]?.replace('N', shown));
    }
  });
});

test('every name has its cases, and they differ where the word declines', () => {
  const names = Object.entries(ru.names);
  expect(names.length).toBeGreaterThan(20);
  for (const [id, { gen, nom, prep }] of names) {
    expect({ id, gen }).not.toEqual({ id, gen: nom });
    expect({ id, prep }).not.toEqual({ id, prep: nom });
    expect([nom, gen, prep].every((text) => /^[а-яё]/.test(text))).toBe(true);
  }
});
