import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseScenario } from '../../src/scenario/parse';
import { runScenario } from '../../src/scenario/run';
import { command } from '../cli/fake';
import { PLANT } from '../scenario/documents';
import { pageText } from './files';

describe('the tutorial on policy tests', () => {
  const page = pageText('docs/tutorial-policy-test.md');
  const files = Object.fromEntries(
    [...page.matchAll(/^cat > (\S+) <<'YAML'\n([\s\S]*?)^YAML$/gm)].map(
      ([, path = '', text = '']) => [path, text],
    ),
  );

  test('has files that come to what it says', async () => {
    expect(Object.keys(files)).toHaveLength(3);
    const { code, out } = await command(['test', 'trial'], { files });
    expect({ code, out }).toEqual({ code: 0, out: '1 passed, 0 failed\n' });
    expect(page).toContain('`1 passed, 0 failed`');
  });

  test('shows how the test fails', async () => {
    const [, from = '', to = ''] = /'s\/(.*?)\/(.*?)\/'/.exec(page) ?? [];
    const later = files['trial/thirty.yaml']?.replace(from, to) ?? '';
    const { code, out } = await command(['test', 'trial'], {
      files: { ...files, 'trial/thirty.yaml': later },
    });
    const [, shown = 'nothing shown'] = /```text\n([\s\S]*?)```/.exec(page) ?? [];
    expect(code).toBe(1);
    expect(out.startsWith(shown)).toBe(true);
  });
});

test('the page on scenario files shows one that passes', () => {
  const [, shown = ''] = /```yaml\n([\s\S]*?)```/.exec(pageText('docs/scenario-files.md')) ?? [];
  const parsed = parseScenario(parse(shown), { documents: { 'project.yaml': PLANT } });
  expect(parsed.ok && runScenario(parsed.scenario).passed).toBe(true);
});
