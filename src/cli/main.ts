#!/usr/bin/env node
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import * as nodeModule from 'node:module';
import { loadModule } from './load-module';
import { run } from './run';
import { writeWhole } from './whole-file';

// There from Node 22 on: keeps what was compiled for the next start.
if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function') {
  nodeModule.enableCompileCache();
}

const { stderr, stdout } = process;

/** A reader that goes away, as `head` does, ends the output and is no failure. */
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const ended = run(process.argv.slice(2), {
  stdout,
  print: (text) =>
    new Promise((taken) => {
      stdout.write(text, (error) => taken(error == null));
    }),
  stderr,
  terminal: stderr.isTTY ? stderr : undefined,
  // Opened by whoever reads it: to open it takes a while.
  get stdin() {
    return process.stdin;
  },
  // Whoever asks reads the terminal; to look at it opens it.
  get dialogue() {
    const { stdin } = process;
    return stdin.isTTY === true && stdout.isTTY === true
      ? { input: stdin, output: stdout }
      : undefined;
  },
  isTTY: stdout.isTTY === true,
  columns: stdout.columns,
  // Of all that tells it, rules of plurals take the least time to load.
  locale: () => new Intl.PluralRules().resolvedOptions().locale,
  env: process.env,
  readFile: (path) => createReadStream(path),
  readPage: () => createReadStream(new URL('../page/index.html', import.meta.url)),
  readFolder: async (path) =>
    (await readdir(path, { withFileTypes: true })).map((entry) => ({
      name: entry.name,
      isFolder: entry.isDirectory(),
    })),
  loadModule,
  isFile: (path) =>
    stat(path).then(
      (found) => found.isFile(),
      () => false,
    ),
  writeFile: writeWhole,
});

void ended.then((code) => {
  process.exitCode = code;
});
