import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

/** A folder outside the repository, in whose parent the tarball is installed. */
const folder = join(inject('consumer'), 'afternoon');
const COMMAND = join(inject('consumer'), 'node_modules/investor-incentives/dist/cli/main.cjs');
const PAGE = readFileSync('docs/add-a-region.md', 'utf8');

/** The commands of a block, and what the page shows of the last one's output. */
interface Step {
  readonly commands: string;
  readonly shown: string | undefined;
}

const STEPS: readonly Step[] = [
  ...PAGE.matchAll(/^```sh\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```)?/gm),
].map(([, commands = '', shown]) => ({ commands, shown }));

/** What the tarball stands for in the folder of the test. */
const INSTALLS = ['npm init --yes', 'npm install investor-incentives'];

const HEREDOC = /^cat > (\S+) <<'([A-Z]+)'\n([\s\S]*?)^\2$/gm;

/** Runs a block as a shell would: its files first, in their order, then its commands. */
function run(commands: string): string {
  const lines = commands.replace(HEREDOC, '').split('\n');
  for (const name of lines.flatMap((line) => /^mkdir (\S+)$/.exec(line)?.[1] ?? [])) {
    mkdirSync(join(folder, name));
  }
  for (const [, path = '', , text = ''] of commands.matchAll(HEREDOC)) {
    writeFileSync(join(folder, path), text);
  }
  return lines.map(outputOf).join('');
}

function outputOf(line: string): string {
  if (line === '' || line.startsWith('mkdir ') || INSTALLS.includes(line)) return '';
  const [, program, rest = ''] = /^(npx investor-incentives|node) (.+)$/.exec(line) ?? [];
  if (program === undefined) throw new Error(`the guide has a line of another kind: ${line}`);
  const script = program === 'node' ? [] : [COMMAND];
  return execFileSync(process.execPath, [...script, ...rest.split(' ')], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
}

describe('the guide for authors, from an empty folder on', () => {
  mkdirSync(folder);
  const outputs = STEPS.map(({ commands }) => run(commands));
  const outputAfter = (command: string): string =>
    outputs[STEPS.findIndex(({ commands }) => commands.includes(command))] ?? '';

  test('installs the package and nothing else', () => {
    expect(STEPS[0]?.commands.trim().split('\n')).toEqual(INSTALLS);
  });

  test('comes to what it shows', () => {
    const shown = STEPS.flatMap((step, index) =>
      step.shown === undefined ? [] : [[outputs[index], step.shown]],
    );
    expect(shown.map(([, text]) => text)).toEqual(['2 passed, 0 failed\n', 'no word is missing\n']);
    for (const [output, text] of shown) expect(output).toBe(text);
  });

  test('comes to what it works out by hand', () => {
    const assessed = outputAfter('investor-incentives assess');
    expect(assessed).toMatch(/\nBoatyard residency +eligible +2026-2030 +2500000\n/);
    // Only laws of the region and federal ones stand behind its answer.
    expect(assessed).not.toContain('Kaluga');
    expect(outputAfter('--lang ru')).toContain('Лучший пакет: резидентство верфи.');
  });

  test('leads to a region that stands beside another', () => {
    const [, options = ''] = /`npx investor-incentives (compare [^`]+)`/.exec(PAGE) ?? [];
    const compared = execFileSync(process.execPath, [COMMAND, ...options.split(/\s+/)], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(compared).toMatch(/\nLake Region +boatyard residency +2500000\n/);
  });
});
