import type { Problem } from '../../kit/problem';
import { foundText } from '../../profile/found';
import { LIMITS } from '../../profile/limits';
import { type Path, pathText } from '../../profile/place';
import { fault, numberFault, repeatedName } from '../faults';
import { isLost, isTooLong } from '../numbers';

/** A list or a map that is being read, and the place in it that was reached. */
interface Level {
  /** The names that were met; null for a list. */
  readonly names: Set<string> | null;
  at: string | number;
}

interface Reading {
  readonly levels: Level[];
  /** Whether the next text is the name of a field. */
  isName: boolean;
  readonly problems: Problem[];
}

/** Beginnings of texts, brackets, commas and numbers; what lies between them says nothing here. */
const TOKEN = /["{}[\],]|-?\d[\d.eE+-]*/g;

/** A whole number of so many signs is safe. */
const SHORT = /^-?\d{1,15}$/;

/**
 * What a parser of JSON passes over in silence: names that stand twice in one
 * map, and numbers that it rounds. Of a text that is too deep that alone is told.
 * The text must be JSON.
 */
export function jsonFaults(text: string): readonly Problem[] {
  const reading: Reading = { levels: [], isName: false, problems: [] };
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
    const { 0: token, index } = found;
    // A pattern for whole texts would exhaust the stack on a long one.
    if (token === '"') TOKEN.lastIndex = endOfText(text, index);
    take(reading, token === '"' ? text.slice(index, TOKEN.lastIndex) : token);
    if (reading.levels.length > LIMITS.depth) return [TOO_DEEP];
  }
  return reading.problems;
}

const TOO_DEEP = fault('too-deep', `at most ${LIMITS.depth} levels of lists and maps`, 'more');

/** Behind the closing quote of a text. */
function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

/** Whether an odd number of backslashes stands before a sign. */
function isEscaped(text: string, index: number): boolean {
  let first = index;
  while (text[first - 1] === '\\') first -= 1;
  return (index - first) % 2 === 1;
}

function take(reading: Reading, token: string): void {
  const { levels } = reading;
  switch (token[0]) {
    case '"':
      if (reading.isName) takeName(reading, token);
      break;
    case '{':
    case '[':
      levels.push(token === '{' ? { names: new Set(), at: '' } : { names: null, at: 0 });
      reading.isName = token === '{';
      break;
    case '}':
    case ']':
      levels.pop();
      reading.isName = false;
      break;
    case ',':
      takeNext(reading);
      break;
    default:
      takeNumber(reading, token);
  }
}

function takeName(reading: Reading, quoted: string): void {
  const level = reading.levels.at(-1);
  if (!level?.names) return;
  const name = nameOf(quoted);
  level.at = name;
  if (level.names.has(name)) {
    reading.problems.push(repeatedName(placeOf(reading), foundText(name)));
  }
  level.names.add(name);
  reading.isName = false;
}

function takeNext(reading: Reading): void {
  const level = reading.levels.at(-1);
  if (level === undefined) return;
  if (typeof level.at === 'number') level.at += 1;
  reading.isName = level.names !== null;
}

function takeNumber(reading: Reading, source: string): void {
  if (SHORT.test(source)) return;
  const value = Number(source);
  if (isTooLong(source) || isLost(source, value)) {
    reading.problems.push(numberFault(placeOf(reading), source, value));
  }
}

const placeOf = ({ levels }: Reading): string => pathText(levels.map(({ at }): Path[number] => at));

/** The name that a text in quotes stands for: "\u0061" is a. */
const nameOf = (quoted: string): string =>
  quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
