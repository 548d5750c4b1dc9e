import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { figuresIn, type PlacedFigure } from './figures';
import type { Figures, Frame } from './policy';

/**
 * A name for figures: equal for equal values of equal standing, whatever their sources
 * are called, the order in which they are written and the amendments they came from.
 */
export const fingerprint = (figures: Figures, frame: Frame): string => {
  const { edition } = figures;
  const text = canonical({
    edition,
    figures: Object.fromEntries(figuresIn(figures, frame).map(hashed)),
  });
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
};

const hashed = ({ path, figure: { decides, read, values } }: PlacedFigure) => [
  path.join('.'),
  { read, decides, values: values.map(({ from, standing, value }) => ({ from, standing, value })) },
];

/** JSON with the keys in order and whole numbers of any size as they are. */
function canonical(value: unknown): string {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join()}}`;
}
