import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { languageIn } from '../../src/cli/language';
import { readDocument } from '../../src/texts/document';
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

  test.each([
    'xx',
    'C',
    'C.UTF-8',
    'POSIX',
    '',
    ' ',
    'ru',
    'RU_ru.KOI8-R',
    'ru_RU.CP1251',
    'ru-RU',
    'Russian_Russia.1251',
    'Russian_Russia.866',
    'English_United States.1252',
    'constructor',
    '__proto__',
    '::',
    '\u0000',
    'en_GB@euro',
    'х'.repeat(100_000),
  ])('English or Russian under the locale "%s"', (LANG) => {
    const expected = /^ru/i.test(LANG) ? 'ru' : 'en';
    expect(languageIn([], { env: { LANG }, isTTY: true })).toBe(expected);
    const env = { INVESTOR_INCENTIVES_LANG: LANG };
    expect(languageIn([], { env, isTTY: false })).toBe(expected);
  });

  test('that of the system itself where no variable names one, as on Windows', () => {
    const locale = () => 'ru-RU';
    expect(languageIn([], { env: {}, isTTY: true, locale })).toBe('ru');
    expect(languageIn([], { env: { LANG: 'C' }, isTTY: true, locale })).toBe('en');
    expect(languageIn([], { env: {}, isTTY: true, locale: () => undefined })).toBe('en');
  });
});

describe('problems', () => {
  test('name another language, with all others', async () => {
    const { code, err } = await command([...LOAN, '--lang', 'de', '--format', 'docx'], { files });
    expect(code).toBe(2);
    expect(err).toBe(
      '2 problems:\n- --lang: expected one of en, ru, found "de".\n- --format: expected one of table, json, markdown, csv, html, pdf, xlsx, found "docx".\n',
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

/** Every command, as the help lists them. */
const COMMANDS = [...(await command(['--help'])).out.matchAll(/^ {2}([a-z-]+) \[options\]/gm)].map(
  ([, name = '']) => name,
);

describe('help in Russian', () => {
  const helpOf = async (...argv: readonly string[]) =>
    command(argv, { env: { INVESTOR_INCENTIVES_LANG: 'ru' } });

  /** Two Latin words side by side in what is no example, id, option or quoted text. */
  const isEnglish = (line: string): boolean =>
    /[A-Za-z]{2,} [A-Za-z]{2,}/.test(
      line.replace(
        /"[^"]*"|«[^»]*»|--[a-z-]+( csv)?|JSON (Lines|Schema)|investor-incentives( [a-z-]+)?|\{[^}]*\}?/g,
        '',
      ),
    );

  test.each(COMMANDS)('of %s leaves no English phrase', async (name) => {
    const { code, err, out } = await helpOf(name, '--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const prose = out.split('\n').filter((line) => !/^ {2}(investor-incentives|\s+--)/.test(line));
    expect(prose.filter(isEnglish)).toEqual([]);
    expect(out).toContain(`Использование: investor-incentives ${name} [параметры]`);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('lists every command, also where none is named', async () => {
    const [asked, none] = [await helpOf('--help'), await helpOf()];
    expect(COMMANDS.length).toBeGreaterThan(11);
    for (const name of COMMANDS) expect(asked.out).toContain(`  ${name} [параметры]`);
    expect(asked.out.split('\n').filter(isEnglish)).toEqual([]);
    expect(none).toMatchObject({ code: 2, err: asked.out });
  });

  test('says in Russian what of a command line cannot be read', async () => {
    expect(await helpOf('asess')).toMatchObject({
      code: 2,
      err: "ошибка: неизвестная команда 'asess'\n(Возможно, имелось в виду: assess?)\n",
    });
    expect(await helpOf('assess', '--format')).toMatchObject({
      code: 2,
      err: "ошибка: у параметра '--format <name>' нет значения\n",
    });
  });
});

test('scenarios are reported in Russian, with the reasons as sentences', async () => {
  const scenario = {
    name: 'Малые вложения',
    profile: {
      project: { name: 'Цех', start: '2019-01-01', site: 'region' },
      capitalInvestment: { 2019: 90_000_000 },
    },
    source: { kind: 'worked-by-hand', text: 'ниже порога' },
    checkedBy: 'автор',
    expect: [{ measure: 'investment-register', verdict: 'eligible' }],
  };
  const { code, out } = await command(['test', 'a.scenario.json', '--lang', 'ru'], {
    files: { 'a.scenario.json': JSON.stringify(scenario) },
  });
  expect(code).toBe(1);
  expect(out).toBe(
    [
      'не пройден  a.scenario.json',
      '  Малые вложения',
      '  вывод (investment-register: verdict)',
      '    ожидалось: предоставляется',
      '    получено:  не предоставляется',
      '      Капитальные вложения за первые три года ниже порога: 90000000, требуется не менее 100000000, не хватает 10000000 — Закон Калужской области от 29.12.2009 № 621-ОЗ, ст. 2 п. 1 подп. 1.1; брошюра 2019 года.',
      '',
      'Пройдено сценариев: 0, не пройдено: 1.',
      '',
    ].join('\n'),
  );
});

test('a language is loaded only when it is shown', async () => {
  const loaded: string[] = [];
  const WORDS = ['report/words/en', 'report/words/ru', 'regions/kaluga/en', 'regions/kaluga/ru'];
  vi.resetModules();
  for (const path of WORDS) {
    vi.doMock(`../../src/${path}`, (original) => {
      loaded.push(path);
      return original();
    });
  }
  const { run: runAnew } = await import('../../src/cli/run');
  const shownBy = async (...argv: readonly string[]): Promise<string[]> => {
    loaded.length = 0;
    await command(argv, { files }, runAnew);
    return [...loaded];
  };
  expect(await shownBy('assess', FILE, '--format', 'json', '--lang', 'ru')).toEqual([]);
  expect(await shownBy('plan', FILE, '--format', 'csv', '--lang', 'ru')).toEqual([]);
  expect((await shownBy('assess', FILE, '--lang', 'ru')).sort()).toEqual([
    'regions/kaluga/ru',
    'report/words/ru',
  ]);
  expect((await shownBy('assess', FILE)).sort()).toEqual(['regions/kaluga/en', 'report/words/en']);
  vi.doUnmock('../../src/report/words/en');
  vi.resetModules();
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
