import Papa from 'papaparse';

/** Columns of amounts, rates and shares; all others hold names, years, days and counts. */
const DECIMALS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'base',
  'ordinaryRate',
  'rate',
  'taxBefore',
  'taxAfter',
  'relief',
  'extraTax',
  'cutOff',
  'balance',
  'interest',
  'principal',
  'payment',
  'marketRate',
  'marketInterest',
  'saved',
  'guarantee',
  'before',
  'after',
  'difference',
  'nominal',
  'present',
  'value',
]);

/** Kinds of figures whose value only looks like a decimal number. */
const NAMES: readonly string[] = ['code', 'codes'];

const BYTE_ORDER_MARK = '\ufeff';
const LINE_BREAK = '\r\n';
/** A decimal number, or the two ends of an interval. */
const DECIMAL = /^-?\d+(\.\d+)?(\.\.-?\d+(\.\d+)?)?$/;
const POINT = /(?<=\d)\.(?=\d)/g;

/**
 * A table of CSV (RFC 4180) as the Russian Excel opens it: a byte order mark, so that it
 * is read as UTF-8, semicolons between fields, and commas in decimal numbers.
 */
export function excelRu(csv: string): string {
  const [head = [], ...rows] = Papa.parse<string[]>(csv, {
    delimiter: ',',
    newline: LINE_BREAK,
    skipEmptyLines: true,
  }).data;
  const kind = head.indexOf('kind');
  const written = rows.map((row) =>
    row.map((field, index) =>
      DECIMALS.has(head[index] ?? '') && DECIMAL.test(field) && !NAMES.includes(row[kind] ?? '')
        ? field.replace(POINT, ',')
        : field,
    ),
  );
  const table = Papa.unparse([head, ...written], { delimiter: ';', newline: LINE_BREAK });
  return `${BYTE_ORDER_MARK}${table}${LINE_BREAK}`;
}
