import { describe, expect, test } from 'vitest';
import { starter } from '../../src/cli/starter';
import { LOADED_DEFAULT } from '../../src/regions/loaded';
import { command, complaints } from './fake';

const STARTER = starter({ region: LOADED_DEFAULT });

const MINIMAL = '{ "project": { "name": "Plant", "start": "2019-01-01" } }';
const files = { 'p.json': MINIMAL, 'p.yaml': STARTER };
const NO_BREAK_SPACE = '\u00a0';
const ESCAPE = '\u001b';

const assess = (...argv: string[]) => command(['assess', ...argv], { files });

describe('a project is assessed', () => {
  test('from a file, as a table', async () => {
    const { code, out, err } = await assess('p.json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Tax incentives of the project: Plant\n=+\n/);
    expect(out).not.toContain(ESCAPE);
    expect(out).not.toContain(NO_BREAK_SPACE);
  });

  test('from standard input', async () => {
    const { code, out } = await command(['assess', '-'], { stdin: MINIMAL });
    expect(code).toBe(0);
    expect(out).toContain('Plant');
  });

  test('as JSON, which is the answer of the library', async () => {
    const { out } = await assess('p.json', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      schema: 'investor-incentives/assessment@2',
      project: { name: 'Plant', start: '2019-01-01' },
    });
    expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`);
  });

  test('as CSV and as Markdown', async () => {
    const csv = await assess('p.json', '--format', 'csv');
    expect(csv.out).toMatch(/^measure,part,verdict,/);
    const markdown = await assess('p.json', '--format=markdown');
    expect(markdown.out).toMatch(/^# Tax incentives/);
  });

  test('for the measures asked for only', async () => {
    const { out } = await assess('p.json', '--measure', 'rip', '--measure=sez', '--format', 'json');
    const measures = JSON.parse(out).measures.map(({ id }: { id: string }) => id);
    expect(measures).toEqual(['rip', 'sez']);
  });

  test('under the readings and the edition asked for', async () => {
    const edition = ['--edition', 'brochure-2019', '--format', 'json'];
    const { out } = await assess('p.json', '--reading', 'cap-year=ends', ...edition);
    const answer = JSON.parse(out);
    expect(answer.edition).toBe('brochure-2019');
    const capYear = { id: 'cap-year', value: 'ends', isDefault: false };
    expect(answer.readings).toContainEqual(expect.objectContaining(capYear));
  });

  test('under the edition that follows the law', async () => {
    const late = { 'late.json': MINIMAL.replace('2019-01-01', '2025-06-01') };
    const asked = ['assess', 'late.json', '--edition', 'law', '--format', 'json'];
    const answer = JSON.parse((await command(asked, { files: late })).out);
    expect(answer.edition).toBe('law');
    expect(answer.warnings).toEqual([]);
    const keeps = [...asked, '--reading', 'register-after-2024=keeps-its-term'];
    expect((await command(keeps, { files: late })).code).toBe(0);
  });

  test('with the warning first of all that the law has changed, unless one is named', async () => {
    const late = { 'late.json': MINIMAL.replace('2019-01-01', '2025-06-01') };
    const unnamed = await command(['assess', 'late.json'], { files: late });
    expect(unnamed.out).toMatch(/^No edition was named/);
    const named = await command(['assess', 'late.json', '--edition', 'brochure-2019'], {
      files: late,
    });
    expect(named.out).toMatch(/^Tax incentives/);
  });
});

describe('what other readings would give', () => {
  const OTHER = ['assess', 'p.yaml', '--other-readings', '--measure=investment-register'];
  // Profit of 2022, the second year of the relief: 120 million, at 13.5 % or at 12.5 %.
  const ROW = /\nprinted-reduction +investment-register +eligible +3325000 +4275000\n/;

  test('is shown with the table and with Markdown', async () => {
    const table = await command(OTHER, { files });
    expect({ code: table.code, err: table.err }).toEqual({ code: 0, err: '' });
    expect(table.out).toContain('\nregional-rate-2017-2024, in place of printed-rate:\n');
    expect(table.out).toMatch(ROW);
    const markdown = await command([...OTHER, '--format=markdown'], { files });
    expect(markdown.out).toContain('\n## Other readings');
    expect((await assess('p.yaml')).out).not.toContain('Other readings');
  });

  test('is one more key of the JSON', async () => {
    const { out } = await command([...OTHER, '--format=json'], { files });
    const { readingEffects, ...answer } = JSON.parse(out);
    expect(readingEffects).toContainEqual({
      reading: 'regional-rate-2017-2024',
      value: 'printed-rate',
      other: 'printed-reduction',
      measure: 'investment-register',
      verdict: 'eligible',
      otherVerdict: 'eligible',
      relief: '3325000',
      otherRelief: '4275000',
      net: '3325000',
      otherNet: '4275000',
    });
    const without = await assess('p.yaml', '--measure=investment-register', '--format=json');
    expect(answer).toEqual(JSON.parse(without.out));
  });

  test('starts from the readings that are chosen', async () => {
    const chosen = '--reading=regional-rate-2017-2024=printed-reduction';
    const { out } = await command([...OTHER, chosen], { files });
    expect(out).toMatch(/\nprinted-rate +investment-register +eligible +4275000 +3325000\n/);
  });

  test('has no place in CSV', async () => {
    const outcome = await command([...OTHER, '--format=csv'], { files });
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(complaints(outcome)).toEqual([
      '--other-readings: expected one of the formats table, json, markdown, html, pdf, found --format csv.',
    ]);
  });
});

describe('a terminal gets colours and groups of digits', () => {
  const shown = async (isTTY: boolean, env: { [name: string]: string }) => {
    const { out } = await command(['assess', 'p.yaml'], { files, isTTY, env });
    return {
      colours: out.includes(ESCAPE),
      groups: out.includes(`3${NO_BREAK_SPACE}325${NO_BREAK_SPACE}000`),
    };
  };

  test.each([
    [true, {}, { colours: true, groups: true }],
    [true, { NO_COLOR: '1' }, { colours: false, groups: true }],
    [true, { NO_COLOR: '' }, { colours: true, groups: true }],
    [true, { TERM: 'dumb' }, { colours: false, groups: true }],
    [false, {}, { colours: false, groups: false }],
    [false, { FORCE_COLOR: '1' }, { colours: true, groups: false }],
    [false, { FORCE_COLOR: '0' }, { colours: false, groups: false }],
    [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, { colours: false, groups: true }],
  ])('terminal %s, environment %o', async (isTTY, env, expected) => {
    expect(await shown(isTTY, env)).toEqual(expected);
  });

  test('but JSON and CSV are the same everywhere', async () => {
    for (const format of ['json', 'csv']) {
      const argv = ['assess', 'p.yaml', '--format', format];
      const piped = await command(argv, { files });
      const terminal = await command(argv, { files, isTTY: true });
      expect(terminal.out).toBe(piped.out);
    }
  });
});

describe('what cannot be used is reported, all of it in one error', () => {
  test('of the command line', async () => {
    const outcome = await assess(
      'p.json',
      '--format=xml',
      '--edition=brochure',
      '--measure=ripp',
      '--measure=tax',
      '--reading=cap-yaer=ends',
      '--reading=cap-year=never',
      '--reading=cap-base',
    );
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toMatch(/^7 problems:\n/);
    expect(complaints(outcome)).toEqual([
      '--format: expected one of table, json, markdown, csv, html, pdf, found "xml". Did you mean html?',
      '--edition: expected one of brochure-2019, law, found "brochure". Did you mean brochure-2019?',
      expect.stringMatching(/^--measure: .* spic-federal, .* found "ripp". Did you mean rip\?$/),
      expect.stringMatching(/^--measure: expected one of .*, found "tax"\.$/),
      '--reading: expected id=value, found "cap-base".',
      expect.stringMatching(/^--reading cap-yaer: .* found "cap-yaer". Did you mean cap-year\?$/),
      '--reading cap-year: expected one of clip, ends, full, none, found "never".',
    ]);
  });

  test('of the command line and of the file together', async () => {
    const bad = { 'bad.json': '{ "project": { "name": "Plant" } }' };
    const outcome = await command(['assess', 'bad.json', '--format=xml'], { files: bad });
    expect(outcome.code).toBe(2);
    expect(complaints(outcome)).toEqual([
      expect.stringMatching(/^--format: /),
      expect.stringMatching(/^bad\.json:1:3: project\.start: .* found nothing\./),
    ]);
  });

  test('a reading given twice', async () => {
    const outcome = await assess('p.json', '--reading=cap-year=ends', '--reading=cap-year=full');
    expect(complaints(outcome)).toEqual([
      '--reading: expected each reading once, found "cap-year" again.',
    ]);
  });

  test('unknown options and arguments too many', async () => {
    const outcome = await assess('p.json', 'q.json', '--mesure', 'rip', '--colour=no');
    expect(complaints(outcome)).toEqual([
      'expected 1 argument, found "q.json" besides.',
      expect.stringMatching(/^--mesure: .*an unknown option\. Did you mean --measure\?$/),
      expect.stringMatching(/^--colour: expected one of --format, .*an unknown option\.$/),
    ]);
  });

  test('no file', async () => {
    const outcome = await assess();
    expect(outcome.code).toBe(2);
    expect(complaints(outcome)).toEqual([
      'expected the file of a profile, or - for standard input, found nothing.',
    ]);
  });

  test('an option without its value', async () => {
    const outcome = await assess('p.json', '--measure');
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toContain('--measure <id>');
  });

  test('a file with many faults, each with its place, in the order of the text', async () => {
    const text = [
      '{ "project": { "name": "Plant", "start": "2019-01-01" },',
      '  "projekt": 1,',
      '  "taxableProfit": { "2019": "7,6", "2020": 9007199254740993, "2062": 1 },',
      '  "capitalInvestment": { "2019": 1, "2019": 2 },',
      '  "investor": { "taxArrears": "no" } }',
    ].join('\n');
    const outcome = await command(['assess', '-'], { stdin: text });
    expect(outcome).toMatchObject({ code: 2, out: '' });
    const places = complaints(outcome).map((line) => line.split(': ').slice(0, 2).join(' '));
    expect(places).toEqual([
      'standard input:2:3 projekt',
      'standard input:3:22 taxableProfit.2019',
      'standard input:3:45 taxableProfit.2020',
      'standard input:3:63 taxableProfit.2062',
      'standard input:4:37 expected each name once, found "2019" again.',
      'standard input:5:17 investor.taxArrears',
    ]);
    expect(outcome.err).toContain('amount that JSON has already rounded');
  });

  test.each([
    ['no such file', 'missing.json', undefined, 'found no such file'],
    ['bytes that are no text', 'x', Uint8Array.of(0x7b, 0xff, 0x7d), 'a text in UTF-8'],
    ['a text too long', 'x', new Uint8Array(5 * 1024 * 1024 + 1).fill(32), 'at most 5 MiB'],
    ['a broken document', 'x', '{ "project": ', 'x:1:'],
    ['an empty text', 'x', '', 'found an empty text'],
  ])('%s', async (_, path, content, words) => {
    const outcome = await command(['assess', path], {
      files: content === undefined ? {} : { [path]: content },
    });
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toContain(words);
  });

  test('in few words, however long the name of the file', async () => {
    const { code, err } = await command(['assess', '"'.repeat(100_000)], {});
    expect(code).toBe(2);
    expect(err).toContain(`- ${'"'.repeat(999)}…: expected a file that can be read`);
    expect(err.length).toBeLessThan(1_200);
  });

  test('without control characters, which could steer a terminal', async () => {
    const outcome = await command(['assess', 'a\u001b[31m\u009bb'], {});
    expect(outcome.err).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

test('5 MiB are read', async () => {
  const outcome = await command(['assess', '-'], { stdin: MINIMAL.padEnd(5 * 1024 * 1024) });
  expect(outcome.code).toBe(0);
});
