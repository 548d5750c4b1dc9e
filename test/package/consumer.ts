import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const NAME = 'investor-incentives';

/** The package as a user has it: packed, and installed in a project outside the repository. */
export interface Consumer {
  /** The packed tarball. */
  readonly tarball: string;
  /** The project, in which the tarball is installed with its dependencies and nothing else. */
  readonly folder: string;
  /** Takes everything away again. */
  readonly remove: () => void;
}

/**
 * Packs what is built and installs it as a user would get it. The declared
 * dependencies are linked, so that no network is needed; an undeclared one is not there.
 * @throws Error where nothing is built.
 */
export function makeConsumer(): Consumer {
  if (!(existsSync('dist/lib/index.js') && existsSync('dist/cli/main.cjs'))) {
    throw new Error('nothing is built yet: run "npm run build" before the tests of the package');
  }
  const outside = realpathSync(mkdtempSync(join(tmpdir(), `${NAME}-`)));
  const tarball = pack(outside);
  const folder = join(outside, 'consumer');
  const installed = join(folder, 'node_modules', NAME);
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  for (const dependency of dependenciesOf(installed)) {
    const link = join(folder, 'node_modules', dependency);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join('node_modules', dependency)), link, 'junction');
  }
  return { tarball, folder, remove: () => rmSync(outside, { recursive: true, force: true }) };
}

function pack(folder: string): string {
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    shell: process.platform === 'win32',
    stdio: 'ignore',
  });
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (tarball === undefined) throw new Error(`npm pack left no tarball in ${folder}`);
  return join(folder, tarball);
}

function dependenciesOf(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.keys(manifest.dependencies);
}
