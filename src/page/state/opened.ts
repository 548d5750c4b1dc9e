import type { Problem } from '../../kit/problem';
import {
  type Field,
  type Fields as FieldsDeclared,
  fieldsIn,
  formOf,
} from '../../profile/fields/field';
import { foundText } from '../../profile/found';
import { LIMITS } from '../../profile/limits';
import { extracted } from '../../report/html/embedded';
import { workbookExtract } from '../../report/xlsx/extracted';
import type { ParsedXml } from '../../report/xlsx/read';
import { readDocument } from '../../texts/document';
import { type AmountChange, withAmounts } from '../../texts/with-amounts';
import { isFields, type PlainFields } from './document';

/** What a file holds that was opened, or why it is no profile. */
export type Opened =
  | { readonly ok: true; readonly document: PlainFields; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly because: OpenFault; readonly problems: readonly Problem[] };

export type OpenFault =
  | 'too-large'
  | 'no-report'
  | 'cut'
  | 'other-version'
  | 'no-book'
  | 'book-cut'
  | 'book-changed'
  | 'no-profile';

/** Bytes of a file that is read; a report carries more than its profile. */
export const LARGEST_FILE = LIMITS.documentBytes;

/**
 * A profile from the text of a file: YAML, JSON, or a report or page of this package that carries one.
 * @param fields The fields of the regions' documents; a text that has none of them is no profile.
 */
export function openedText(text: string, fields: FieldsDeclared): Opened {
  if (text.length > LARGEST_FILE) return refused('too-large');
  if (!/^\s*<(?:!doctype|html)/i.test(text)) return profileIn(text, fields);
  const report = extracted(text);
  if (!report.ok) return refused(report.because);
  const [profile] = report.profiles;
  return profile === undefined ? refused('no-report') : profileIn(profile.text, fields);
}

/** A profile of a workbook, with what is said of each cell that was changed since it was made. */
export type OpenedBook = Opened & { readonly changes?: BookChanges };

/** Cells of a workbook that were changed. */
export interface BookChanges {
  /** Those of fields, which the profile has now. */
  readonly fields: readonly {
    readonly cell: string;
    readonly path: string;
    readonly was: string;
    readonly now: string;
  }[];
  /** Those of no field, and formulas that are gone: both left as they were. */
  readonly others: readonly string[];
  readonly lost: readonly string[];
}

/** Whether a file is an archive, as workbooks are. */
export const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** A profile from a workbook of this package, with the numbers that were changed in it. */
export function openedBook(
  bytes: Uint8Array,
  fields: FieldsDeclared,
  parsed: ParsedXml,
): OpenedBook {
  if (bytes.length > LARGEST_FILE) return refused('too-large');
  const book = workbookExtract(bytes, parsed);
  if (!book.ok) return refused(BOOK_FAULTS[book.because]);
  const [profile] = book.profiles;
  if (profile === undefined) return refused('no-book');
  const ofFields = book.changed.flatMap(({ path, ...cell }) =>
    path === null ? [] : [{ ...cell, path }],
  );
  const { amounts, text } = withAmounts(profile.text, ofFields);
  const changed = ofFields.map(({ cell, path, was }, index) => ({
    cell,
    path,
    was: String(was),
    now: amounts[index],
  }));
  const wrong = ofFields.filter((_, index) => amounts[index] === undefined);
  if (wrong.length > 0) return refused('book-changed', wrong.map(noAmount));
  return {
    ...profileIn(text, fields),
    changes: {
      fields: changed.flatMap(({ now, ...one }) => (now === undefined ? [] : [{ ...one, now }])),
      others: book.changed.flatMap(({ cell, path }) => (path === null ? [cell] : [])),
      lost: book.lost,
    },
  };
}

const BOOK_FAULTS = {
  'no-report': 'no-book',
  cut: 'book-cut',
  'other-version': 'other-version',
} as const;

const noAmount = ({ cell, now, path }: AmountChange & { readonly cell: string }): Problem => ({
  path,
  code: 'changed-cell',
  expected: 'an amount of roubles with at most two decimal places',
  found: `${foundText(now)} in ${cell}`,
});

const refused = (because: OpenFault, problems: readonly Problem[] = []): Opened => ({
  ok: false,
  because,
  problems,
});

function profileIn(text: string, fields: FieldsDeclared): Opened {
  const read = readDocument(text);
  if (!read.readable) return refused('no-profile', read.problems);
  const { problems, value } = read;
  return isFields(value) && Object.keys(value).some((name) => Object.hasOwn(fields, name))
    ? { ok: true, document: withMaps(fields, value), problems }
    : refused('no-profile');
}

/** A document whose yearly series are all maps of years, as the table of the page shows them. */
function withMaps(fields: FieldsDeclared, section: PlainFields): PlainFields {
  return Object.fromEntries(
    Object.entries(section).map(([name, value]) => {
      const field = fields[name];
      return [name, field === undefined ? value : mapped(field, value)];
    }),
  );
}

function mapped(field: Field, value: unknown): unknown {
  const form = formOf(field);
  const inner = fieldsIn(form);
  if (typeof form === 'object' && 'byYear' in form && inner === undefined) return seriesMap(value);
  if (inner === undefined) return value;
  if (Array.isArray(value)) {
    return value.map((item: unknown) => (isFields(item) ? withMaps(inner, item) : item));
  }
  const isSection = typeof form === 'object' && 'fields' in form;
  return isSection && isFields(value) ? withMaps(inner, value) : value;
}

/** A list of `{ year, amount }` as a map; what is none, or has a year twice, stays for the parser to refuse. */
function seriesMap(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const entries = value.flatMap((item: unknown) =>
    isFields(item) && typeof item['year'] === 'number' && Object.keys(item).length === 2
      ? [[String(item['year']), item['amount']] as const]
      : [],
  );
  const isWhole = entries.length === value.length;
  return isWhole && new Set(entries.map(([year]) => year)).size === entries.length
    ? Object.fromEntries(entries)
    : value;
}
