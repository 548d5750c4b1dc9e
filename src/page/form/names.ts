import { partsIn } from '../../answer/read';
import type { Plan } from '../../answer/results/plan';
import { type Path, pathText } from '../../profile/place';
import { capital } from '../../report/format';
import { nameOf } from '../../report/sentences';
import type { Words } from '../../report/words';
import { patternOf } from '../state/document';

/** What a field is called: what reports ask for. */
export function labelOf(path: Path, { facts }: Pick<Words, 'facts'>): string {
  const pattern = patternOf(path);
  return capital(facts[pattern] ?? pattern);
}

/** Names of the measures that need a fact to be judged, by the path of the fact. */
export type Needs = ReadonlyMap<string, readonly string[]>;

/** Which facts are missing, and for which measures that are not refused already. */
export function needsOf({ assessment }: Plan, words: Words): Needs {
  const needs = new Map<string, readonly string[]>();
  const judged = assessment.measures.flatMap((one) => [one, ...partsIn(one)]);
  for (const { id, missing, verdict } of judged) {
    if (verdict === 'ineligible') continue;
    for (const { path } of missing) {
      const names = needs.get(path) ?? [];
      const { nom } = nameOf(id, words);
      needs.set(path, names.includes(nom) ? names : [...names, nom]);
    }
  }
  return needs;
}

/** Names of the measures that need what stands at a path, or a year or item of it. */
export function neededBy(path: Path, needs: Needs): readonly string[] {
  const own = pathText(path);
  const found = [...needs].filter(
    ([fact]) => fact === own || fact.startsWith(`${own}.`) || fact.startsWith(`${own}[`),
  );
  return [...new Set(found.flatMap(([, names]) => names))];
}
