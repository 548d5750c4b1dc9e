import { type Field, type Fields, fieldsIn, formOf } from '../profile/fields/field';
import type { Sample, Text, Texts } from '../profile/fields/texts';
import { firstEdition, type ProfileFrame } from '../profile/frame';

/** The samples with their years moved into those of the region's default edition, where they begin before it. */
export function textsInYears(
  { fields, years }: Pick<ProfileFrame, 'fields' | 'years'>,
  texts: Texts,
): Texts {
  const edition = years[firstEdition({ years })];
  const earliest = Math.min(...yearsIn(fields, texts));
  if (edition === undefined || earliest >= edition.first) return texts;
  return moved(fields, texts, { by: edition.first - earliest, last: edition.last });
}

/** By how many years, and the last year that a day may fall in. */
interface Move {
  readonly by: number;
  readonly last: number;
}

const entriesWith = (fields: Fields, texts: Texts): readonly (readonly [string, Field, Text])[] =>
  Object.entries(texts).flatMap(([name, text]) => {
    const field = fields[name];
    return field === undefined ? [] : [[name, field, text] as const];
  });

const innerOf = (field: Field): Fields => fieldsIn(formOf(field)) ?? {};

/** Every year of the samples. */
const yearsIn = (fields: Fields, texts: Texts): readonly number[] =>
  entriesWith(fields, texts).flatMap(([, field, { fields: inner = {}, sample }]) => [
    ...(sample === undefined ? [] : yearsOfSample(field, sample)),
    ...yearsIn(innerOf(field), inner),
  ]);

function yearsOfSample(field: Field, sample: Sample): readonly number[] {
  const form = formOf(field);
  if (form === 'year') return [Number(sample)];
  if (form === 'day') return [Number(String(sample).slice(0, 4))];
  if (isList(sample)) return sample.flatMap((item) => yearsOfItem(innerOf(field), item));
  if (typeof sample !== 'object') return [];
  if (typeof form === 'object' && 'byYear' in form) return Object.keys(sample).map(Number);
  return yearsOfItem(innerOf(field), sample);
}

const yearsOfItem = (fields: Fields, item: Sample): readonly number[] =>
  typeof item !== 'object'
    ? []
    : Object.entries(item).flatMap(([name, value]) => {
        const field = fields[name];
        return field === undefined ? [] : yearsOfSample(field, value);
      });

const isList = (sample: Sample): sample is readonly Sample[] => Array.isArray(sample);

const moved = (fields: Fields, texts: Texts, move: Move): Texts => ({
  ...texts,
  ...Object.fromEntries(
    entriesWith(fields, texts).map(([name, field, text]) => [name, movedText(field, text, move)]),
  ),
});

function movedText(field: Field, { fields, hint, sample, ...rest }: Text, move: Move): Text {
  return {
    ...rest,
    ...(hint === undefined ? {} : { hint: movedHint(hint, move) }),
    ...(sample === undefined ? {} : { sample: movedSample(field, sample, move) }),
    ...(fields === undefined ? {} : { fields: moved(innerOf(field), fields, move) }),
  };
}

function movedSample(field: Field, sample: Sample, move: Move): Sample {
  const form = formOf(field);
  if (form === 'year') return Number(sample) + move.by;
  if (form === 'day') return movedDay(String(sample), move);
  if (isList(sample)) return sample.map((item) => movedItem(innerOf(field), item, move));
  if (typeof sample !== 'object') return sample;
  if (typeof form === 'object' && 'byYear' in form) {
    return Object.fromEntries(
      Object.entries(sample).map(([year, value]) => [Number(year) + move.by, value]),
    );
  }
  return movedItem(innerOf(field), sample, move);
}

const movedItem = (fields: Fields, item: Sample, move: Move): Sample =>
  typeof item !== 'object'
    ? item
    : Object.fromEntries(
        Object.entries(item).map(([name, value]) => {
          const field = fields[name];
          return [name, field === undefined ? value : movedSample(field, value, move)];
        }),
      );

const movedDay = (day: string, { by, last }: Move): string =>
  `${Math.min(Number(day.slice(0, 4)) + by, last)}${day.slice(4)}`;

/** Examples of items stand in lines of their own. */
const movedHint = (hint: string, move: Move): string =>
  hint.replace(/^- \{.*$/gm, (line) =>
    line.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => movedDay(day, move)),
  );
