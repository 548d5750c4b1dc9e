import type { Assessment } from '../answer/results/assessment';
import type { Note } from '../engine/terms';
import { groupsOf, textOfValue, within } from '../words/values';
import type { Block } from './blocks';
import { columnTable, figure, text } from './columns';
import { sentence } from './format';
import type { Voice } from './sentences';
import { nameOf, noteOf, readingOf } from './sentences';
import type { Words } from './words';

/** An assumption or a warning, of a measure or of a plan. */
type AnyNote = Omit<Note, 'measures'> & Partial<Pick<Note, 'measures'>>;

/** Warnings that stand before everything else. */
const FIRST_OF_ALL: readonly string[] = ['other-edition', 'scenario'];

/** The warnings that come first of all, and the others. */
export function parted(warnings: readonly Note[]): {
  readonly first: readonly Note[];
  readonly others: readonly Note[];
} {
  return {
    first: warnings.filter(({ id }) => FIRST_OF_ALL.includes(id)),
    others: warnings.filter(({ id }) => !FIRST_OF_ALL.includes(id)),
  };
}

/** The warnings that stand before everything else, as paragraphs. */
export const firstOfAllBlocks = (first: readonly Note[], voice: Voice): readonly Block[] =>
  first.map((note) => ({ kind: 'paragraph', text: noteText(note, voice), tone: 'open' }) as const);

/** Notes as a list under a heading; nothing where there are none. */
export const noteBlocks = (
  heading: string,
  notes: readonly AnyNote[],
  voice: Voice,
): readonly Block[] =>
  notes.length === 0
    ? []
    : [
        { kind: 'section', text: heading },
        { kind: 'list', items: notes.map((note) => noteText(note, voice)) },
      ];

/** The sentence of a note and the measures it concerns, unless it concerns all or none. */
export function noteText(note: AnyNote, voice: Voice): string {
  const { measures = [] } = note;
  const { words } = voice;
  const told = noteOf(note, voice);
  const some = measures.length > 0 && measures.length < words.measures.length;
  return sentence(some ? `${told}${words.say.concerns(namesOf(measures, words))}` : told);
}

const namesOf = (ids: readonly string[], words: Words): string =>
  ids.map((id) => nameOf(id, words).nom).join(', ');

/** Ordinary tax of each year under both editions, where the first warning shows it. */
export function ordinaryTaxBlocks({ values }: Note, { words, format }: Voice): readonly Block[] {
  const years = groupsOf(values, 'ordinaryTax');
  if (years.length === 0) return [];
  const { columns, say } = words;
  const tax = (title: string, group: string, budget: string) =>
    figure<Note['values']>(title, (year) =>
      format.amount(textOfValue(within(year, group), budget)),
    );
  return [
    columnTable<Note['values']>(
      [
        text(columns.year, (year) => textOfValue(year, 'year')),
        tax(columns.ownFederal, 'edition', 'federal'),
        tax(columns.ownRegional, 'edition', 'regional'),
        tax(columns.lawFederal, 'law', 'federal'),
        tax(columns.lawRegional, 'law', 'regional'),
      ],
      years,
      say.otherEdition,
    ),
  ];
}

/** The readings that took part in an answer, and those that were chosen. */
export function readingBlocks(
  { readings }: Pick<Assessment, 'readings'>,
  words: Words,
): readonly Block[] {
  const { say } = words;
  const shown = readings.filter((one) => !one.isDefault || one.mattersTo.length > 0);
  return shown.length === 0
    ? []
    : [
        { kind: 'section', text: say.readings },
        {
          kind: 'list',
          items: shown.map(({ id, value, isDefault, mattersTo }) =>
            say.reading(
              say.pair(readingOf(id, value, words)),
              isDefault,
              namesOf(mattersTo, words),
            ),
          ),
        },
      ];
}
