import type { LeftElement } from '../../answer/results/plan';
import { missingOf } from '../sentences';
import type { PlanVoice } from './voice';

/** Facts that are missing, each once, those that the same elements need together, with these elements. */
export function factsFor(
  left: readonly LeftElement[],
  { name, words }: Pick<PlanVoice, 'name' | 'words'>,
): readonly string[] {
  const facts = new Map(left.flatMap(({ missing }) => missing.map((fact) => [fact.path, fact])));
  const needed = [...facts.values()].map((fact) => ({
    fact: missingOf(fact, words),
    by: left
      .filter(({ missing }) => missing.some(({ path }) => path === fact.path))
      .map(({ element }) => name(element)),
  }));
  const groups = new Map(needed.map(({ by }) => [by.join(), by]));
  return [...groups].map(([key, by]) =>
    words.plan.factsFor(
      needed.filter((one) => one.by.join() === key).map(({ fact }) => fact),
      by,
    ),
  );
}
