import { describe, expect, test } from 'vitest';
import { defineRegion } from '../../src/region';
import { parseProfile } from '../../src/regions/parse-profile';
import { readDocument } from '../../src/texts/document';
import { TOY } from '../toy/region';
import { command, complaints, type Outcome, type Outside } from './fake';

const MODULES = { './toy.mjs': { default: TOY }, 'toy-region': { region: TOY } };
const OPTION = ['--region', './toy.mjs'];

const PIER = `project: { name: Pier, region: toy, start: 2021-01-01, site: harbour }
capitalInvestment: { 2021: 120000000 }
taxableProfit: { 2021: 10000000, 2022: 10000000, 2023: 10000000 }
beacon: { lit: true, keepers: 1000000 }
`;
const SAWMILL = 'project: { name: Sawmill, start: 2019-01-01 }\n';
const SCENARIO = `name: A pier has its residency
profile: pier.yaml
expect:
  - { measure: harbour, verdict: eligible, total: "2300000" }
source: { kind: worked-by-hand, text: ten million at 3% in three years and at 7% in two }
checkedBy: the author
`;

const FILES = {
  'pier.yaml': PIER,
  'other.yaml': PIER.replace('120000000', '90000000'),
  'sawmill.yaml': SAWMILL,
  'pier.scenario.yaml': SCENARIO,
  'nameless.yaml': PIER.replace('region: toy, ', ''),
};

const run = (argv: readonly string[], outside: Outside = {}): Promise<Outcome> =>
  command(argv, { files: FILES, modules: MODULES, ...outside });

