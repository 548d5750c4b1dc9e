import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { amend, assess, directoryCatalogue, parseProfile, policyOf } from '../../src/index';
import { DIRECTORY } from '../../src/regions/kaluga/directory/entries';
import { DIRECTORY_FIGURES } from '../../src/regions/kaluga/directory/figures';
import { command } from '../cli/fake';

const PURINA = readFileSync('fixtures/projects/nestle-purina-2019.yaml', 'utf8');

const PRINTED = [
  'industrial-parks',
  'personal-manager',
  'regional-agency',
  'clusters',
  'business-agency',
  'productivity-experts',
  'competitiveness-programmes',
];

const ALL = [
  'industrial-parks',
  'park-managers',
  'personal-manager',
  'regional-agency',
  'clusters',
  'cluster-support',
  'business-agency',
  'productivity-experts',
  'competitiveness-programmes',
  'regional-fund',
  'technology-credit',
  'sez-depreciation',
];

it('an answer has the ids of what its edition offers', () => {
  const profile = parsed();
  expect(assess(profile, { edition: 'brochure-2019' }).directory).toEqual(PRINTED);
  expect(assess(profile, { edition: 'law' }).directory).toEqual(ALL);
  expect(directoryCatalogue('law').map(({ id }) => id)).toEqual(ALL);
});

it('an amendment takes an entry out from a day on, by the start of the project', () => {
  const policy = amend(policyOf('law'), {
    title: 'Parks are sold',
    source: 'a draft',
    changes: { directory: { industrialParks: { 2020: false } } },
  });
  const from = (start: string) =>
    assess(parsed({ project: { name: 'Works', start } }), { policy }).directory;
  expect(from('2019-12-31')).toContain('industrial-parks');
  expect(from('2020-01-01')).not.toContain('industrial-parks');
});

it('each figure of the directory is of one entry', () => {
  const names = DIRECTORY.map(({ offered }) => offered(policyOf()).name);
  expect(names).toEqual(Object.keys(DIRECTORY_FIGURES).map((name) => `directory.${name}`));
});

describe.each([
  ['en', 'What else the region offers: not computed', 'Personal manager: for residents'],
  ['ru', 'Что ещё предлагает регион: не рассчитывается', 'Персональный менеджер: для резидентов'],
])('reports in %s show it at their end, not computed', (language, heading, entry) => {
  it.each([
    ['assess', 'table'],
    ['assess', 'markdown'],
    ['assess', 'html'],
    ['plan', 'table'],
    ['plan', 'markdown'],
    ['plan', 'html'],
  ])('%s as %s', async (name, format) => {
    const argv = [name, '-', '--format', format, '--lang', language];
    const { err, out } = await command(argv, { stdin: PURINA });
    expect(err).toBe('');
    const text = out.replace(/<[^>]+>|\s+|&nbsp;/g, ' ').replace(/ +/g, ' ');
    expect(text).toContain(heading);
    expect(text.indexOf(entry)).toBeGreaterThan(text.lastIndexOf(heading));
  });

  it('measures', async () => {
    const { out } = await command(['measures', '--edition', 'law', '--lang', language]);
    expect(out).toContain(heading);
  });
});

it('the list of measures has it as JSON and as CSV', async () => {
  const json = JSON.parse((await command(['measures', '--format', 'json'])).out);
  expect(json.directory.map(({ id }: { id: string }) => id)).toEqual(PRINTED);
  expect(json.directory[0].sources[0]).toEqual({
    text: 'Investment brochure of Kaluga Region, 2019, pages on state support for manufacturing',
    standing: 'printed',
  });
  const csv = (await command(['measures', '--format', 'csv', '--edition', 'law'])).out;
  expect(csv.split('\n').filter((line) => line.startsWith('directory,'))).toHaveLength(12);
});

function parsed(document: unknown = parse(PURINA)) {
  const read = parseProfile(document);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.profile;
}
