import { expect, test } from 'vitest';
import { sheetStyle } from '../../src/report/html/sheet';
import { command } from '../cli/fake';

/** Names that a profile may have, and that would do harm where they were written as they are. */
const NAMES = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'Works \u202e0001\u202c \u2066of 2019\u2069 \u200f',
  '# Works | `of` **2019** [here](javascript:alert(1))',
];

const STEERING = /[\p{Cc}\p{Cf}]/u;

/** What a command writes about a project of such a name. */
async function written(argv: readonly string[], name: string): Promise<string> {
  const profile = JSON.stringify({ project: { name, start: '2019-01-01', site: 'region' } });
  const { code, err, out } = await command([...argv, '-'], { stdin: profile });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

test.each(['assess', 'plan'])(
  'a name steers neither the terminal nor Markdown: %s',
  async (name) => {
    for (const hostile of NAMES) {
      const table = await written([name, '--format', 'table'], hostile);
      expect(table.split('\n').filter((line) => STEERING.test(line))).toEqual([]);
      const markdown = await written([name, '--format', 'markdown'], hostile);
      expect(markdown.split('\n').filter((line) => STEERING.test(line))).toEqual([]);
      // Every sign that begins a tag, a link or code stands behind a backslash.
      expect(markdown.replace(/\\./g, '')).not.toMatch(/<script|<img|\[here|`of`/);
      expect(markdown.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1);
    }
  },
);

test.each(['assess', 'plan', 'loan'])('a name does no harm in HTML: %s', async (name) => {
  for (const hostile of NAMES) {
    const html = await written([name, '--format', 'html'], hostile);
    expect(html).not.toMatch(/<script|<img/);
    expect(html.replaceAll('\n', '')).not.toMatch(STEERING);
    expect(html.match(/<h1>/g)).toHaveLength(1);
  }
});

test('a name does no harm at the foot of the sheets', () => {
  const hostile = [
    ...NAMES,
    'a"}</style><script>alert(1)</script>',
    '\\',
    "';*{}",
    'x'.repeat(300),
    '😀',
  ];
  for (const name of hostile) {
    const style = sheetStyle(name, ['law 0123456789ab', '2026-11-30']);
    const [, text = ''] =
      /^@page\{@bottom-left\{content:"([^"]*)"\}@bottom-right\{content:counter\(page\)[^{}<]*\}\}$/.exec(
        style,
      ) ?? [];
    expect(text).toMatch(/ · law 0123456789ab · 2026-11-30$/);
    // Nothing stands there but letters, digits, plain signs and codes.
    expect(text.replace(/\\[0-9a-f]+ /g, '')).toMatch(/^[\p{L}\p{N} .,:;·…()+-]*$/u);
    expect(text).not.toMatch(STEERING);
  }
});

test.each([
  ['a line break', 'two\nlines'],
  ['a control character', 'a\u001b[31mred'],
  ['10,000 characters', 'x'.repeat(10_000)],
])('a name with %s is refused, and shown in short and in one line', async (_, name) => {
  const stdin = JSON.stringify({ project: { name, start: '2019-01-01' } });
  const { code, err, out } = await command(['assess', '-'], { stdin });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  const lines = err.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/project\.name: expected a text of one line, at most 300 characters/);
  expect((lines[1] ?? '').length).toBeLessThan(300);
  expect(lines.filter((line) => STEERING.test(line))).toEqual([]);
});
