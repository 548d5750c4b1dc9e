import { describe, expect, it } from 'vitest';
import { command } from '../cli/fake';

const PROFILE = 'project: { name: Завод, start: 2019-01-01, site: region }\nstatuses: {}\n';
const SCENARIO = 'scenario: 1\ntitle: Plain\nprofile: p.yaml\nexpect: {}\n';
const CSV = `year;capitalInvestment\n${'2019;250000000\n'.repeat(8)}`;

const utf16 = (text: string, order: 'LE' | 'BE', mark: boolean): Uint8Array => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return new Uint8Array(order === 'LE' ? bytes : bytes.swap16());
};

/** Cyrillic letters, ё apart, in Windows-1251. */
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });

const AS_UTF16 = (order: string) =>
  [
    `expected a text in UTF-8, found a text in UTF-16 ${order}`,
    `iconv -f UTF-16${order} -t UTF-8`,
  ] as const;

const TEXTS: readonly (readonly [string, (text: string) => Uint8Array, readonly string[]])[] = [
  ['UTF-16 LE with a mark', (text) => utf16(text, 'LE', true), AS_UTF16('LE')],
  ['UTF-16 BE with a mark', (text) => utf16(text, 'BE', true), AS_UTF16('BE')],
  ['UTF-16 LE without a mark', (text) => utf16(text, 'LE', false), AS_UTF16('LE')],
  ['UTF-16 BE without a mark', (text) => utf16(text, 'BE', false), AS_UTF16('BE')],
  ['Windows-1251', windows1251, ['Windows-1251', 'iconv -f WINDOWS-1251 -t UTF-8']],
];

const LINE = '{"project":{"name":"Завод","start":"2019-01-01"}}\n';

describe.each(TEXTS)('a text in %s', (name, encode, told) => {
  it('is one clear error in a file', async () => {
    const files = { 'p.yaml': encode(PROFILE) };
    const { code, err, out } = await command(['assess', 'p.yaml'], { files });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('One problem');
    for (const text of told) expect(err).toContain(text);
  });

  it('is one on standard input', async () => {
    const { code, err, out } = await command(['loan', '-'], { stdin: encode(PROFILE) });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const text of told) expect(err).toContain(text);
  });

  it('is one in a policy', async () => {
    const files = { 'p.jsonl': LINE, 'r.yaml': encode(`title: Реформа\n${PROFILE}`) };
    const { code, err, out } = await command(['portfolio', 'p.jsonl', '--after', 'r.yaml'], {
      files,
    });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const text of told) expect(err).toContain(text);
  });

  it('is one in a scenario and in the profile that it names', async () => {
    for (const files of [
      { 'a.scenario.yaml': encode(`${SCENARIO}# Сценарий\n`), 'p.yaml': PROFILE },
      { 'a.scenario.yaml': SCENARIO, 'p.yaml': encode(PROFILE) },
    ]) {
      const { code, out } = await command(['test', 'a.scenario.yaml'], { files });
      expect(code).toBe(1);
      for (const text of told) expect(out).toContain(text);
    }
  });

  it('is reported in lines', async () => {
    const { code, err } = await command(['assess-lines', '-'], { stdin: encode(LINE.repeat(2)) });
    expect(code).toBe(name.startsWith('UTF-16') ? 2 : 1);
    for (const text of told) expect(err).toContain(text);
  });
});

describe('a table of CSV in place of a profile', () => {
  const told = 'a table with fields between';

  it.each([
    [';', 'semicolons'],
    [',', 'commas'],
    ['\t', 'tabs'],
  ])('is one clear error, with fields between %j', async (sign, names) => {
    const stdin = CSV.replaceAll(';', sign);
    const { code, err, out } = await command(['assess', '-'], { stdin });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`${told} ${names}`);
    expect(err).toContain('"investor-incentives init" prints one to start from');
  });

  it('is one in lines, policies and scenarios', async () => {
    const files = { 'p.jsonl': LINE, 'r.csv': CSV, 'a.scenario.yaml': CSV };
    const lines = await command(['assess-lines', 'r.csv'], { files });
    expect(lines).toMatchObject({ code: 2, out: '' });
    expect(lines.err).toContain(told);
    const policy = await command(['portfolio', 'p.jsonl', '--after', 'r.csv'], { files });
    expect(policy).toMatchObject({ code: 2, out: '' });
    expect(policy.err).toContain(told);
    const scenario = await command(['test', 'a.scenario.yaml'], { files });
    expect(scenario.out).toContain(told);
  });

  it.each([
    ['a map', 'a: 1;2\nb: 2;3\n'],
    ['one line', 'year;amount\n'],
    ['a text with uneven commas', 'one, two\nthree\n'],
  ])('is not %s', async (_, stdin) => {
    const { err } = await command(['assess', '-'], { stdin });
    expect(err).not.toContain(told);
  });
});
