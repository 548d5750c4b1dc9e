/** Prints plans of all projects to PDF by the built command, and looks at pages, tags and pictures of the sheets. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = 'test-results/prints';
const PROJECTS = 'fixtures/projects';
const LANGUAGES = ['en', 'ru'];

/** Sheets of a plan; that of a resident of the zone has a row for each of four taxes in thirteen years. */
const MOST = 4;
/** A plan of an ordinary project in English. */
const MOST_IN_ENGLISH = 3;
const OF_THE_ZONE = 'harbin-electric';

/** A script that starts a browser without its sandbox, as root has to. */
export function wrapper(folder: string, browser: string): string {
  const path = resolve(folder, 'browser.sh');
  writeFileSync(path, `#!/bin/sh\nexec "${browser}" --no-sandbox "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

/** What is wrong with the PDF of each plan, as lines; sheets are left as pictures where poppler is installed. */
export function printFaults(browser: string): readonly string[] {
  mkdirSync(FOLDER, { recursive: true });
  const script = process.getuid?.() === 0 ? wrapper(FOLDER, browser) : browser;
  const projects = readdirSync(PROJECTS).filter((file) => !file.includes('.expected.'));
  const faults: string[] = [];
  for (const language of LANGUAGES) {
    for (const project of projects) {
      const name = `${project.replace('.yaml', '')}-${language}`;
      const pdf = join(FOLDER, `${name}.pdf`);
      const argv = ['plan', join(PROJECTS, project), '--discount-rate', '0.1', '--lang', language];
      const output = ['--format', 'pdf', '-o', pdf, '--force', '--browser', script];
      execFileSync(process.execPath, ['dist/cli/main.cjs', ...argv, ...output]);
      faults.push(...faultsOf(name, readFileSync(pdf, 'latin1')));
      spawnSync('pdftoppm', ['-r', '80', '-png', pdf, join(FOLDER, name)]);
    }
  }
  return faults;
}

function faultsOf(name: string, pdf: string): readonly string[] {
  const pages = pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
  const isShort = name.endsWith('-en') && !name.startsWith(OF_THE_ZONE);
  const most = isShort ? MOST_IN_ENGLISH : MOST;
  return [
    ...(pages >= 1 && pages <= most ? [] : [`${name} has ${pages} sheets, not up to ${most}`]),
    ...(pdf.includes('/StructTreeRoot') && /\/Marked true/.test(pdf)
      ? []
      : [`${name} has no tags`]),
    ...(pdf.includes(`/Lang (${name.slice(-2)})`) ? [] : [`${name} has no language`]),
  ];
}
