import { createReadStream } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import type { Io } from '../src/cli/io';
import type { Regions } from '../src/cli/regions';
import { type ReadScenario, readScenario, scenarioFiles } from '../src/cli/scenario-files';
import { LOADED_DEFAULT } from '../src/regions/loaded';

const ROOT = join(import.meta.dirname, '..');

/** Files and folders as they are, and nothing else of the outside. */
const FILES: Io = {
  stdout: { write: () => true },
  print: async () => true,
  stderr: { write: () => true },
  isTTY: false,
  env: {},
  stdin: Readable.from([]),
  readFile: (path) => createReadStream(path),
  readPage: () => Readable.from([]),
  readFolder: async (path) =>
    (await readdir(path, { withFileTypes: true })).map((entry) => ({
      name: entry.name,
      isFolder: entry.isDirectory(),
    })),
  loadModule: (name) => import(name),
  isFile: () => Promise.resolve(false),
  writeFile,
};

const REGIONS: Regions = {
  chosen: LOADED_DEFAULT,
  loaded: [LOADED_DEFAULT],
  onDemand: [],
  names: [],
};

/** Every scenario of a folder of the project, named from there. */
export async function scenariosIn(folder: string): Promise<readonly ReadScenario[]> {
  const files = await scenarioFiles([join(ROOT, folder)], FILES);
  const read = await Promise.all(files.map((file) => readScenario(file, REGIONS, FILES)));
  return read.map((one) => ({ ...one, file: relative(join(ROOT, folder), one.file) }));
}
