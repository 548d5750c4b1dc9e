import { describe, expect, test } from 'vitest';
import { ALL_REGIONS } from '../../src/regions/all';
import { SHIPPED_REGIONS } from '../../src/regions/shipped';
import { command, complaints } from './fake';
import { terminalOf } from './terminal';

const PLANT = `project: { name: Plant, region: tula, start: 2019-01-01, site: uzlovaya-park }
statuses: { parkResident: { registered: 2019-01-01 } }
capitalInvestment: { 2019: 100000000 }
taxableProfit: { 2019: 60000000 }
`;
const SAWMILL = 'project: { name: Sawmill, start: 2019-01-01, site: region }\n';
const line = (project: object) => `${JSON.stringify({ project })}\n`;
const LINES = [
  line({ name: 'Plant', region: 'tula', start: '2019-01-01', site: 'sez' }),
  line({ name: 'Sawmill', start: '2019-01-01', site: 'sez' }),
].join('');
const SCENARIO = `name: A resident of the park pays less to the region
profile: plant.yaml
expect:
  - { measure: uzlovaya-park, verdict: eligible }
source: { kind: worked-by-hand, text: 60 million at 3.5 points less }
checkedBy: the author
`;

const files = {
  'plant.yaml': PLANT,
  'richer.yaml': PLANT.replace('60000000', '70000000'),
  'sawmill.yaml': SAWMILL,
  'lines.jsonl': LINES,
  'plant.scenario.yaml': SCENARIO,
};
const run = (argv: readonly string[], more = {}) => command(argv, { files, ...more });

async function json(argv: readonly string[]) {
  const { code, err, out } = await run([...argv, '--format', 'json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

test.each(SHIPPED_REGIONS)('the region $id is the one of that id', async ({ id, load }) => {
  const region = await load();
  expect([region.id, region.profiles.region]).toEqual([id, id]);
});

describe('a profile that names a region of the package is answered by it', () => {
  test.each([
    ['assess', ['assess', 'plant.yaml']],
    ['plan', ['plan', 'plant.yaml', '--discount-rate', '0.1']],
    ['loan', ['loan', 'plant.yaml', '--programme', 'monotown-loan']],
    [
      'sweep',
      ['sweep', 'plant.yaml', '--path', 'capitalInvestment.2019', '--values', '90000000,100000000'],
    ],
    ['compare', ['compare', 'plant.yaml', 'richer.yaml']],
  ])('%s, with the option and without', async (_, argv) => {
    const answer = await json(argv);
    expect(JSON.stringify(answer)).toMatch(/uzlovaya-park|monotown-loan/);
    expect(await json([...argv, '--region', 'tula'])).toEqual(answer);
  });

  test('with its measures and readings among the options', async () => {
    const { measures } = await json([
      ...['assess', 'plant.yaml', '--measure', 'uzlovaya-park'],
      ...['--reading', 'uzlovaya-park.property-start=year-after'],
    ]);
    // 60,000,000 × (17% - 13.5%)
    expect(measures.map(({ id, sums }: { id: string; sums: unknown }) => [id, sums])).toMatchObject(
      [['uzlovaya-park', { total: '2100000' }]],
    );
  });

  test('with the amounts of the default region refused', async () => {
    const { code, err } = await run(['assess', 'plant.yaml', '--edition', 'law']);
    expect(code).toBe(2);
    expect(err).toContain('--edition: expected one of tula-2026, found "law".');
  });

  test('in Russian', async () => {
    const { code, out } = await run(['plan', 'plant.yaml', '--lang', 'ru']);
    expect(code).toBe(0);
    expect(out).toContain('льгота резидента парка по налогу на прибыль');
  });

  test('on the terminal', async () => {
    const { dialogue, shown } = terminalOf([]);
    await run(['ask', 'plant.yaml', '--reading', 'sez.steps=5-5'], { dialogue });
    expect(shown()).toContain("Best package: park resident's income tax.");
  });

  test('but not where another region is given', async () => {
    const result = await run(['assess', 'plant.yaml', '--region', 'kaluga']);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(complaints(result)[0]).toContain(
      'project.region: expected one of the regions loaded: kaluga, found "tula". A region is loaded by --region; left out: kaluga.',
    );
  });

  test('and not beside a profile of another', async () => {
    const result = await run(['compare', 'sawmill.yaml', 'plant.yaml']);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(complaints(result)[0]).toContain('regions loaded: kaluga, found "tula"');
  });
});

describe('commands on many projects know all regions of the package', () => {
  const recordsIn = (out: string) =>
    out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text));

  test('each line is answered by its own', async () => {
    const { code, out } = await run(['assess-lines', 'lines.jsonl']);
    expect(code).toBe(0);
    const editions = recordsIn(out).map(({ assessment }) => assessment.edition);
    expect(editions).toEqual(['tula-2026', 'brochure-2019']);
  });

  test('lines of a region that does not take the value of a reading are left out', async () => {
    const reading = (id: string) => run(['assess-lines', 'lines.jsonl', '--reading', id]);
    const own = await reading('sez.steps=5-5');
    expect(own.err).toBe('1 of 2 lines of lines.jsonl were left out: region kaluga.\n');
    const year = await reading('first-period.spic-federal=2020');
    expect(year.err).toBe('1 of 2 lines of lines.jsonl were left out: region tula.\n');
    const both = await reading('first-period.sez=2020');
    expect(recordsIn(both.out).map(({ ok }) => ok)).toEqual([true, true]);
    const none = await reading('first-period.sez=never');
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(complaints(none)).toHaveLength(1);
  });

  test('a scenario is run by the region of its profile', async () => {
    const { code, out } = await run(['test', 'plant.scenario.yaml']);
    expect(out).toContain('1 passed');
    expect(code).toBe(0);
  });
});

test('the starter and the schema are those of the region', async () => {
  expect((await run(['init', '--region', 'tula'])).out).toContain('\n  region: tula\n');
  const { out } = await run(['schema', '--region', 'tula']);
  expect(Object.keys(JSON.parse(out).properties)).toContain('commissioning');
});

test('the page takes a project of the region', async () => {
  const page = '<!doctype html>\n<html><body><!--project--></body></html>\n';
  expect((await run(['page', 'plant.yaml'], { page })).code).toBe(0);
  expect(ALL_REGIONS.map(({ id }) => id)).toEqual(SHIPPED_REGIONS.map(({ id }) => id));
});
