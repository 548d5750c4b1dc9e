import type { Problem } from '../../kit/problem';
import { foundText } from '../../profile/found';
import { LIMITS } from '../../profile/limits';
import { type Path, pathText } from '../../profile/place';
import type { Pointed } from '../../texts/document-nodes';
import { fault, numberFault, repeatedName } from '../../texts/faults';
import { isLost, isPointed, isTooLong } from '../../texts/numbers';

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
  readonly pointed: Pointed[];
}

/** What a text of JSON holds that its value does not show. */
export interface JsonFaults {
  readonly problems: readonly Problem[];
  readonly pointed: readonly Pointed[];
}

/** Beginnings of texts, brackets, commas and numbers; what lies between them says nothing here. */
const TOKEN = /["{}[\],]|-?\d[\d.eE+-]*/g;

/** A whole number of so many signs is safe. */
const SHORT = /^-?\d{1,15}$/;

/**
 * What a parser of JSON passes over in silence: names that stand twice in one
 * map, numbers that it rounds, and numbers written with a point and three digits. Of a text that is too deep only that is reported.
 * The text must be JSON.
 */
export function jsonFaults(text: string): JsonFaults {
  const reading: Reading = { levels: [], isName: false, problems: [], pointed: [] };
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
    const { 0: token, index } = found;
    // A pattern for whole texts would exhaust the stack on a long one.
    if (token === '"') TOKEN.lastIndex = endOfText(text, index);
    take(reading, token === '"' ? text.slice(index, TOKEN.lastIndex) : token);
    if (reading.levels.length > LIMITS.depth) return { problems: [TOO_DEEP], pointed: [] };
  }
  return { problems: reading.problems, pointed: reading.pointed };
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
  } else if (isPointed(source)) {
    reading.pointed.push({ path: pathIn(reading), source });
  }
}

const pathIn = ({ levels }: Reading): Path => levels.map(({ at }): Path[number] => at);

const placeOf = (reading: Reading): string => pathText(pathIn(reading));

/** The name that a text in quotes stands for: "\u0061" is a. */
const nameOf = (quoted: string): string =>
  quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
