import type { FindingResult } from '../answer/results/finding';
import type { Tables } from '../answer/results/tables';
import type { Missing, Note, Periods } from '../engine/terms';
import type { FindingVerdict } from '../kit/finding';
import { claimOf } from '../words/claims';
import { type Format, type Name, type StepWords, uncased } from '../words/words';
import { oneLine } from './format';
import type { References } from './references';
import { references } from './references';
import type { NamedReading, Words } from './words';

/** What the sentences of a report are made with. */
export interface Voice {
  readonly words: Words;
  readonly format: Format;
  readonly references: References;
  /** To what the answer refers by id. */
  readonly tables: Tables;
}

/** A voice that numbers its sources from 1. */
export const voiceOf = (words: Words, format: Format, tables: Tables): Voice => ({
  words,
  format,
  references: references(tables.sources, words.terms.standings.unconfirmed, (text) =>
    said(text, words),
  ),
  tables,
});

/**
 * A clause for each finding of a tree that has the verdict and takes part in the
 * verdict of the whole. Where all of several must hold each one stands for itself;
 * where one of several would do and none does, they stand together in one clause.
 */
export function reasons(finding: FindingResult, verdict: FindingVerdict, voice: Voice): string[] {
  if (verdict !== 'met' && finding.verdict !== verdict) return [];
  const { findings = [], joins, missing = [] } = finding;
  if (findings.length === 0) {
    return finding.verdict === verdict && missing.length === 0 ? [clauseOf(finding, voice)] : [];
  }
  const below = findings.flatMap((one) => reasons(one, verdict, voice));
  return joins === 'any-of' && verdict === 'not-met' && below.length > 1
    ? [voice.words.say.oneOf(below)]
    : below;
}

/** One finding as a clause: its claim, what was found and asked, its source. */
export function clauseOf(finding: FindingResult, { words, format, references }: Voice): string {
  const { say, terms } = words;
  const { leftOut = [] } = finding;
  const facts = [
    measuredOf(finding, words, format),
    leftOut.length === 0
      ? ''
      : say.leftOut(
          leftOut.map(({ path, amount, because }) =>
            say.leftOutItem(oneLine(path), format.amount(amount), terms.leftOut[because]),
          ),
        ),
  ].filter((part) => part !== '');
  const mark = references.mark(finding.source);
  const of = finding.of === undefined ? '' : `${say.object(oneLine(finding.of))}: `;
  const details = facts.length === 0 ? '' : `: ${facts.join('; ')}`;
  return `${of}${statementOf(finding, words)}${mark}${details}`;
}

function statementOf({ id, verdict }: FindingResult, words: Words): string {
  const claim = claimOf(id, words);
  if (claim === undefined) return words.say.noWords(id, verdict);
  if (verdict === 'unknown') return words.say.notKnown(claim.met);
  return verdict === 'met' ? claim.met : claim.notMet;
}

function measuredOf(finding: FindingResult, words: Words, format: Format): string {
  const { say, terms } = words;
  const { unit, actual, required, shortfall } = finding;
  if (unit === undefined || unit === 'yes-no') return '';
  const write = (text: string): string => {
    if (unit === 'roubles') return format.amount(text);
    if (unit === 'day') return oneLine(text).split('/').map(format.day).join('/');
    const written = unit === 'share' ? format.percent(text) : oneLine(text);
    return terms.values[written] ?? written;
  };
  return say.measured({
    unit,
    bound: claimOf(finding.id, words)?.bound ?? 'at-least',
    assumed: finding.assumed === true,
    actual: typeof actual === 'string' ? write(actual) : null,
    required: (typeof required === 'object' ? required : [required]).flatMap((one) =>
      typeof one === 'string' ? [write(one)] : [],
    ),
    shortfall: shortfall === undefined ? null : write(shortfall),
  });
}

/** A fact that the profile does not state: its path, what it is, and what kind of answer it asks. */
export function missingOf({ path, asks }: Missing, words: Words): string {
  return words.say.asked(oneLine(path), factOf(path, words), words.terms.asks[asks]);
}

/** What the fact of a path is; none for a path without words. */
export const factOf = (path: string, { facts }: Words): string | undefined =>
  facts[path.replace(/\[\d+\]/g, '[]').replace(/\.\d{4}(?=\.|$)/g, '.{}')];

/** A text of an answer in the language of the words; as it is where they do not have it. */
export const said = (text: string, { texts }: Words): string =>
  Object.hasOwn(texts, text) ? (texts[text] ?? text) : text;

/** A reading with a value, and what both mean. */
export function readingOf(id: string, value: string, { readings }: Words): NamedReading {
  const { name, values } = readings[id] ?? {};
  return { id, value, name, meaning: values?.[value] };
}

/** A value of a reading by what it means; as it is where that has no words. */
export const meaningOf = (id: string, value: string, words: Words): string =>
  readingOf(id, value, words).meaning ?? value;

/** The short name of a measure, a part or a loan; its id where it has no words. */
export const nameOf = (id: string, { names }: Words): Name => names[id] ?? uncased(id);

/** What a value that a field offers is called; one without words is shown as the profile has it. */
export const choiceName = (value: string, { choices, names, sites }: Words): string =>
  sites[value] ?? choices[value] ?? names[value]?.nom ?? value;

/** An assumption or a warning as a clause; one without words is shown by its id and values. */
export function noteOf(
  { id, values }: Omit<Note, 'measures'>,
  { format, tables, words }: Voice,
): string {
  const write = words.notes[id];
  return oneLine(
    write === undefined
      ? `${id} ${JSON.stringify(values)}`
      : write(values, {
          ...format,
          name: (one) => nameOf(one, words),
          cited: (source) => said(tables.sources[source]?.text ?? source, words),
        }),
  );
}

/** Why relief ends with its last period, as a clause; a reason without words as it is. */
export const endWords = (
  { ends }: Pick<Words, 'ends'>,
  { because, last }: Pick<Periods, 'because' | 'last'>,
): string => ends[because]?.(last) ?? because;

/** What a step is; its id where it has no words. */
export const stepWords = (id: string, { steps }: Words): StepWords =>
  steps[id] ?? { obtain: id, from: id, lostBy: id };
