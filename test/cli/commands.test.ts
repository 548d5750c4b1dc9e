import { describe, expect, test } from 'vitest';
import { policyOf } from '../../src/regions/kaluga/editions/index';
import { MEASURE_IDS, PART_IDS } from '../../src/regions/kaluga/ids';
import { READING_IDS } from '../../src/regions/kaluga/readings';
import { parseProfile } from '../../src/regions/parse-profile';
import { policyFigures } from '../../src/regions/policy-figures';
import { PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { OTHER_PROGRAMME_IDS } from '../../src/regions/russia/other-loans/figures';
import { readDocument } from '../../src/texts/document';
import { VERSION } from '../../src/version';
import { command, complaints } from './fake';

const COMMANDS = [
  'assess',
  'plan',
  'sweep',
  'compare',
  'assess-lines',
  'portfolio',
  'loan',
  'measures',
  'figures',
  'schema',
  'init',
  'ask',
  'test',
];

describe('help', () => {
  test('is printed where no command is named, as an error', async () => {
    const { code, out, err } = await command([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const name of COMMANDS) expect(err).toContain(`\n  ${name}`);
  });

  test('of the whole', async () => {
    const { code, out } = await command(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('Examples:');
  });

  test.each(COMMANDS)('of %s, with an example', async (name) => {
    const { code, out, err } = await command([name, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/Examples?:\n {2}investor-incentives /);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('of assess names every measure and reading', async () => {
    const { out } = await command(['assess', '--help']);
    for (const id of [...MEASURE_IDS, ...READING_IDS]) expect(out).toContain(`\n  ${id}\n`);
  });
});

test('help of loan names every programme', async () => {
  const { out } = await command(['loan', '--help']);
  for (const id of PROGRAMME_IDS) expect(out).toContain(`\n  ${id}\n`);
});

test('the version is that of the library', async () => {
  expect(await command(['--version'])).toMatchObject({ code: 0, out: `${VERSION}\n`, err: '' });
});

test('an unknown command is refused with the nearest one', async () => {
  const { code, out, err } = await command(['asess', 'p.json']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('Did you mean assess?');
});

test.each(['measures', 'figures', 'schema', 'init'])(
  '%s takes no argument and no option',
  async (name) => {
    const outcome = await command([name, 'x', '--unheard-of']);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(complaints(outcome)).toEqual([
      'expected no argument, found "x" besides.',
      expect.stringMatching(/^--unheard-of: .*an unknown option\.$/),
    ]);
  },
);

describe('schema', () => {
  test('prints a JSON Schema', async () => {
    const { code, out } = await command(['schema']);
    expect(code).toBe(0);
    const schema = JSON.parse(out);
    expect(schema.$schema).toContain('json-schema.org');
    expect(schema.required).toEqual(['project']);
  });

  test('under the edition asked for', async () => {
    const { code, out } = await command(['schema', '--edition', 'law']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse((await command(['schema'])).out));
    expect((await command(['schema', '--edition', 'lav'])).code).toBe(2);
  });
});

describe('measures', () => {
  const IDS = [...MEASURE_IDS, ...PART_IDS];
  /** The edition that offers them all. */
  const LAW = ['measures', '--edition', 'law'];

  test('lists every measure and part with both titles, law, years and standing', async () => {
    const { code, out } = await command(LAW);
    expect(code).toBe(0);
    for (const id of IDS) expect(out.split(`\n${id} `)).toHaveLength(3);
    expect(out).toMatch(/\nrip +Regional Investment +2017-2028 +unconfirmed\n/);
    expect(out).toContain('Региональный');
    expect(out).toContain('621-OZ');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('but those that the edition does not offer', async () => {
    const { out } = await command(['measures', '--format', 'json']);
    const { measures }: { measures: { id: string }[] } = JSON.parse(out);
    const ids = measures.map(({ id }) => id);
    expect(ids).toContain('rip');
    expect(ids).not.toContain('toser');
  });

  test('with the years of the edition asked for', async () => {
    const { out } = await command(['measures', '--edition', 'law', '--format', 'json']);
    const { measures }: { measures: { id: string; lastYear: number | null }[] } = JSON.parse(out);
    const last = Object.fromEntries(measures.map(({ id, lastYear }) => [id, lastYear]));
    expect(last).toMatchObject({
      'investment-register': 2024,
      rip: 2028,
      'spic-federal': null,
      'spic-regional': 2022,
      'ppe-upgrade': 2027,
    });
    const wrong = await command(['measures', '--edition', 'lav']);
    expect(complaints(wrong)).toEqual([
      '--edition: expected one of brochure-2019, law, found "lav". Did you mean law?',
    ]);
  });

  test('and every programme of the fund with both titles, the day it opens and standing', async () => {
    const { out } = await command(['measures']);
    for (const id of PROGRAMME_IDS) expect(out.split(`\n${id} `)).toHaveLength(3);
    expect(out).toMatch(/\njoint +Joint loan of the federal and +2017-01-01 +read elsewhere\n/);
    expect(out).toMatch(/\nproductivity +Labour Productivity +2019-03-01 +unconfirmed\n/);
    expect(out).toMatch(/\nleasing +Leasing Projects +not known +unconfirmed\n/);
    expect(out).toContain('Станкостроение');
  });

  test('as JSON', async () => {
    const { out } = await command([...LAW, '--format', 'json']);
    const all: {
      measures: { id: string; parts?: { id: string }[] }[];
      programmes: { id: string }[];
    } = JSON.parse(out);
    const { measures, programmes } = all;
    expect(measures.map(({ id }) => id)).toEqual(MEASURE_IDS);
    expect(measures.flatMap(({ parts }) => parts?.map(({ id }) => id) ?? [])).toEqual(PART_IDS);
    expect(programmes.map(({ id }) => id)).toEqual([...PROGRAMME_IDS, ...OTHER_PROGRAMME_IDS]);
    expect(programmes).toContainEqual({
      id: 'defence-conversion',
      title: { en: 'Defence Conversion', ru: 'Конверсия' },
      opens: '2017-07-04',
      standing: 'secondary',
    });
    expect(programmes).toContainEqual(expect.objectContaining({ id: 'leasing', opens: null }));
  });

  test('as CSV', async () => {
    const { out } = await command([...LAW, '--format=csv']);
    const [head, ...rows] = out.trimEnd().split('\r\n');
    expect(head).toBe('kind,id,en,ru,law,firstYear,lastYear,opens,standing');
    const computed = rows.filter((row) => !row.startsWith('directory,'));
    expect(computed).toHaveLength(IDS.length + PROGRAMME_IDS.length + OTHER_PROGRAMME_IDS.length);
    expect(rows[1]).toMatch(/^measure,rip,.*,2017,2028,,unconfirmed$/);
    expect(rows).toContain(
      'programme,drug-labelling,Drug Labelling,Маркировка лекарств,,,,2018-06-01,secondary',
    );
  });

  test('as Markdown', async () => {
    const { out } = await command(['measures', '--format=markdown']);
    expect(out).toMatch(/^\| Measure +\| Title/);
  });

  test('in no other format', async () => {
    const outcome = await command(['measures', '--format=yml']);
    expect(outcome.code).toBe(2);
    expect(complaints(outcome)).toHaveLength(1);
  });

  test('in colours on a terminal', async () => {
    const { out } = await command(['measures'], { isTTY: true });
    expect(out).toContain('\u001b[1m');
  });
});

describe('figures', () => {
  const FIGURES = policyFigures(policyOf());
  const VALUES = FIGURES.flatMap(({ values }) => values);

  test('lists every figure under its part, its name unbroken', async () => {
    const { code, out, err } = await command(['figures']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const parts = out.split(/(?:^|\n\n)(\S+)\n-+\n/).slice(1);
    const texts = new Map(
      parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : [])),
    );
    for (const { path } of FIGURES) {
      const dot = path.lastIndexOf('.');
      expect(texts.get(path.slice(0, dot))).toContain(`\n${path.slice(dot + 1)} `);
    }
    expect(texts.get('rip')).toMatch(
      /\nminCapitalInvestmentShort +money on entry +2009-01-01 +50000000 /,
    );
    expect(texts.get('rip')).toMatch(/^\n?Checked: 2026-11-22\n/);
    expect(texts.get('rip')).toMatch(/\nregionalRate +rate by period +2009-01-01 +0\.135 /);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('as JSON', async () => {
    const { out } = await command(['figures', '--format', 'json', '--edition', 'brochure-2019']);
    expect(JSON.parse(out)).toEqual({
      edition: 'brochure-2019',
      figures: JSON.parse(JSON.stringify(FIGURES)),
    });
  });

  test('as CSV, a row for each value', async () => {
    const { out } = await command(['figures', '--format=csv']);
    const [head, ...rows] = out.trimEnd().split('\r\n');
    expect(head).toBe('figure,kind,read,decides,from,value,standing,checked,source,address');
    expect(rows).toHaveLength(VALUES.length);
    expect(rows).toContainEqual(
      expect.stringMatching(
        /^rip\.minCapitalInvestmentShort,money,entry,amount,2009-01-01,50000000,printed,2026-11-22,/,
      ),
    );
    expect(rows).toContainEqual(
      expect.stringContaining(
        ',"[{upTo: ""100000000"", periods: 1}, {upTo: ""300000000"", periods: 2}, {upTo: null, periods: 3}]",',
      ),
    );
  });

  test('as Markdown', async () => {
    const { out } = await command(['figures', '--format=markdown']);
    expect(out).toMatch(/\| Figure +\| Kind +\| From/);
  });

  test('of no other edition and in no other format', async () => {
    const outcome = await command(['figures', '--edition=brochure-2091', '--format=yml']);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(complaints(outcome)).toEqual([
      expect.stringContaining('--format: '),
      expect.stringContaining('Did you mean brochure-2019?'),
    ]);
  });
});

describe('init', () => {
  const starter = async () => (await command(['init'])).out;

  test('prints a profile that can be assessed as it is', async () => {
    const stdin = await starter();
    const { code, out, err } = await command(['assess', '-'], { stdin });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/Regional Investment Project +eligible +2020-2028 +34125000\n/);
  });

  test('and with every line taken into use', async () => {
    const used = (await starter())
      .replace('\nstatuses: {}\n', '\n')
      .replace(/^( *)#(?! \S)(?=.)/gm, '$1');
    const { value, problems } = readDocument(used);
    expect(problems).toEqual([]);
    expect(parseProfile(value)).toMatchObject({ ok: true });
    expect(value).toMatchObject({
      company: {},
      ppeProgramme: { upgradedObjects: [{}] },
      imports: [{}],
    });
  });

  test('every section of the document stands in it', async () => {
    const text = await starter();
    const { properties } = JSON.parse((await command(['schema'])).out);
    for (const section of Object.keys(properties)) {
      expect(text).toMatch(new RegExp(`^#?${section}:`, 'm'));
    }
  });
});
