import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extracted } from '../../../src/report/html/embedded';
import { command, complaints } from '../../cli/fake';

const PURINA = readFileSync('fixtures/projects/nestle-purina-2019.yaml', 'utf8');
const OTHER = readFileSync('fixtures/projects/nestle-purina-2018.yaml', 'utf8');

async function pageOf(files: { readonly [name: string]: string }, ...argv: string[]) {
  const { code, out } = await command([...argv, '--format', 'html'], { files });
  expect(code).toBe(0);
  return out;
}

const PLAN = await pageOf({ 'project.yaml': PURINA }, 'plan', 'project.yaml');

test('a report gives its profile back to the byte', async () => {
  const argv = ['extract', 'report.html', '-o', 'project.yaml'];
  const { code, out, written } = await command(argv, { files: { 'report.html': PLAN } });
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(written['project.yaml']).toBe(PURINA);
});

test('so it does of a profile with Windows line ends, tags and signs that turn the text', async () => {
  const profile = `# </template></html>\r\nproject:\r\n  name: "<b> & \\"x\\" &#65; \u202e"\r\n  start: 2019-01-01\r\n`;
  const page = await pageOf({ 'p.yaml': profile }, 'assess', 'p.yaml');
  expect(page).not.toMatch(/[\u202e\r]/);
  const { out } = await command(['extract', 'r.html'], { files: { 'r.html': page } });
  expect(out).toBe(profile);
});

test('a comparison gives both back', async () => {
  const page = await pageOf({ 'a.yaml': PURINA, 'b.yaml': OTHER }, 'compare', 'a.yaml', 'b.yaml');
  const files = { 'c.html': page };
  expect((await command(['extract', 'c.html'], { files })).out).toBe(PURINA);
  expect((await command(['extract', 'c.html', '--other'], { files })).out).toBe(OTHER);
});

const LATER = PLAN.replace('="report@1"', '="report@2"');

test.each([
  [
    'another page',
    '<!doctype html><html><body>report</body></html>',
    'a file that is no report of investor-incentives',
  ],
  ['a profile', PURINA, 'a file that is no report of investor-incentives'],
  [
    'a later version',
    LATER,
    'a report of another version, report@2: extract it with the version that made it',
  ],
  ['one that was cut', PLAN.slice(0, -200), 'a report that was cut or changed'],
])('%s is refused, and it is said why', async (_, html, found) => {
  const outcome = await command(['extract', 'x.html'], { files: { 'x.html': html } });
  expect({ code: outcome.code, out: outcome.out }).toEqual({ code: 2, out: '' });
  expect(complaints(outcome)).toEqual([
    `x.html: expected a report in html or xlsx that carries a profile, found ${found}.`,
  ]);
});

test('wherever a report is cut, nothing of it is taken for the profile', () => {
  const whole = PLAN.trimEnd();
  for (let length = 0; length < whole.length; length += 61) {
    expect(extracted(whole.slice(0, length)).ok, `${length}`).toBe(false);
  }
  expect(extracted(whole).ok).toBe(true);
});

test('a profile that was changed within the report is refused', () => {
  const changed = PLAN.replace(/(<template [^>]*>)/, '$1 ');
  expect(extracted(changed)).toEqual({ ok: false, because: 'cut' });
});

test('a report without a profile on the right says so', async () => {
  const outcome = await command(['extract', 'x.html', '--other'], { files: { 'x.html': PLAN } });
  expect(complaints(outcome)).toEqual([
    'x.html: expected a report in html or xlsx that carries a profile, found no second profile.',
  ]);
});
