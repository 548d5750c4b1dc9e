import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENCE = /^licen[cs]e/i;

/** Writes the licences of all packages that bundles have taken in to one file beside them. */
export function notices(file: string): Plugin {
  const taken = new Set<string>();
  return {
    name: 'notices',
    setup(build) {
      build.initialOptions.metafile = true;
      build.onEnd(({ metafile }) => {
        for (const folder of metafile === undefined ? [] : foldersOf(metafile)) taken.add(folder);
        mkdirSync(dirname(file), { recursive: true });
        const rule = '-'.repeat(78);
        writeFileSync(file, [...taken].sort().map(noticeOf).join(`\n${rule}\n\n`));
      });
    },
  };
}

function foldersOf({ outputs }: Metafile): readonly string[] {
  const files = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
  return files.flatMap((file) => PACKAGE.exec(file)?.[1] ?? []);
}

/** The licences of packages of which modules were taken in: a text that several have in common once, under their names. */
export function sharedNotices(modules: readonly string[]): string {
  const folders = [...new Set(modules.flatMap((file) => PACKAGE.exec(file)?.[1] ?? []))].sort();
  const heads = new Map<string, string[]>();
  for (const folder of folders) {
    const [name = '', ...lines] = noticeOf(folder).split('\n');
    const isOwn = (line: string): boolean => /^copyright/i.test(line.trim());
    const common = lines.filter((line) => !isOwn(line)).join(' ');
    const text = common.replace(/\s+/g, ' ').trim();
    heads.set(text, [...(heads.get(text) ?? []), [name, ...lines.filter(isOwn)].join('\n')]);
  }
  return [...heads].map(([text, names]) => [...names, text].join('\n')).join('\n\n');
}

/** @throws Error where a package has no licence beside it, and may not be taken in. */
function noticeOf(folder: string): string {
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  const { license, name, version } = JSON.parse(manifest) as Readonly<Record<string, string>>;
  const file = readdirSync(folder).find((entry) => LICENCE.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence in ${folder}`);
  const text = readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
