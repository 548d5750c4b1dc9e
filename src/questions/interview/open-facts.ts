import type { ElementId } from '../../engine/plan/candidates';
import type { MissingFact } from '../../kit/finding';
import { fieldsIn, formOf } from '../../profile/fields/field';
import type { Profile } from '../../profile/profile';
import type { Planned } from '../plan/plan';
import { STATUSES_PATH } from './answered';
import { type Elements, elementsOf, type IsAskable, type Waiting } from './elements';

/** A fact that the profile does not state, and what depends on it. */
export interface OpenFact extends MissingFact {
  /** What waits for it. */
  readonly elements: readonly ElementId[];
  /**
   * `tried`: each answer can be planned, as no amount waits for it; `awaited`: amounts wait for it; `assumed`: they
   * are known without it, since it is taken as none.
   */
  readonly kind: 'tried' | 'awaited' | 'assumed';
  /** Whether it is the only value that those elements wait for. */
  readonly isLast: boolean;
}

/** What may be asked for, and the elements that no answer can bring in. */
export interface Open extends Pick<Elements, 'shut'> {
  readonly facts: readonly OpenFact[];
}

/**
 * The facts that can be asked for, in the order of the rules: those that elements wait for, every yes or no about
 * the investor that is not stated, some of which answers assume, and what is taken as none where it is left out.
 * Figures that a policy lacks are no facts of a project.
 */
export function openFacts(planned: Planned, skip: readonly string[]): Open {
  const isAskable: IsAskable = ({ path }) =>
    !path.startsWith('policy.') && !skip.includes(askedAt(path));
  const { open, shut } = elementsOf(planned, isAskable);
  const awaited = new Map<string, OpenFact>();
  for (const { id, isKnown, missing } of open) {
    const values = new Set(missing.filter(({ asks }) => asks !== 'yes-no').map(({ path }) => path));
    for (const { asks, path: stated } of missing.filter(isAskable)) {
      const path = askedAt(stated);
      const { elements = [], isLast = true, kind = 'tried' } = awaited.get(path) ?? {};
      const isTried = kind === 'tried' && isKnown && asks === 'yes-no';
      awaited.set(path, {
        path,
        asks: path === STATUSES_PATH ? 'value' : asks,
        elements: elements.includes(id) ? elements : [...elements, id],
        kind: isTried ? 'tried' : 'awaited',
        isLast: isLast && values.size === 1 && values.has(stated),
      });
    }
  }
  const assumed = [...unstatedFlags(planned.c.profile), ...takenAsNone(planned, open)];
  return {
    facts: [
      ...awaited.values(),
      ...assumed.filter((fact) => isAskable(fact) && !awaited.has(fact.path)),
    ],
    shut,
  };
}

/** Where a missing fact is stated: all statuses together, since a profile that names one denies the others. */
const askedAt = (path: string): string =>
  path.startsWith(`${STATUSES_PATH}.`) ? STATUSES_PATH : path;

/** Every yes or no about the investor that a profile leaves out. */
function unstatedFlags({ investor, region }: Profile): readonly OpenFact[] {
  const section = region.profiles.fields['investor'];
  const fields = section === undefined ? {} : (fieldsIn(formOf(section)) ?? {});
  return Object.entries(fields)
    .filter(([name, field]) => formOf(field) === 'flag' && !Object.hasOwn(investor, name))
    .map(([name]) => ({
      path: `investor.${name}`,
      asks: 'yes-no',
      elements: [],
      kind: 'tried',
      isLast: false,
    }));
}

/** What elements with known amounts take as none, since the profile leaves it out. */
const takenAsNone = (
  { c: { profile }, choices: { region } }: Planned,
  open: readonly Waiting[],
): readonly OpenFact[] =>
  region.measures.flatMap(({ id, uses: { takenAsNone: paths = [] } }): readonly OpenFact[] =>
    open.some((one) => one.id === id && one.isKnown)
      ? paths
          .filter((path) => !isStated(profile, path))
          .map((path) => ({ path, asks: 'value', elements: [id], kind: 'assumed', isLast: false }))
      : [],
  );

const isStated = (profile: Profile, path: string): boolean =>
  path
    .split('.')
    .reduce<unknown>(
      (at, name) => (isRecord(at) && Object.hasOwn(at, name) ? at[name] : undefined),
      profile,
    ) !== undefined;

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null;
