import type { Citation } from '../kit/finding';
import { EDITION_YEARS } from '../policy/editions';
import { type Dated, isFigure } from '../policy/figure';
import type { Policy } from '../policy/policy';
import type { PolicyRevisions } from '../policy/revise';
import { type Kind, SHAPE } from '../policy/shape';
import { tooLarge } from '../profile/size';
import { type NewValue, newValuesOf, nothingGiven } from './dates';
import { type Fault, within } from './problems';
import { isFields, type Read, type Reader, section, unknownFields, wrongType } from './reader';
import { text } from './values';

/** An amendment with its changes as they were read: new values by the names of their figures. */
export interface ReadAmendment {
  readonly title: string;
  readonly source: string;
  readonly changes: Changes;
}

export interface Changes {
  readonly [name: string]: Changes | readonly NewValue[];
}

/** Reads an amendment of a policy. Whether it changes anything there is another question. */
export function readAmendment(found: unknown, policy: Policy): Read<ReadAmendment> {
  const unreadable = tooLarge(found);
  if (unreadable.length > 0) return { faults: unreadable };
  const amendment = { title: text, source: text, changes: changesOf(policy, SHAPE) };
  return section<ReadAmendment>(amendment)(found, EDITION_YEARS[policy.edition]);
}

/** The new values with the title and the source for a citation. */
export function revisionsOf({ title, source, changes }: ReadAmendment): PolicyRevisions {
  // Names and values were read by the table that has the shape of the policy.
  return citing(changes, { text: `${title} (${source})` }) as PolicyRevisions;
}

const citing = (changes: Changes, citation: Citation): object =>
  Object.fromEntries(
    Object.entries(changes).map(([name, change]) => [
      name,
      isList(change)
        ? change.map((value): Dated<unknown> => ({ ...value, citation, standing: 'scenario' }))
        : citing(change, citation),
    ]),
  );

const isList = (change: Changes | readonly NewValue[]): change is readonly NewValue[] =>
  Array.isArray(change);

type Parts = { readonly [name: string]: unknown };

/** Reads changes of a part of the policy, of which the table of kinds has the shape. */
const changesOf =
  (part: object, shape: object): Reader<Changes> =>
  (found, years) => {
    const names = Object.keys(shape);
    if (!isFields(found)) return { faults: [wrongType(`figures by name: ${names.join(', ')}`)] };
    const given = Object.entries(found).filter(([, change]) => change !== undefined);
    if (given.length === 0) return { faults: [nothingGiven(`one of ${names.join(', ')}`)] };
    const changes: { [name: string]: Changes | readonly NewValue[] } = {};
    let faults: readonly Fault[] = unknownFields(found, names);
    for (const [name, change] of given.filter(([one]) => names.includes(one))) {
      const inside = (part as Parts)[name];
      const kind = (shape as Parts)[name];
      const reader: Reader<Changes | readonly NewValue[]> = isFigure(inside)
        ? newValuesOf(inside, kind as Kind)
        : changesOf(inside as object, kind as object);
      const read = reader(change, years);
      if (read.faults === undefined) changes[name] = read.value;
      else faults = [...faults, ...within(name, read.faults)];
    }
    return faults.length > 0 ? { faults } : { value: changes };
  };
