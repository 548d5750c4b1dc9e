import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The parts of a workbook by their names. */
export interface ArchiveParts {
  readonly [name: string]: Uint8Array;
}

/** The day of every part, by the parts of local time that an archive keeps: so the bytes are the same in every time zone. */
const DAY = new Date(2000, 0, 1);

/** ArchiveParts as one file; equal parts give equal bytes. */
export function zipped(parts: ArchiveParts): Uint8Array {
  const files: Zippable = {};
  for (const name of Object.keys(parts).sort(byName)) {
    const part = parts[name];
    if (part !== undefined) files[name] = [part, { mtime: DAY, level: 6 }];
  }
  return zipSync(files);
}

/** The list of contents first, as readers that look at the beginning of a file ask. */
const byName = (one: string, other: string): number =>
  Number(other === FIRST) - Number(one === FIRST) || (one < other ? -1 : 1);

const FIRST = '[Content_Types].xml';

/** Bytes that the parts of a workbook may take together when they are unpacked. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The parts of a file that are asked for; undefined where it is no archive, is cut, or holds more than any workbook of ours. */
export function unzipped(
  file: Uint8Array,
  isAsked: (name: string) => boolean = () => true,
): ArchiveParts | undefined {
  let left = MOST_BYTES;
  try {
    const parts = unzipSync(file, {
      filter: ({ name, originalSize }) => {
        if (!isAsked(name)) return false;
        left -= originalSize;
        return left >= 0;
      },
    });
    return left < 0 ? undefined : parts;
  } catch {
    return undefined;
  }
}
