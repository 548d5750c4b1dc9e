import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/cli/document';
import { languageIn } from '../../src/cli/language';
import { command, type Outside } from './fake';

const FILE = 'novo-nordisk.yaml';
const files = { [FILE]: readFileSync(`fixtures/projects/${FILE}`, 'utf8') };
const LOAN = ['loan', FILE];

const languageOf = async (argv: readonly string[], outside: Outside = {}): Promise<string> => {
  const { code, out } = await command([...LOAN, ...argv], {
    files,
    ...outside,
    env: { ...outside.env, NO_COLOR: '1' },
  });
  expect(code).toBe(0);
  if (out.startsWith('Займы')) return 'ru';
  return out.startsWith('Loans') ? 'en' : out;
};

describe('the language is', () => {
  test('English by itself, as nothing names another', async () => {
    expect(await languageOf([])).toBe('en');
  });

  test('that of --lang, before the variable and the system', async () => {
    const env = { INVESTOR_INCENTIVES_LANG: 'en', LANG: 'en_US.UTF-8' };
    expect(await languageOf(['--lang', 'ru'], { env, isTTY: true })).toBe('ru');
    expect(await languageOf(['--lang=en'], { env: { INVESTOR_INCENTIVES_LANG: 'ru' } })).toBe('en');
  });

  test('that of the variable, before the system and in pipes', async () => {
    expect(await languageOf([], { env: { INVESTOR_INCENTIVES_LANG: 'ru' } })).toBe('ru');
    const env = { INVESTOR_INCENTIVES_LANG: 'en', LANG: 'ru_RU.UTF-8' };
    expect(await languageOf([], { env, isTTY: true })).toBe('en');
  });

  test('that of the system on a terminal alone', async () => {
    const env = { LANG: 'ru_RU.UTF-8' };
    expect(await languageOf([], { env, isTTY: true })).toBe('ru');
    expect(await languageOf([], { env })).toBe('en');
    const overruled = { LC_ALL: 'de_DE', LANG: 'ru_RU' };
    expect(await languageOf([], { env: overruled, isTTY: true })).toBe('en');
  });

  test.each(['xx', 'C', 'POSIX', '', 'ru', 'RU_ru.KOI8-R', '::', '\u0000', 'en_GB@euro'])(
    'English or Russian under the locale "%s"',
    (LANG) => {
      const expected = /^ru/i.test(LANG) ? 'ru' : 'en';
      expect(languageIn([], { env: { LANG }, isTTY: true })).toBe(expected);
      const env = { INVESTOR_INCENTIVES_LANG: LANG };
      expect(languageIn([], { env, isTTY: false })).toBe(expected);
    },
  );

  test('that of the system itself where no variable names one, as on Windows', () => {
    const locale = () => 'ru-RU';
    expect(languageIn([], { env: {}, isTTY: true, locale })).toBe('ru');
    expect(languageIn([], { env: { LANG: 'C' }, isTTY: true, locale })).toBe('en');
    expect(languageIn([], { env: {}, isTTY: true, locale: () => undefined })).toBe('en');
  });
});

describe('problems', () => {
  test('name another language, with all others', async () => {
    const { code, err } = await command([...LOAN, '--lang', 'de', '--format', 'pdf'], { files });
    expect(code).toBe(2);
    expect(err).toBe(
      '2 problems:\n- --lang: expected one of en, ru, found "de".\n- --format: expected one of table, json, markdown, csv, found "pdf".\n',
    );
  });

  test('stand in the language of the command, under the same paths', async () => {
    const argv = ['assess', 'p.json'];
    const bad = { files: { 'p.json': '{"project": {"name": 1}, "taxableProfit": "x"}' } };
    const [english, russian] = [
      await command(argv, bad),
      await command([...argv, '--lang', 'ru'], bad),
    ];
    const pathsOf = (err: string): readonly string[] =>
      err
        .split('\n')
        .slice(1)
        .map((line) => /^- p\.json:[\d:]* (\S+):/.exec(line)?.[1] ?? '');
    expect(russian.err).toMatch(/^3 ошибки:\n- p\.json:1:2: project\.start: ожидается: /);
    expect(pathsOf(russian.err)).toEqual(pathsOf(english.err));
    expect(russian.code).toBe(2);
  });
});

test('JSON is the same in every language', async () => {
  const [english, russian] = [
    await command([...LOAN, '--format', 'json'], { files }),
    await command([...LOAN, '--format', 'json', '--lang', 'ru'], { files }),
  ];
  expect(russian.out).toBe(english.out);
});

describe('the width of a text is', () => {
  const widest = async (outside: Outside): Promise<number> => {
    const { out } = await command(['assess', FILE], { files, ...outside });
    return Math.max(...out.split('\n').map((line) => line.length));
  };

  test.each([
    [{ columns: 200 }, 80],
    [{ columns: 200, isTTY: true }, 120],
    [{ columns: 100, isTTY: true }, 100],
    [{ columns: 40, isTTY: true }, 80],
    [{ isTTY: true }, 80],
  ])('%o', async (outside, expected) => {
    const env = { NO_COLOR: '1' };
    const width = await widest({ ...outside, env });
    expect(width).toBeLessThanOrEqual(expected);
    expect(width).toBeGreaterThan(expected - 6);
  });
});

test('init explains the same fields in Russian', async () => {
  const [english, russian] = [await command(['init']), await command(['init', '--lang', 'ru'])];
  const valuesOf = (text: string): unknown => {
    const { value } = readDocument(text);
    return { ...(value as { project: object }), project: { name: '' } };
  };
  expect(valuesOf(russian.out)).toEqual(valuesOf(english.out));
  const inEnglish = (text: string): readonly string[] =>
    text.split('\n').filter((line) => /# [A-Z][a-z]+,? [a-z]+ [a-z]+/.test(line));
  expect(inEnglish(english.out).length).toBeGreaterThan(30);
  expect(inEnglish(russian.out)).toEqual([]);
});

describe('headings of CSV follow the language, and nothing below them', () => {
  const linesOf = async (...argv: readonly string[]): Promise<readonly string[]> => {
    const { code, err, out } = await command(argv, { files });
    expect({ argv, code, err }).toEqual({ argv, code: 0, err: '' });
    return out.split('\r\n');
  };

  test.each([
    [['assess', FILE]],
    [['plan', FILE]],
    [['loan', FILE]],
    [['sweep', FILE, '--path', 'project.start', '--values', '2013-01-01']],
    [['compare', FILE, '--other-edition', 'law']],
    [['measures']],
    [['figures']],
    [['assess', FILE, '--csv', 'excel-ru']],
  ])('%j', async (argv) => {
    const [head = '', ...rows] = await linesOf(...argv, '--format', 'csv');
    const [headInRussian = '', ...same] = await linesOf(...argv, '--format', 'csv', '--lang=ru');
    expect(same).toEqual(rows);
    expect(headInRussian.split(/[,;]/)).toHaveLength(head.split(/[,;]/).length);
    expect(headInRussian).not.toMatch(/[A-Za-z]/);
  });
});
