import { readLine } from '../../src/cli/lines/json-line';
import { splitLines } from '../../src/cli/lines/split';
import type { Profile } from '../../src/profile/profile';
import { type AssessOptions, assess } from '../../src/questions/assess/assess';
import { sweep } from '../../src/questions/compare/sweep';
import { type PlanOptions, plan } from '../../src/questions/plan/plan';
import { parseAmendment } from '../../src/regions/amendment';
import { EDITION_IDS, type EditionId } from '../../src/regions/kaluga/editions/ids';
import { policyOf } from '../../src/regions/kaluga/editions/index';
import { parseProfile } from '../../src/regions/parse-profile';
import { parseReadings } from '../../src/regions/parse-readings';
import { documentPaths, parseScenario } from '../../src/scenario/parse';
import { runScenario } from '../../src/scenario/run';
import { readDocument } from '../../src/texts/document';
import { command } from '../cli/fake';
import { type Attack, REFUSED, type Reached } from './attack';
import { freeze, requireSound } from './watch';

/**
 * Throws an attack at its door. What is taken is assessed, and planned where that is asked for.
 * @throws Error where the door does not hold.
 */
export function attacked(attack: Attack, isPlanned: boolean): Promise<Reached> | Reached {
  freeze(attack);
  switch (attack.door) {
    case 'profile':
      return profile(attack.document, attack.edition, isPlanned);
    case 'text':
      return text(attack.text, attack.edition, isPlanned);
    case 'line':
      return line(attack.bytes, attack.edition, isPlanned);
    case 'readings':
      return readings(attack);
    case 'amendment':
      return amendment(attack.document, attack.edition);
    case 'scenario':
      return scenario(attack.document);
    case 'sweep':
      return swept(attack);
    case 'options':
      return options(attack.document, attack.options);
    case 'command':
      return commanded(attack.argv, attack.text);
  }
}

function profile(document: unknown, edition: EditionId, isPlanned: boolean): Reached {
  const parsed = parseProfile(document, { edition });
  if (!parsed.ok) {
    requireSound(parsed.problems);
    return REFUSED;
  }
  answered(parsed.profile, edition, isPlanned);
  for (const other of EDITION_IDS.filter((id) => id !== edition)) {
    const again = parseProfile(document, { edition: other });
    if (again.ok) answered(again.profile, other, false);
    else requireSound(again.problems);
  }
  return { accepted: true, assessed: true, planned: isPlanned };
}

/** Assesses a profile that was taken, and writes the answer. */
function answered(taken: Profile, edition: EditionId, isPlanned: boolean): void {
  freeze(taken);
  requireText(assess(taken, { edition, loans: 'all' }));
  if (isPlanned) requireText(plan(taken, { edition, discountRate: '0.1' }));
}

function requireText(answer: object): void {
  const written = JSON.stringify(answer);
  if (typeof written !== 'string' || written.length === 0) throw new Error('no text of an answer');
}

function text(given: string, edition: EditionId, isPlanned: boolean): Reached {
  const { place, problems, readable, value } = readDocument(given);
  if (problems.length > 0 || !readable) requireSound(problems.slice(0, 1_000));
  if (!readable) return REFUSED;
  const parsed = parseProfile(value, { edition });
  if (parsed.ok) return profile(value, edition, isPlanned);
  requireSound(parsed.problems.map(place));
  return REFUSED;
}

async function line(bytes: Uint8Array, edition: EditionId, isPlanned: boolean): Promise<Reached> {
  let reached = REFUSED;
  for await (const lines of splitLines(pieces(bytes))) {
    for (const one of lines) {
      const read = readLine(one.bytes);
      if (read.ok) reached = profile(read.value, edition, isPlanned);
      else requireSound(read.problems);
    }
  }
  return reached;
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = 1 << 16;
  for (let start = 0; start < bytes.length; start += size) {
    yield await Promise.resolve(bytes.subarray(start, start + size));
  }
}

function readings({ chosen, edition }: Attack & { door: 'readings' }): Reached {
  // Whatever a caller without types may give.
  const parsed = parseReadings(chosen as Record<string, string>, edition as EditionId);
  if (!parsed.ok) requireSound(parsed.problems);
  return { ...REFUSED, accepted: parsed.ok };
}

function amendment(document: unknown, edition: EditionId): Reached {
  const parsed = parseAmendment(document, policyOf(edition));
  if (!parsed.ok) requireSound(parsed.problems);
  return { ...REFUSED, accepted: parsed.ok };
}

function scenario(document: unknown): Reached {
  documentPaths(document);
  const parsed = parseScenario(document);
  if (!parsed.ok) {
    requireSound(parsed.problems);
    return REFUSED;
  }
  requireText(runScenario(parsed.scenario));
  return { accepted: true, assessed: true, planned: false };
}

function swept({ document, path, values }: Attack & { door: 'sweep' }): Reached {
  const answer = sweep(document, path, values);
  if (answer.ok) requireText(answer);
  else requireSound(answer.problems);
  return { accepted: answer.ok, assessed: answer.ok, planned: answer.ok };
}

/** Options that the types refuse are a RangeError, and a short one. */
function options(document: unknown, given: unknown): Reached {
  const parsed = parseProfile(document);
  if (!parsed.ok) throw new Error('the profile of an attack on options is sound');
  return {
    accepted: true,
    assessed: isTaken(() => assess(parsed.profile, given as AssessOptions)),
    planned: isTaken(() => plan(parsed.profile, given as PlanOptions)),
  };
}

/** A RangeError that the language throws, not the library. */
const OF_THE_MACHINE = /call stack|Invalid \w+ length/;

/** Characters of the message of an error. */
const LONGEST = 1_000_000;

function isTaken(answer: () => object): boolean {
  try {
    requireText(answer());
    return true;
  } catch (error) {
    const isMeant = error instanceof RangeError && !OF_THE_MACHINE.test(error.message);
    if (!isMeant) throw error;
    if (error.message.length > LONGEST) throw new Error(`${error.message.length} characters`);
    return false;
  }
}

async function commanded(argv: readonly string[], file: string): Promise<Reached> {
  const { code, err, out } = await command(argv, { files: { 'p.yaml': file }, stdin: file });
  if (![0, 1, 2].includes(code)) throw new Error(`exit code ${code}`);
  // A scenario that is no sound one is told with the others, on standard output.
  if (code !== 0 && err === '' && (code === 2 || out === '')) {
    throw new Error('refused without a word');
  }
  if (err.length > LONGEST * 4) throw new Error(`${err.length} characters on standard error`);
  return { accepted: code === 0, assessed: code === 0, planned: false };
}
