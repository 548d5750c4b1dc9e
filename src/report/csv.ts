import Papa from 'papaparse';
import type { Assessment, Line, Outcome } from '../answer/results/assessment';
import type { Sources } from '../answer/results/tables';
import { plain } from './format';
import { sourceIn } from './tables';

const COLUMNS = [
  'measure',
  'part',
  'verdict',
  'kind',
  'year',
  'tax',
  'budget',
  'of',
  'base',
  'ordinaryRate',
  'rate',
  'taxBefore',
  'taxAfter',
  'relief',
  'extraTax',
  'cutOff',
  'standing',
  'confirmed',
] as const;

type Row = { readonly [column in (typeof COLUMNS)[number]]?: string };

/**
 * The lines of an assessment as CSV (RFC 4180), named as in the JSON. `kind`
 * distinguishes relief from what is only deferred and from what the measure costs, and what a credit puts off from what
 * is repaid of it and the interest;
 * a measure or part without lines has one row without amounts.
 */
export function renderCsv(assessment: Assessment): string {
  const { measures, sources } = assessment;
  const rows = measures.flatMap((measure) =>
    measure.parts !== undefined
      ? measure.parts.flatMap((part) =>
          rowsOf({ measure: measure.id, part: part.id }, part, sources),
        )
      : rowsOf({ measure: measure.id }, measure, sources),
  );
  return csvOf(COLUMNS, rows);
}

/**
 * Rows under their columns as CSV (RFC 4180); a value left out is an empty field.
 * A text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function csvOf<Name extends string>(
  columns: readonly Name[],
  rows: readonly { readonly [column in Name]?: string }[],
): string {
  const table = [[...columns], ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return `${Papa.unparse(table, { newline: LINE_BREAK, escapeFormulae: FORMULA })}${LINE_BREAK}`;
}

const LINE_BREAK = '\r\n';

/** What begins as formulas do and is no number. */
const FORMULA = /^(?!-\d+(\.\d+)?$)[=+\-@\t\r]/;

function rowsOf(place: Row, outcome: Outcome, sources: Sources): readonly Row[] {
  const about: Row = {
    ...place,
    verdict: outcome.verdict,
    confirmed: String(outcome.confirmed),
  };
  const rowOf = (kind: string, line: Line): Row => ({
    ...about,
    kind,
    ...lineRow(line),
    standing: sourceIn(sources, line.source).standing,
  });
  const rows = [
    ...outcome.lines.map((line) => rowOf('relief', line)),
    ...outcome.deferred.map((line) => rowOf('deferred', line)),
    ...outcome.costs.map((line) => rowOf('cost', line)),
    ...creditRows(outcome).map((row) => ({
      ...about,
      ...row,
      tax: 'income',
      budget: 'regional',
      standing: sourceIn(sources, outcome.credit?.source ?? '').standing,
    })),
  ];
  return rows.length === 0 ? [about] : rows;
}

/** What a credit puts off in a year, what is repaid then and the interest, a row each. */
const creditRows = ({ credit }: Outcome): readonly Row[] =>
  (credit?.years ?? []).flatMap(({ interest, putOff, repaid, tax, year }): readonly Row[] => {
    const inYear = (kind: string, amounts: Row): Row => ({ kind, year: String(year), ...amounts });
    return [
      ...(tax === null ? [] : [inYear('put-off', { taxBefore: tax, relief: putOff })]),
      ...(repaid === '0' ? [] : [inYear('repaid', { extraTax: repaid })]),
      ...(interest === '0' ? [] : [inYear('interest', { extraTax: interest })]),
    ];
  });

const lineRow = (line: Line): Row => ({
  year: String(line.year),
  tax: line.tax,
  budget: line.budget,
  of: line.of ?? '',
  base: line.base ?? '',
  ordinaryRate: line.ordinaryRate ?? '',
  rate: plain(line.rate),
  taxBefore: line.taxBefore,
  taxAfter: plain(line.taxAfter),
  relief: plain(line.relief),
  extraTax: plain(line.extraTax ?? null),
  cutOff: line.cutOff ?? '',
});
