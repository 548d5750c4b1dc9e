#!/usr/bin/env node
import { createReadStream } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { stderr, stdin, stdout } from 'node:process';
import { run } from './run';

/** A reader that goes away, as `head` does, ends the output and is no failure. */
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await run(process.argv.slice(2), {
  stdout,
  print: (text) =>
    new Promise((taken) => {
      stdout.write(text, (error) => taken(error == null));
    }),
  stderr,
  terminal: stderr.isTTY ? stderr : undefined,
  stdin,
  isTTY: stdout.isTTY === true,
  env: process.env,
  readFile: (path) => createReadStream(path),
  readFolder: async (path) =>
    (await readdir(path, { withFileTypes: true })).map((entry) => ({
      name: entry.name,
      isFolder: entry.isDirectory(),
    })),
  writeFile: (path, text) => writeFile(path, text),
});
