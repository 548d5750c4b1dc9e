import type { ReadingEffect } from '../analysis/readings';
import { MEASURE_IDS } from '../policy/ids';
import type { Assessment, Note } from '../result';
import type { Block } from './blocks';
import { figure, tableOf, text } from './columns';
import { effectBlocks } from './effects';
import type { Format } from './format';
import { oneLine, sentence } from './format';
import { byVerdict } from './judged';
import { assessedLoanBlocks } from './loans/section';
import { measureBlocks } from './outcome';
import type { Voice } from './sentences';
import { noteOf, voiceOf } from './sentences';
import { summaryBlocks } from './summary';
import { groupsOf, textOfValue, within } from './values';
import type { Words } from './words';

/** Warnings that stand before everything else. */
const FIRST_OF_ALL: readonly string[] = ['other-edition', 'scenario'];

/**
 * What a reader is shown, in the order in which it is shown: the answer first,
 * the details below it. What other readings would give is shown where it is given.
 */
export function readerModel(
  assessment: Assessment,
  words: Words,
  format: Format,
  effects?: readonly ReadingEffect[] | undefined,
): readonly Block[] {
  const voice = voiceOf(words, format);
  const { warnings, assumptions } = assessment;
  const measures = byVerdict(assessment.measures);
  const first = warnings.filter((warning) => FIRST_OF_ALL.includes(warning.id));
  const others = warnings.filter((warning) => !FIRST_OF_ALL.includes(warning.id));
  return [
    ...first.map(
      (note) => ({ kind: 'paragraph', text: noteText(note, voice), tone: 'open' }) as const,
    ),
    ...headBlocks(assessment, words),
    ...summaryBlocks(measures, voice),
    ...noteBlocks(words.say.warnings, others, voice),
    ...first.flatMap((note) => ordinaryTaxBlocks(note, voice)),
    ...measures.flatMap((measure) => measureBlocks(measure, voice)),
    ...assessedLoanBlocks(assessment.loans, voice),
    ...noteBlocks(words.say.assumptions, assumptions, voice),
    ...readingBlocks(assessment, words),
    ...(effects === undefined ? [] : effectBlocks(effects, voice)),
    ...sourceBlocks(voice),
  ];
}

function headBlocks({ project, edition, version }: Assessment, { say }: Words): readonly Block[] {
  return [
    { kind: 'title', text: say.title(oneLine(project.name)) },
    { kind: 'paragraph', text: say.about(project.start, edition, version), tone: 'dim' },
  ];
}

const noteBlocks = (heading: string, notes: readonly Note[], voice: Voice): readonly Block[] =>
  notes.length === 0
    ? []
    : [
        { kind: 'section', text: heading },
        { kind: 'list', items: notes.map((note) => noteText(note, voice)) },
      ];

/** The sentence of a note and the measures it concerns, unless it concerns all or none. */
function noteText(note: Note, voice: Voice): string {
  const { measures } = note;
  const told = noteOf(note, voice);
  const some = measures.length > 0 && measures.length < MEASURE_IDS.length;
  return sentence(some ? `${told}${voice.words.say.concerns(measures.join(', '))}` : told);
}

/** Ordinary tax of each year under both editions, where the first warning tells it. */
function ordinaryTaxBlocks({ values }: Note, { words, format }: Voice): readonly Block[] {
  const years = groupsOf(values, 'ordinaryTax');
  if (years.length === 0) return [];
  const { columns, say } = words;
  const tax = (title: string, group: string, budget: string) =>
    figure<Note['values']>(title, (year) =>
      format.amount(textOfValue(within(year, group), budget)),
    );
  return [
    tableOf<Note['values']>(
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
function readingBlocks({ readings }: Assessment, { say }: Words): readonly Block[] {
  const shown = readings.filter((one) => !one.isDefault || one.mattersTo.length > 0);
  return shown.length === 0
    ? []
    : [
        { kind: 'section', text: say.readings },
        {
          kind: 'list',
          items: shown.map(({ id, value, isDefault, mattersTo }) =>
            say.reading(id, value, isDefault, mattersTo.join(', ')),
          ),
        },
      ];
}

/** The sources to which a text refers; to be asked when the rest of it is made. */
export function sourceBlocks({ words, references: { sources } }: Voice): readonly Block[] {
  const items = sources();
  return items.length === 0
    ? []
    : [
        { kind: 'section', text: words.say.sources },
        { kind: 'sources', items },
      ];
}
