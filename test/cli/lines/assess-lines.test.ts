import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { assess } from '../../../src/questions/assess/assess';
import { VERSION } from '../../../src/version';
import { profileOf } from '../../profile/document';
import { command, complaints, type Outside } from '../fake';

const folder = mkdtempSync(join(tmpdir(), 'lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

const plant = (name: string) => ({
  project: { name, start: '2019-01-01' as const, site: 'region' as const },
});
const lineOf = (name: string): string => `${JSON.stringify(plant(name))}\n`;

const recordsIn = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const run = (options: readonly string[], stdin: string, outside: Outside = {}) =>
  command(['assess-lines', '-', ...options], { ...outside, stdin });

describe('assess-lines', () => {
  test('writes the assessment of each line, in their order', async () => {
    const { code, out, err } = await run([], lineOf('A') + lineOf('B') + lineOf('C').trimEnd());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const records = recordsIn(out);
    expect(records.map(({ line, ok, assessment }) => [line, ok, assessment.project.name])).toEqual([
      [1, true, 'A'],
      [2, true, 'B'],
      [3, true, 'C'],
    ]);
    const expected = JSON.stringify(assess(profileOf(plant('B')), { readings: {} }));
    expect(JSON.stringify(records[1].assessment)).toBe(expected);
  });

  test('reads a file as well', async () => {
    const files = { 'p.jsonl': lineOf('A') };
    const { code, out } = await command(['assess-lines', 'p.jsonl'], { files });
    expect({ code, records: recordsIn(out).length }).toEqual({ code: 0, records: 1 });
  });

  test('takes a byte order mark, line ends of Windows and empty lines', async () => {
    const { code, out } = await run(
      [],
      `\ufeff${lineOf('A').trimEnd()}\r\n\r\n  \n${lineOf('B')}\n`,
    );
    expect(code).toBe(0);
    expect(recordsIn(out).map(({ line }) => line)).toEqual([1, 4]);
  });

  test('names a bad line, writes a record of it and goes on', async () => {
    const { code, out, err } = await run([], `${lineOf('A')}{"a":1,"a":2}\n[\n${lineOf('B')}`);
    expect(code).toBe(1);
    expect(err.split('\n')).toEqual([
      '- standard input:2: a: expected each name once, found "a" again.',
      expect.stringMatching(/^- standard input:3: expected JSON, found a fault in it: /),
      '2 of 4 lines of standard input could not be used.',
      '',
    ]);
    const records = recordsIn(out);
    expect(records.map(({ line, ok }) => [line, ok])).toEqual([
      [1, true],
      [2, false],
      [3, false],
      [4, true],
    ]);
    expect(records[1].problems).toEqual([
      { path: 'a', code: 'repeated-key', expected: 'each name once', found: '"a" again' },
    ]);
  });

  test('shows every problem of a profile', async () => {
    const { code, err } = await run([], '{"project":{"name":""},"x":1}\n');
    expect(code).toBe(1);
    expect(err).toMatch(/:1: project\.name: .*\n.*:1: project\.start: .*\n.*:1: x: /);
  });

  test('counts from the number that a part of a file begins with', async () => {
    const { out, err } = await run(['--first-line', '101'], `${lineOf('A')}1\n`);
    expect(recordsIn(out).map(({ line }) => line)).toEqual([101, 102]);
    expect(err).toContain('standard input:102: ');
  });

  test('with --totals writes verdicts and sums alone', async () => {
    const { out } = await run(['--totals', '--measure', 'rip'], lineOf('A'));
    const [{ settings, ...record }] = recordsIn(out);
    expect(settings).toMatch(/^[0-9a-f]{12}$/);
    expect(record).toEqual({
      line: 1,
      ok: true,
      schema: 'investor-incentives/totals@2',
      version: VERSION,
      project: { name: 'A', start: '2019-01-01' },
      measures: [
        {
          id: 'rip',
          verdict: 'unknown',
          // Neither profit nor investment is stated, so there is no relief to sum.
          sums: { total: null, extraTax: null, net: null, byYear: [], byTax: [], byBudget: [] },
          notComputed: ['rip'],
        },
      ],
    });
  });

  test('reads no more than one thread can from standard input, and says so', async () => {
    const { code, out, err } = await run(['--jobs', '2'], lineOf('A'));
    expect({ code, records: recordsIn(out).length }).toEqual({ code: 0, records: 1 });
    expect(err).toBe(
      'One thread answers the lines: only of a file on disk can several threads read their parts.\n',
    );
  });

  test('of nothing writes nothing', async () => {
    expect(await run([], '')).toMatchObject({ code: 0, out: '', err: '' });
  });

  test('ends quietly where nobody reads on', async () => {
    const outcome = await run([], lineOf('A') + lineOf('B'), { readerGone: true });
    expect(outcome).toMatchObject({ code: 0, out: '', err: '' });
  });

  test('refuses every option that it cannot use at once', async () => {
    const options = ['--jobs', '0', '--resume', '--first-line=x', '--measure', 'rp', '--edition=x'];
    const outcome = await command(['assess-lines', '-', 'more', ...options]);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(complaints(outcome)).toEqual([
      'expected 1 argument, found "more" besides.',
      expect.stringMatching(/^--edition: /),
      '--jobs: expected a whole number from 1 to 256, found "0".',
      expect.stringMatching(/^--first-line: expected a whole number/),
      '--resume: expected --out with the file to go on with, found nothing.',
      expect.stringMatching(/^--measure: .*did you mean rip/i),
    ]);
  });

  test('refuses a file that is not there', async () => {
    const outcome = await command(['assess-lines', 'none.jsonl']);
    expect(complaints(outcome)).toEqual([
      'none.jsonl: expected a file that can be read, found no such file.',
    ]);
  });
});

describe('--out and --resume', () => {
  const input = `${lineOf('A')}\n1\n${lineOf('B')}${lineOf('C')}`;
  const out = join(folder, 'out.jsonl');
  const written = (): string => readFileSync(out, 'utf8');
  const resume = ['--out', out, '--resume'];

  test('a file is written, and one that exists is overwritten only with --force', async () => {
    writeFileSync(out, 'something else\n');
    const refused = await run(['-o', out], input);
    expect(refused.code).toBe(2);
    expect(complaints(refused)).toEqual([
      `${out}: --out: expected a file that does not exist yet, or --force to overwrite it, found a file.`,
    ]);
    expect(written()).toBe('something else\n');
    const { code, out: printed } = await run(['-o', out, '--force'], input);
    expect({ code, printed }).toEqual({ code: 1, printed: '' });
    expect(recordsIn(written()).map(({ line }) => line)).toEqual([1, 3, 4, 5]);
    expect(existsSync(`${out}.part`)).toBe(false);
  });

  test('a run that fails leaves the file as it was', async () => {
    writeFileSync(out, 'an older file');
    // In the place of the file that is to be written beside it: no file can be opened there.
    mkdirSync(`${out}.part`);
    const failed = await run(['--out', out, '--force'], input);
    expect(complaints(failed)).toEqual([
      `${out}: --out: expected a file that can be written, found a folder.`,
    ]);
    expect(written()).toBe('an older file');
    rmSync(`${out}.part`, { recursive: true });
  });

  test('what a run has written when it fails can be resumed, and then replaces the file', async () => {
    await run(['--out', out, '--force'], input);
    const whole = written();
    writeFileSync(`${out}.part`, whole.slice(0, -9));
    writeFileSync(out, 'an older file');
    expect((await run(resume, input)).code).toBe(1);
    expect(written()).toBe(whole);
    expect(existsSync(`${out}.part`)).toBe(false);
  });

  test('a link stays one: the file that it names is replaced', async () => {
    const target = join(folder, 'target.jsonl');
    const link = join(folder, 'link.jsonl');
    writeFileSync(target, 'an older file');
    symlinkSync(target, link);
    expect((await run(['--out', link, '--force'], input)).code).toBe(1);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(recordsIn(readFileSync(target, 'utf8'))).toHaveLength(4);
  });

  test('a run goes on wherever the first one was cut off', async () => {
    await run(['--out', out, '--force'], input);
    const whole = written();
    for (let cut = 0; cut <= whole.length; cut += Math.ceil(whole.length / 23)) {
      writeFileSync(out, whole.slice(0, cut));
      expect((await run(resume, input)).code).toBe(1);
      expect(written() === whole).toBe(true);
    }
  });

  test('a run that was ended adds nothing, and still shows that a line was bad', async () => {
    await run(['--out', out, '--force'], input);
    const whole = written();
    const { code, err } = await run(resume, input);
    expect({ code, err }).toEqual({
      code: 1,
      err: '1 of 4 lines of standard input could not be used.\n',
    });
    expect(written()).toBe(whole);
  });

  test('without a file it begins', async () => {
    rmSync(out);
    expect((await run(resume, lineOf('A'))).code).toBe(0);
    expect(recordsIn(written())).toHaveLength(1);
  });

  test('records of other options are not mixed', async () => {
    await run(['--out', out, '--force', '--totals'], input);
    const before = written();
    const outcome = await run(resume, input);
    expect(outcome.code).toBe(2);
    expect(complaints(outcome)[0]).toContain('with the same policies and options, found others');
    expect(written()).toBe(before);
  });

  test('what this command did not write is left alone', async () => {
    writeFileSync(out, 'name,amount\nA,1');
    const outcome = await run(resume, input);
    expect(complaints(outcome)).toEqual([
      `${out}: --out: expected what this command wrote, found something else in line 1.`,
    ]);
    expect(written()).toBe('name,amount\nA,1');
  });

  test('a folder cannot be written, nor the input itself', async () => {
    expect(complaints(await run(['--out', folder], input))[0]).toContain('found a folder');
    expect(complaints(await run(['--out', folder, '--resume'], input))[0]).toContain('a file');
    const outcome = await command(['assess-lines', out, '--out', out], { files: { [out]: input } });
    expect(complaints(outcome)).toEqual(['--out: expected another file, found the input itself.']);
  });
});
