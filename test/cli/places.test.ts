import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { directory as ENGLISH } from '../../src/regions/kaluga/directory/words.en';
import { directory as RUSSIAN } from '../../src/regions/kaluga/directory/words.ru';
import { TOY } from '../toy/region';
import { command, complaints, type Outside } from './fake';

const PIER = `project: { name: Pier, start: 2021-01-01, site: harbour }
capitalInvestment: { 2021: 120000000 }
taxableProfit: { 2021: 10000000, 2022: 10000000, 2023: 10000000 }
beacon: { lit: true, keepers: 1000000 }
`;
const MODULES = { './toy.mjs': { default: TOY }, 'C:\\toy.mjs': { default: TOY } };
const PLACES = 'kaluga:region,./toy.mjs:harbour';

const run = (argv: readonly string[], outside: Outside = {}) =>
  command(['compare', 'pier.yaml', ...argv], {
    files: { 'pier.yaml': PIER },
    modules: MODULES,
    ...outside,
  });

const answer = async (...argv: readonly string[]) => {
  const { code, err, out } = await run([...argv, '--format', 'json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
};

describe('one profile in two places', () => {
  test('as a table of 80 columns, with what is not used', async () => {
    const { code, err, out } = await run(['--regions', PLACES, '--discount-rate', '0.1']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain(
      'Toy Region, harbour: the best package is worth 1658369.65 more at present value than in the other place (Kaluga Region, elsewhere in the region).',
    );
    expect(out).toMatch(/\nRight less left +1968000 +1658369\.65\n/);
    expect(out).toMatch(/\n2021 +350000 +1009000 +-\n/);
    expect(out).toMatch(/\n2023 +0 +300000 +300000\n/);
    expect(out).toMatch(/\ncommunity +- +20000 +-\n/);
    expect(out).toMatch(/\nHarbour residency +none there +eligible +- +2300000\n/);
    expect(text).toContain('only the other region knows it: - beacon (The beacon)');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test.each([
    ['en', 'What else the region offers, not computed:'],
    ['ru', 'Что ещё предлагает регион, не рассчитывается:'],
  ])('with what else each region offers: %s', async (lang, heading) => {
    for (const format of ['table', 'markdown', 'html']) {
      const { out } = await run(['--regions', PLACES, '--lang', lang, '--format', format]);
      const text = out.replace(/\s+/g, ' ');
      // Kaluga Region has a directory, the toy region none.
      expect(text.split(heading)).toHaveLength(2);
      const { places } = await answer('--regions', PLACES);
      expect(places.left.plan.assessment.directory.length).toBeGreaterThan(0);
      const [, listed = ''] = text.split(heading);
      const entries: { readonly [id: string]: { readonly name: string } } =
        lang === 'ru' ? RUSSIAN : ENGLISH;
      for (const id of places.left.plan.assessment.directory) {
        expect(listed.toLowerCase()).toContain(entries[id]?.name.toLowerCase());
      }
    }
  });

  test('in Russian', async () => {
    const { out } = await run(['--regions', PLACES, '--lang', 'ru']);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain('Pier. Две площадки');
    expect(text).toContain(
      'Игрушечная область, harbour: выгода от лучшего пакета больше на 1968000, чем на другой площадке (Калужская область, в области, вне особой экономической зоны).',
    );
    expect(out).toMatch(/\nобщинный +- +20000 +-\n/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('as JSON, CSV and Markdown', async () => {
    const { best, places, schema } = await answer('--regions', PLACES);
    expect(schema).toBe('investor-incentives/places@1');
    expect(best.difference).toEqual({ nominal: '1968000', present: null });
    expect(places.left.unused).toEqual(['beacon']);
    const csv = await run(['--regions', PLACES, '--format', 'csv']);
    expect(csv.out).toContain(
      '\r\nnominal,investment-register,harbour beacon.fund,,,,,,350000,2318000,1968000\r\n',
    );
    expect(csv.out).toContain('\r\nbest,,,,,2021,beacon-fund,community,,10000,\r\n');
    expect(csv.out).toContain('\r\nharbour,,,,eligible,,,,,2300000,\r\n');
    const russian = await run(['--regions', PLACES, '--format', 'csv', '--lang', 'ru']);
    expect(russian.out).toMatch(/^обозначение,состав пакета слева,.*,слева,справа,изменение\r\n/);
    const markdown = await run(['--regions', PLACES, '--format', 'markdown']);
    expect(markdown.out).toMatch(/^# Pier\. Two places\n/);
  });

  test('as a page that names both places and the figures of both', async () => {
    const { out } = await run(['--regions', PLACES, '--format', 'html', '--as-of', '2026-11-30']);
    expect(out).toContain('<h1>Toy Region, harbour: the best package');
    expect(out).toContain('How much does the best package save each year in either place?');
    expect(out).toContain('brochure-2019');
    expect(out).toContain('toy-2020');
    expect(out).not.toContain('<script');
  });

  test('as a workbook that gives the profile back', async () => {
    const argv = ['--regions', PLACES, '--format', 'xlsx', '--out', 'places.xlsx'];
    const { bytes, code, err } = await run(argv);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { out } = await command(['extract', 'places.xlsx'], { files: bytes });
    expect(out).toBe(PIER);
  });

  test.each([
    ['without a site, the one that the profile states', 'kaluga:region,./toy.mjs'],
    ['a module on a drive', 'kaluga:region,C:\\toy.mjs:harbour'],
  ])('%s', async (_, regions) => {
    const { places } = await answer('--regions', regions);
    expect([places.right.region, places.right.site]).toEqual(['toy', 'harbour']);
  });

  test('each region with the edition, readings and elements that it has', async () => {
    const options = ['--edition', 'law', '--other-edition', 'toy-draft'];
    const { places } = await answer(
      ...['--regions', PLACES, ...options, '--among', 'harbour'],
      ...['--reading', 'first-period.harbour=2022', '--reading', 'first-period.rip=2022'],
    );
    const { left, right } = places;
    expect([left.plan.assessment.edition, right.plan.assessment.edition]).toEqual([
      'law',
      'toy-draft',
    ]);
    expect([left.plan.best.elements, right.plan.best.elements]).toEqual([[], ['harbour']]);
    const readingIn = ({ plan }: typeof left, id: string) =>
      plan.assessment.readings.find((one: { readonly id: string }) => one.id === id)?.value;
    expect(readingIn(left, 'first-period.rip')).toBe('2022');
    expect(readingIn(right, 'first-period.harbour')).toBe('2022');
  });
});

describe('a real project of Tula Region beside a zone of Kaluga Region', () => {
  const files = { 'pier.yaml': readFileSync('fixtures/tula/polytech-uzlovaya.yaml', 'utf8') };

  test.each([
    [
      'en',
      'Left: Kaluga Region, in the special economic zone. Right: Tula Region, in the development territory Aleksin.',
    ],
    [
      'ru',
      'Слева: Калужская область, на территории особой экономической зоны. Справа: Тульская область,',
    ],
  ])('has every word in %s', async (language, sides) => {
    const argv = ['--regions', 'kaluga:sez,tula:toser-aleksin', '--lang', language];
    const { code, err, out } = await run(argv, { files });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.replace(/\s+/g, ' ')).toContain(sides);
    // An id without words would stand by itself in a table or a list.
    expect(out).not.toMatch(
      /(^|\s)(sez|rip|spic|uzlovaya|commissioning)(-[a-z]+)*(\.[a-z]+)?(\s|$)/m,
    );
  });
});

describe('bad input', () => {
  const HARBOUR_SITES = 'a site of the region toy: one of harbour, region, elsewhere';

  test.each([
    [
      'one place',
      'kaluga:sez',
      ['--regions: expected two places as REGION:SITE,REGION:SITE, found kaluga:sez.'],
    ],
    [
      'three places',
      'kaluga:sez,kaluga:region,kaluga:elsewhere',
      [
        '--regions: expected two places as REGION:SITE,REGION:SITE, found kaluga:sez,kaluga:region,kaluga:elsewhere.',
      ],
    ],
    ['none', '', ['--regions: expected two places as REGION:SITE,REGION:SITE, found nothing.']],
    [
      'the same place twice',
      'kaluga:sez,kaluga:sez',
      [
        '--regions kaluga:sez: expected another place than the first, found kaluga, sez again.',
        'pier.yaml:4:1: beacon: expected one of the fields',
      ],
    ],
    [
      'a site that the region does not have',
      'kaluga:sez,./toy.mjs:pier',
      [`--regions ./toy.mjs:pier: expected ${HARBOUR_SITES}, found "pier".`],
    ],
    [
      'no site, where the region does not have that of the profile',
      'kaluga,./toy.mjs:region',
      [
        '--regions kaluga: expected a site of the region kaluga: one of sez, toser-sosensky, toser-kondrovo, region, elsewhere, found "harbour".',
      ],
    ],
    [
      'a region that nobody knows',
      'kaluga:sez,kalug:sez',
      [
        '--regions kalug: expected the id of a region (kaluga, tula) or a module, found no such module. Did you mean kaluga?',
      ],
    ],
  ])('%s', async (_, regions, expected) => {
    const outcome = await run(['--regions', regions]);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    const found = complaints(outcome);
    expect(found.length).toBe(expected.length);
    for (const [index, text] of expected.entries()) expect(found[index]).toContain(text);
  });

  test('all that is wrong with the command line, the places and the profile, in one error', async () => {
    const bad = PIER.replace('2021: 10000000', '2021: "7,6"');
    const outcome = await run(
      [
        ...['other.yaml', '--regions', 'kaluga:port,./toy.mjs:pier', '--region', 'kaluga'],
        ...['--among', 'ship', '--reading', 'first-period.harbour=soon'],
        ...['--reading', 'none=1', '--other-edition', 'law', '--timing', 'never'],
      ],
      { files: { 'pier.yaml': bad } },
    );
    expect(outcome.code).toBe(2);
    const paths = complaints(outcome).map((line) => line.split(': expected')[0]);
    expect(paths).toEqual([
      '--region',
      'expected 1 argument, found "other.yaml" besides.',
      '--other-edition',
      '--timing',
      '--among',
      '--reading none',
      '--reading first-period.harbour',
      '--regions kaluga:port',
      '--regions ./toy.mjs:pier',
      'pier.yaml:3:18: taxableProfit.2021',
    ]);
  });

  test('two names of one region', async () => {
    const outcome = await run(['--regions', './toy.mjs:harbour,C:\\toy.mjs:region']);
    expect(outcome.code).toBe(2);
    expect(complaints(outcome)).toEqual(['--regions: expected each region once, found toy again.']);
  });

  test('a region that is not sound', async () => {
    const { code, err } = await run(['--regions', 'kaluga:sez,./odd.mjs:harbour'], {
      modules: { './odd.mjs': { default: { ...TOY, id: 'odd', editions: [] } } },
    });
    expect(code).toBe(2);
    expect(err).toContain('--regions ./odd.mjs: expected a region that is sound');
  });
});
