import { shortened } from '../kit/shortened';
import { LIMITS } from './limits';

/** Compact JSON of any value, cut at the limit; `nothing` for undefined. Never throws on data. */
export const foundText = (value: unknown): string => shortened(written(value, LIMITS.foundLength));

/**
 * The text, or little more than its first `room` characters: each level takes a
 * character of the room, so depth, cycles and size are all bounded.
 */
function written(value: unknown, room: number): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, room));
  if (typeof value !== 'object' || value === null) return String(value);
  const isList = Array.isArray(value);
  let text = isList ? '[' : '{';
  for (const [key, part] of entriesOf(value)) {
    if (text.length > room) return text;
    if (text.length > 1) text += ',';
    if (!isList) text += `${JSON.stringify(key.slice(0, room))}:`;
    text += written(part, room - text.length);
  }
  return text + (isList ? ']' : '}');
}

function* entriesOf(value: object): Generator<[string, unknown]> {
  for (const key in value) {
    if (Object.hasOwn(value, key)) yield [key, (value as Record<string, unknown>)[key]];
  }
}
