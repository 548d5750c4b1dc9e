import { describe, expect, test } from 'vitest';
import { extracted } from '../../src/report/html';
import { command, complaints } from './fake';

const PROFILE = '# mine\nproject: { name: "A </template> $& B", start: 2019-01-01 }\n';
const PAGE =
  '<!doctype html>\n<html lang="ru" data-investor-incentives="report@1"><body><!--project--></body></html>\n';
const files = { 'project.yaml': PROFILE };

describe('page', () => {
  test('is written as it is where no project is named', async () => {
    expect(await command(['page'], { page: PAGE })).toMatchObject({ code: 0, out: PAGE, err: '' });
  });

  test('carries a project as it was read', async () => {
    const { code, written } = await command(['page', 'project.yaml', '-o', 'page.html'], {
      files,
      page: PAGE,
    });
    expect(code).toBe(0);
    expect(extracted(written['page.html'] ?? '')).toEqual({
      ok: true,
      profiles: [{ name: 'project.yaml', text: PROFILE }],
    });
  });

  test('gives its project back to extract', async () => {
    const { out } = await command(['page', '-'], { stdin: PROFILE, page: PAGE });
    expect(await command(['extract', '-'], { stdin: out })).toMatchObject({
      code: 0,
      out: PROFILE,
    });
  });

  test('is refused for what is no profile, with all that is wrong', async () => {
    const outcome = await command(['page', '-', '--fromat'], {
      stdin: 'project: { name: "A" }',
      page: PAGE,
    });
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(complaints(outcome)).toHaveLength(2);
  });

  test('is not there where the package was not built', async () => {
    const outcome = await command(['page']);
    expect(outcome.code).toBe(2);
    expect(complaints(outcome)).toEqual(['expected the page in the package, found no such file.']);
  });
});