/** The answer of a command of the region, as JSON. */
async function answer(...argv: readonly string[]) {
  const { code, err, out } = await run([...argv, ...OPTION, '--format', 'json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

const idsIn = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('a region of a module answers', () => {
  test('assess', async () => {
    const { edition, measures } = await answer('assess', 'pier.yaml');
    expect(edition).toBe('toy-2020');
    expect(idsIn(measures)).toEqual(['harbour', 'beacon']);
    // 10,000,000 × 3% in three years and × (17% - 10%) in two
    expect(measures[0].sums.total).toBe('2300000');
  });

  test('assess, in an edition, a reading and a measure of its own', async () => {
    const { edition, measures, readings } = await answer(
      ...['assess', 'pier.yaml', '--edition', 'toy-draft', '--measure', 'harbour'],
      ...['--reading', 'first-period.harbour=2022'],
    );
    expect({ edition, ids: idsIn(measures) }).toEqual({ edition: 'toy-draft', ids: ['harbour'] });
    expect(readings[0]).toMatchObject({ id: 'first-period.harbour', value: '2022' });
  });

  test('plan', async () => {
    const { best } = await answer('plan', 'pier.yaml', '--analysis');
    expect(best.elements).toEqual(['harbour', 'beacon.fund']);
    const among = await answer('plan', 'pier.yaml', '--among', 'beacon.fund');
    expect(among.best.elements).toEqual(['beacon.fund']);
  });

  test('loan', async () => {
    expect((await answer('loan', 'pier.yaml')).loans).toEqual([]);
    const { code, err } = await run(['loan', 'pier.yaml', '--programme', 'joint', ...OPTION]);
    expect(code).toBe(2);
    expect(err).toContain('--programme: expected no name: the region has none, found "joint"');
  });

  test('sweep', async () => {
    const { rows } = await answer(
      ...['sweep', 'pier.yaml', '--path', 'capitalInvestment.2021', '--values', '90000000,1e9'],
    );
    expect(rows[0].best.elements).toEqual(['beacon.fund']);
    expect(rows[1].problems[0].path).toBe('capitalInvestment.2021');
  });

  test('compare', async () => {
    const { best } = await answer('compare', 'other.yaml', 'pier.yaml');
    expect(best.added).toEqual(['harbour']);
    const alone = await answer('compare', 'other.yaml', '--other-edition', 'toy-draft');
    expect(alone.best.added).toEqual(['harbour']);
  });

  test('measures', async () => {
    const { measures, programmes } = await answer('measures', '--edition', 'toy-draft');
    expect(idsIn(measures)).toEqual(['harbour', 'beacon']);
    expect(programmes).toEqual([]);
    const { out } = await run(['measures', ...OPTION]);
    expect(out).not.toContain('Industrial Development Fund');
  });

  test('figures', async () => {
    const { edition, figures } = await answer('figures');
    expect(edition).toBe('toy-2020');
    const paths = figures.map(({ path }: { readonly path: string }) => path);
    expect(paths).toContain('harbour.windowYears');
    expect(paths).not.toContain('rip.capShare');
  });

  test('schema', async () => {
    const { out } = await run(['schema', ...OPTION]);
    const { properties } = JSON.parse(out);
    expect(properties.project.properties.site.enum).toEqual(['harbour', 'region', 'elsewhere']);
    expect(Object.keys(properties.beacon.properties)).toEqual(['lit', 'keepers']);
    const { out: scenario } = await run(['schema', '--of', 'scenario', ...OPTION]);
    expect(JSON.parse(scenario).properties.edition.enum).toEqual(['toy-2020', 'toy-draft']);
  });

  test('test, beside scenarios of the default region', async () => {
    const files = {
      ...FILES,
      'default.scenario.yaml': SCENARIO.replace('pier.yaml', 'sawmill.yaml').replace(
        '{ measure: harbour, verdict: eligible, total: "2300000" }',
        '{ measure: rip, verdict: unknown }',
      ),
    };
    const paths = ['pier.scenario.yaml', 'default.scenario.yaml'];
    const { code, out } = await run(['test', ...paths, ...OPTION], { files });
    expect(out).toContain('2 passed');
    expect(code).toBe(0);
  });
});

describe('the starter of a region', () => {
  test.each(['en', 'ru'])(
    'is a profile of it, with all that is offered taken into use: %s',
    async (lang) => {
      const { code, out } = await run(['init', ...OPTION, '--lang', lang]);
      expect(code).toBe(0);
      expect(out).toContain('--region ./toy.mjs');
      const used = out.replace('\nstatuses: {}\n', '\n').replace(/^( *)#(?! \S)(?=.)/gm, '$1');
      for (const text of [out, used]) {
        const { value, problems } = readDocument(text);
        const parsed = parseProfile(value, { region: TOY });
        expect([...problems, ...(parsed.ok ? [] : parsed.problems)]).toEqual([]);
      }
      expect(used).toContain('\n  lit: true\n');
      expect(used).toContain('harbourResident: { registered: 2022-03-01 }');
      // Its years begin in 2020, a year after those of the samples.
      expect(out).toContain('# - { day: 2020-05-20, amount: 250000000, kind: buildings }');
      expect(out).not.toContain('2019');
    },
  );

  test('of the default region names no region', async () => {
    const { out } = await run(['init']);
    expect(out).not.toContain('region: kaluga');
    expect((await run(['init', '--region', 'kaluga'])).out).toBe(
      out.replace('assess project.yaml', 'assess project.yaml --region kaluga'),
    );
  });
});

describe('help is that of the region', () => {
  test('in its ids', async () => {
    const { out } = await run(['assess', '--help', ...OPTION]);
    for (const text of ['\n  harbour\n', '\n  first-period.harbour\n', 'toy-2020, toy-draft']) {
      expect(out).toContain(text);
    }
    expect(out).not.toContain('\n  rip\n');
    expect((await run(['plan', '--help', ...OPTION])).out).toContain('\n  beacon.fund\n');
    expect((await run(['portfolio', '--help', ...OPTION])).out).toContain('--before toy-2020');
  });

  test('in what was probably meant', async () => {
    const given = [
      '--measure',
      'harbor',
      '--edition',
      'toy-drift',
      '--reading',
      'window-ed=anniversary',
    ];
    const result = await run(['assess', 'pier.yaml', ...given, ...OPTION]);
    expect(complaints(result)).toEqual([
      '--edition: expected one of toy-2020, toy-draft, found "toy-drift". Did you mean toy-draft?',
      '--measure: expected one of harbour, beacon, found "harbor". Did you mean harbour?',
      expect.stringMatching(/^--reading window-ed: .* Did you mean window-end\?$/),
    ]);
  });
});

describe('a profile and the region given', () => {
  test.each([
    ['another region is given', ['pier.yaml', '--region', 'kaluga'], 'kaluga', '"toy"'],
    ['no region is given', ['pier.yaml'], 'kaluga, tula', '"toy"'],
    [
      'the profile names none, and so the default one',
      ['nameless.yaml', ...OPTION],
      'toy',
      'nothing',
    ],
  ])('do not agree where %s', async (_what, argv, loaded, found) => {
    const result = await run(['assess', ...argv]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(complaints(result)[0]).toContain(
      `project.region: expected one of the regions loaded: ${loaded}, found ${found}. A region is loaded by --region; left out: kaluga.`,
    );
  });

  test('in Russian', async () => {
    const { err } = await run(['assess', 'pier.yaml', '--lang', 'ru']);
    expect(err).toContain(
      'ожидается: один из загруженных регионов: kaluga, tula; указано: "toy". Регион загружается параметром --region; по умолчанию: kaluga.',
    );
  });

  test('a profile cannot name a module', async () => {
    const files = { 'p.yaml': PIER.replace('region: toy', 'region: ./toy.mjs') };
    const { code, err } = await run(['assess', 'p.yaml'], { files });
    expect(code).toBe(2);
    expect(err).toContain('found "./toy.mjs"');
  });

  test('a scenario of a region that is not loaded says how to load it', async () => {
    const { code, out } = await run(['test', 'pier.scenario.yaml']);
    expect(code).toBe(1);
    expect(out).toBe(`failed  pier.scenario.yaml
  - pier.scenario.yaml:2:1: profile.project.region: expected one of the regions loaded: kaluga, tula, found "toy". A region is loaded by --region; left out: kaluga.

0 passed, 1 failed
`);
  });

  test('a package is named as well as a path', async () => {
    expect((await run(['assess', 'pier.yaml', '--region=toy-region'])).code).toBe(0);
  });

  test('a region chosen by its id is the default one', async () => {
    const { out } = await run(['assess', 'sawmill.yaml', '--format', 'json']);
    const given = await run(['assess', 'sawmill.yaml', '--format', 'json', '--region', 'kaluga']);
    expect(given.out).toBe(out);
  });
});

const { reliefs: _, ...SOUND } = TOY;
const [harbour] = TOY.measures;

/** What a module throws that makes a region with two faults. */
function thrown(): unknown {
  try {
    return defineRegion({ ...SOUND, editions: [], statuses: [] });
  } catch (error) {
    return error;
  }
}

describe('a region is refused', () => {
  const HAND_MADE = { ...TOY, measures: [harbour, harbour] };
  const WRONG: Outside['modules'] = {
    './thrown.mjs': thrown(),
    './made.mjs': { default: HAND_MADE },
    './none.mjs': { TOY },
    './nothing.cjs': { default: { default: { id: 'toy' } } },
    './fails.mjs': new Error('it fails'),
    './kaluga.mjs': { default: { ...TOY, id: 'kaluga' } },
  };

  test.each([
    [
      './thrown.mjs',
      [
        '--region ./thrown.mjs: expected a region that is sound, found harbour: the region has no status harbour-resident.',
        '--region ./thrown.mjs: expected a region that is sound, found beacon: the region has no status harbour-resident.',
        '--region ./thrown.mjs: expected a region that is sound, found the region has no edition.',
      ],
    ],
    [
      './made.mjs',
      [
        '--region ./made.mjs: expected a region that is sound, found the region lists the measure, part or loan harbour twice.',
      ],
    ],
    [
      './none.mjs',
      [
        '--region ./none.mjs: expected a region made by defineRegion, exported as default or as region, found exports TOY.',
      ],
    ],
    [
      './nothing.cjs',
      [
        '--region ./nothing.cjs: expected a region made by defineRegion, exported as default or as region, found exports default.',
      ],
    ],
    [
      './fails.mjs',
      ['--region ./fails.mjs: expected a module that can be loaded, found it fails.'],
    ],
    [
      './missing.mjs',
      [
        '--region ./missing.mjs: expected the id of a region (kaluga, tula) or a module, found no such module.',
      ],
    ],
    [
      'kalgua',
      [
        '--region kalgua: expected the id of a region (kaluga, tula) or a module, found no such module. Did you mean kaluga?',
      ],
    ],
    ['./kaluga.mjs', ['--region ./kaluga.mjs: expected an id that no other has, found kaluga.']],
  ])('%s, with everything that is wrong', async (name, expected) => {
    const result = await run(['assess', 'pier.yaml', '--region', name], { modules: WRONG });
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(complaints(result)).toEqual(expected);
  });

  test('a second one of a command for one profile', async () => {
    const result = await run(['assess', 'pier.yaml', ...OPTION, '--region', 'kaluga']);
    expect(complaints(result)).toEqual(['--region: expected one region, found 2.']);
  });

  test('one that is given twice', async () => {
    const twice = [...OPTION, '--region', 'toy-region'];
    const result = await run(['assess-lines', '-', ...twice], { stdin: '' });
    expect(complaints(result)).toEqual(['--region: expected each region once, found toy again.']);
  });

  test('an option without its value', async () => {
    const { code, err } = await run(['assess', 'pier.yaml', '--region']);
    expect(code).toBe(2);
    expect(err).toContain("option '--region <id|module>' argument missing");
  });

  test('nothing is loaded of what stands behind the options', async () => {
    const { err } = await run(['assess', '--', '--region', './toy.mjs']);
    expect(err).not.toContain('module');
  });
});
