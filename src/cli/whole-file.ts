import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

/**
 * Writes to a file in place of what it has: whole, or not at all. The content is written beside the
 * file, with its permissions, and takes its place when all of it is there.
 * Fails as Node's own functions do.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  // A pipe or a device is written to and never replaced.
  if (found !== undefined && !found.isFile()) return writeFile(path, content);
  const target = found === undefined ? path : await realpath(path);
  const beside = `${target}.${process.pid}.part`;
  try {
    await writeFile(beside, content, found === undefined ? {} : { mode: found.mode });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
