import type { ElementId } from '../../engine/plan/candidates';
import { notAdded } from '../../engine/plan/tax';
import type { MissingFact } from '../../kit/finding';
import { lastYearOf } from '../../kit/series';
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
 * the investor that is not stated, some of which answers assume, the statuses held, and what is taken as none where it
 * is left out.
 * Figures that a policy lacks are no facts of a project.
 */
export function openFacts(planned: Planned, skip: readonly string[]): Open {
  const isAskable: IsAskable = ({ path }) =>
    !path.startsWith('policy.') && !skip.includes(askedAt(path));
  const { open, shut } = elementsOf(planned, isAskable);
  const awaited = awaitedFacts(open, isAskable);
  const isAwaited = ({ path }: OpenFact): boolean => awaited.some((one) => one.path === path);
  const assumed = assumedFacts(planned, open).filter((fact) => isAskable(fact) && !isAwaited(fact));
  return { facts: [...awaited, ...assumed], shut };
}

/** The facts that elements wait for, each with all of them. */
function awaitedFacts(open: readonly Waiting[], isAskable: IsAskable): readonly OpenFact[] {
  const facts = new Map<string, OpenFact>();
  for (const { id, isKnown, missing } of open) {
    const values = new Set(missing.filter(({ asks }) => asks !== 'yes-no').map(({ path }) => path));
    for (const { asks, path: stated } of missing.filter(isAskable)) {
      const path = askedAt(stated);
      const { elements = [], isLast = true, kind = 'tried' } = facts.get(path) ?? {};
      const isTried = kind === 'tried' && isKnown && asks === 'yes-no';
      facts.set(path, {
        path,
        asks: path === STATUSES_PATH ? 'value' : asks,
        elements: elements.includes(id) ? elements : [...elements, id],
        kind: isTried ? 'tried' : 'awaited',
        isLast: isLast && values.size === 1 && values.has(stated),
      });
    }
  }
  return [...facts.values()];
}

/** What answers take one way where it is left out. */
function assumedFacts(planned: Planned, open: readonly Waiting[]): readonly OpenFact[] {
  const { profile } = planned.c;
  return [
    ...unstatedFlags(profile),
    ...(profile.statuses === undefined ? [assumedFact(STATUSES_PATH)] : []),
    ...profitNotGiven(planned),
    ...open.flatMap(({ id, takenAsNone }) =>
      takenAsNone.map(({ path }) => assumedFact(path, { elements: [id] })),
    ),
  ];
}

const assumedFact = (
  path: string,
  { asks = 'value', elements = [] }: Partial<Pick<OpenFact, 'asks' | 'elements'>> = {},
): OpenFact => ({ path, asks, elements, kind: 'assumed', isLast: false });

/** Profit of years in which the best package saves taxes that would raise it; without it they do not. */
function profitNotGiven({ best, c }: Planned): readonly OpenFact[] {
  const { taxableProfit } = c.profile;
  const last = taxableProfit === undefined ? undefined : lastYearOf(taxableProfit);
  const years = notAdded(c, best.taxes).filter((year) => last === undefined || year > last);
  const { elements } = best;
  if (years.length === 0) return [];
  return last === undefined
    ? [assumedFact('taxableProfit', { elements })]
    : [assumedFact(`taxableProfit.${last + 1}`, { asks: 'later-years', elements })];
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
