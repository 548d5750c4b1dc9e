import { type Definition, type Definitions, isDefinition } from '../figures/define';
import type { Dated } from '../figures/figure';
import type { Policy } from '../figures/policy';
import type { Citation } from '../kit/finding';
import { tooLarge } from '../profile/size';
import { type NewValue, newValuesOf, nothingGiven } from './dates';
import { type AmendmentFault, faultsWithin } from './problems';
import {
  amendedSection,
  isEntries,
  type Read,
  type Reader,
  unknownFields,
  wrongType,
} from './reader';
import { textValue } from './values';

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
  const amendment = {
    title: textValue,
    source: textValue,
    changes: changesOf(policy.frame.definitions),
  };
  return amendedSection<ReadAmendment>(amendment)(found, {
    ...policy.years,
    names: policy.frame.names,
  });
}

/** The new values with the title and the source for a citation. */
export function revisionsOf({ title, source, changes }: ReadAmendment): object {
  // Names and values were read by the definitions.
  return citing(changes, { text: `${title} (${source})` });
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

/** Reads changes of some figures, nested as their definitions are. */
const changesOf =
  (definitions: Definitions): Reader<Changes> =>
  (found, years) => {
    const names = Object.keys(definitions);
    if (!isEntries(found)) return { faults: [wrongType(`figures by name: ${names.join(', ')}`)] };
    const given = Object.entries(found).filter(([, change]) => change !== undefined);
    if (given.length === 0) return { faults: [nothingGiven(`one of ${names.join(', ')}`)] };
    const changes: { [name: string]: Changes | readonly NewValue[] } = {};
    let faults: readonly AmendmentFault[] = unknownFields(found, names);
    for (const [name, definition] of Object.entries(definitions)) {
      const change = found[name];
      if (change === undefined) continue;
      const read = readerFor(definition)(change, years);
      if (read.faults === undefined) changes[name] = read.value;
      else faults = [...faults, ...faultsWithin(name, read.faults)];
    }
    return faults.length > 0 ? { faults } : { value: changes };
  };

const readerFor = (part: Definition | Definitions): Reader<Changes | readonly NewValue[]> =>
  isDefinition(part) ? newValuesOf(part) : changesOf(part);
