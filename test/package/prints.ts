/** Prints plans of all projects to PDF by the built command, and looks at pages, tags and pictures of the sheets. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

const FOLDER = 'test-results/prints';
const PROJECTS = 'fixtures/projects';
const LANGUAGES = ['en', 'ru'];

/** Sheets of a plan. */
const MOST = 4;

/** Names that would do harm where they were written as they are, each as long as a name may be. */
const HOSTILE: Readonly<Record<string, string>> = {
  script: '"</style></title><script>document.body.remove()</script><img src=x onerror=alert(1)> ',
  marks: 'Works \u202e0001\u202c \u2066of 2019\u2069 \u200f\\ ',
  unbroken: 'x',
};
const LONGEST_NAME = 300;
const REFUSED_LENGTH = 10_000;

/** A script that starts a browser without its sandbox, as root has to. */
export function wrapper(folder: string, browser: string): string {
  const path = resolve(folder, 'browser.sh');
  writeFileSync(path, `#!/bin/sh\nexec "${browser}" --no-sandbox "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

/** What the built command ends with, given a project. */
const planned = (argv: readonly string[], input?: string) =>
  spawnSync(process.execPath, ['dist/cli/main.cjs', 'plan', ...argv], {
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 26,
  });

/** What is wrong with the PDF of each plan, as lines; sheets are left as pictures where poppler is installed. */
export function printFaults(browser: string): readonly string[] {
  mkdirSync(FOLDER, { recursive: true });
  const script = process.getuid?.() === 0 ? wrapper(FOLDER, browser) : browser;
  const projects = readdirSync(PROJECTS).filter((file) => !file.includes('.expected.'));
  const faults: string[] = [];
  for (const language of LANGUAGES) {
    for (const project of projects) {
      const name = `${project.replace('.yaml', '')}-${language}`;
      const argv = [join(PROJECTS, project), '--discount-rate', '0.1', '--lang', language];
      faults.push(...printed({ argv, name, script }));
    }
  }
  return [...faults, ...hostileFaults(script)];
}

interface Print {
  readonly argv: readonly string[];
  readonly input?: string;
  readonly name: string;
  /** What starts the browser. */
  readonly script: string;
}

const pdfOf = (name: string): string => join(FOLDER, `${name}.pdf`);

function printed({ argv, input, name, script }: Print): readonly string[] {
  const pdf = pdfOf(name);
  const output = ['--format', 'pdf', '-o', pdf, '--force', '--browser', script];
  const { status, stderr } = planned([...argv, ...output], input);
  if (status !== 0) return [`${name} is not printed: ${stderr}`];
  spawnSync('pdftoppm', ['-r', '80', '-png', pdf, join(FOLDER, name)]);
  return faultsOf(name, readFileSync(pdf, 'latin1'));
}

/** What is wrong with the PDF of projects of hostile names: each stands in it whole, as text. */
function hostileFaults(script: string): readonly string[] {
  const project: unknown = parse(readFileSync(join(PROJECTS, 'nestle-purina-2019.yaml'), 'utf8'));
  const named = (name: string): string => {
    const { project: head, ...rest } = project as { readonly project: object };
    return JSON.stringify({ ...rest, project: { ...head, name } });
  };
  const argv = ['-', '--discount-rate', '0.1', '--lang', 'en'];
  const faults = Object.entries(HOSTILE).flatMap(([id, part]) => {
    const name = `hostile-${id}-en`;
    const input = named(part.repeat(LONGEST_NAME).slice(0, LONGEST_NAME).trim());
    const found = printed({ argv, input, name, script });
    return found.length > 0
      ? found
      : textFaults(name, planned([...argv, '--format', 'html'], input).stdout);
  });
  const pdf = pdfOf('hostile-length-en');
  rmSync(pdf, { force: true });
  const output = ['--format', 'pdf', '-o', pdf, '--browser', script];
  const { status } = planned([...argv, ...output], named('x'.repeat(REFUSED_LENGTH)));
  if (status !== REFUSED || existsSync(pdf)) faults.push(`a name of ${REFUSED_LENGTH} is printed`);
  return faults;
}

const REFUSED = 2;

/** Signs of a text without the gaps, which a PDF sets where it likes. */
const signsOf = (text: string): string => text.replace(/[\p{Z}\p{C}]/gu, '');

/** What of a page is not in its PDF: its topic, its headline, and each source. */
function textFaults(name: string, html: string): readonly string[] {
  const { error, stdout } = spawnSync('pdftotext', ['-raw', pdfOf(name), '-'], {
    encoding: 'utf8',
  });
  if (error !== undefined) return [`the text of ${name} is not read: install poppler-utils`];
  const text = signsOf(stdout);
  const parts = [
    ...html.matchAll(/<(p class="topic"|h1|figcaption)>(.*?)<\/(?:p|h1|figcaption)>/gs),
  ];
  if (parts.length < LEAST_PARTS) return [`${name} has ${parts.length} parts to look for`];
  return parts.flatMap(([, , part = '']) =>
    text.includes(signsOf(readable(part))) ? [] : [`${name} lacks the text ${part.slice(0, 80)}`],
  );
}

/** The topic, the headline, and the questions of some pictures. */
const LEAST_PARTS = 4;

const readable = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

function faultsOf(name: string, pdf: string): readonly string[] {
  const pages = pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
  return [
    ...(pages >= 1 && pages <= MOST ? [] : [`${name} has ${pages} sheets, not up to ${MOST}`]),
    ...(pdf.includes('/StructTreeRoot') && /\/Marked true/.test(pdf)
      ? []
      : [`${name} has no tags`]),
    ...(pdf.includes(`/Lang (${name.slice(-2)})`) ? [] : [`${name} has no language`]),
  ];
}
