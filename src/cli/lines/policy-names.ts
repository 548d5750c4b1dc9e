import { amend, amendmentFrom } from '../../amendments/amend';
import { editionOf, type LoadedRegion } from '../../engine/region';
import type { Policy } from '../../figures/policy';
import { readDocument } from '../../texts/document';
import type { PlacedProblem } from '../../texts/placed';
import { pointedAmounts } from '../../texts/pointed';
import { editionIds } from '../choices';
import { InputError } from '../input-error';
import type { Io } from '../io';
import type { Regions } from '../regions';
import { sourceName, sourceText } from '../source';

/** A policy, or all that is wrong with the names it was to be made of. */
export interface NamedPolicy {
  readonly policy?: Policy;
  readonly problems: readonly PlacedProblem[];
}

/** The region whose editions are named, else the one chosen. */
export function regionOfPolicies(
  { chosen, loaded }: Regions,
  names: readonly string[],
): LoadedRegion {
  const isOf = (name: string, region: LoadedRegion) => editionIds(region).includes(name);
  const editions = names.filter((name) => loaded.some((region) => isOf(name, region)));
  const found = [chosen, ...loaded].find((region) => editions.every((name) => isOf(name, region)));
  return found ?? chosen;
}

/**
 * The policy of a region that some names make together, in their order: the id of an
 * edition, which can only stand first, and files of amendments. Without an
 * edition they amend the one given.
 */
export async function policyNamed(
  option: string,
  region: LoadedRegion,
  names: readonly string[],
  base: string,
  io: Io,
): Promise<NamedPolicy> {
  const [first] = names;
  const editions = editionIds(region);
  const edition = editions.find((id) => id === first);
  let named: NamedPolicy = { policy: editionOf(region, edition ?? base), problems: [] };
  for (const name of edition === undefined ? names : names.slice(1)) {
    const { policy } = named;
    // A later amendment is read as the earlier ones leave the policy.
    if (policy === undefined) return named;
    named = editions.some((id) => id === name)
      ? { problems: [editionLater(option, name)] }
      : await amendedBy(name, policy, editions, io);
  }
  return named;
}

const editionLater = (option: string, name: string): PlacedProblem => ({
  path: option,
  code: 'edition-later',
  expected: 'an edition only in the first place, files of amendments after it',
  found: name,
});

async function amendedBy(
  file: string,
  before: Policy,
  editions: readonly string[],
  io: Io,
): Promise<NamedPolicy> {
  const text = await textOf(file, editions, io);
  if (typeof text !== 'string') return { problems: text };
  const source = sourceName(file);
  const { pointed, ...read } = readDocument(text, 'an amendment');
  const { readable, value, place } = read;
  const ambiguous = pointedAmounts(value, pointed, (amended) => {
    const parsed = amendmentFrom(amended, before);
    return parsed.ok ? [] : parsed.problems;
  });
  const problems = [...read.problems, ...ambiguous.map(place)];
  const own = problems.map((problem) => ({ source, ...problem }));
  if (!readable) return { problems: own };
  const parsed = amendmentFrom(value, before);
  if (!parsed.ok) {
    const told = new Set(problems.map(({ path }) => path));
    const others = parsed.problems.filter(({ path }) => !told.has(path));
    return { problems: [...own, ...others.map((one) => ({ source, ...place(one) }))] };
  }
  return own.length > 0
    ? { problems: own }
    : { policy: amend(before, parsed.amendment), problems: [] };
}

/** The text, or why there is none. */
async function textOf(
  file: string,
  editions: readonly string[],
  io: Io,
): Promise<string | readonly PlacedProblem[]> {
  try {
    return await sourceText(file, io);
  } catch (error) {
    if (error instanceof InputError)
      return error.problems.map((problem) => hinted(problem, editions));
    throw error;
  }
}

const hinted = (problem: PlacedProblem, editions: readonly string[]): PlacedProblem => ({
  ...problem,
  hint: problem.hint ?? `the editions are ${editions.join(', ')}`,
});
