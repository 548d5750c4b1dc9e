import { isNode, parseDocument } from 'yaml';
import type { Check, ScenarioResult } from '../scenario/run';

/** A text after its recorded expectations were written again. */
export interface Updated {
  readonly text: string;
  /** What was written, by place. */
  readonly recorded: readonly string[];
  /** Why something recorded was not written again. */
  readonly refused: readonly string[];
}

/** A text put in place of a part of another. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const NEW = 'new';

/**
 * The text of a scenario with what was found in place of the expectations that are
 * recorded and not met; all else stays as it is, comments too. Nothing is written
 * where the figures are not those that the expectation was recorded from.
 */
export function updated(text: string, { checks, policy }: ScenarioResult): Updated {
  const document = parseDocument(text);
  const splices = new Map<string, Splice>();
  const refused = new Set<string>();
  const put = (place: readonly (string | number)[], value: unknown): void => {
    const node = document.getIn(place, true);
    const [from, to] = isNode(node) ? (node.range ?? []) : [];
    if (from === undefined || to === undefined) return;
    splices.set(place.join('.'), { from, to, text: inPlaceOf(text.slice(from, to), value) });
  };
  for (const check of checks.filter(({ source }) => source.kind === 'recorded')) {
    const why = refusal(check, policy);
    if (why !== undefined) refused.add(why);
    else if (!check.met) put(['expect', check.expectation, ...check.field], check.value);
    if (why === undefined && check.source.policy === NEW) put(sourceOf(check, document), policy);
  }
  return {
    text: spliced(text, [...splices.values()]),
    recorded: [...splices.keys()],
    refused: [...refused],
  };
}

/** Why what was found is not to be written; undefined where it may be. */
function refusal({ about, met, source, value }: Check, policy: string): string | undefined {
  if (met && source.policy !== NEW) return undefined;
  if (source.policy !== NEW && source.policy !== policy) {
    return `${about} was recorded from other figures (${source.policy}; these are ${policy}): compare it by hand and set the policy of its source to "${NEW}"`;
  }
  return value === undefined ? `${about} is not in the result` : undefined;
}

/** The place of the hash: in the source of the expectation, or in that of the scenario. */
function sourceOf({ expectation }: Check, document: ReturnType<typeof parseDocument>) {
  const own = ['expect', expectation, 'source', 'policy'];
  return document.hasIn(own) ? own : ['source', 'policy'];
}

/** A word or a whole number that YAML reads as such; anything else stands in quotes. */
const BARE = /^(-?\d{1,15}|(?!true$|false$|null$|yes$|no$)[a-z][a-z-]*)$/;

/** A value as text, bare where the old text was and it can be; JSON is YAML too. */
function inPlaceOf(old: string, value: unknown): string {
  const isBare = !/^["'[{]/.test(old);
  const end = /\s*$/.exec(old)?.[0] ?? '';
  const bare = isBare && typeof value === 'string' && BARE.test(value);
  return `${bare ? value : JSON.stringify(value)}${end}`;
}

/** The last first, so that the places of the others stay where they are. */
const spliced = (text: string, splices: readonly Splice[]): string =>
  [...splices]
    .sort((one, other) => other.from - one.from)
    .reduce((after, { from, text: put, to }) => after.slice(0, from) + put + after.slice(to), text);
