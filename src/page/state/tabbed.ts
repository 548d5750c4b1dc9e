import { type Block, blockText, type Cell } from '../../report/blocks';
import { numberIn } from '../../texts/typed-number';
import type { Language } from '../../words/words';

type Table = Extract<Block, { kind: 'table' }>;

/**
 * A table as spreadsheets take it when it is pasted: rows by lines, cells by tabs. Amounts have no signs between
 * their thousands, and the sign of the decimals is that of the language.
 */
export const tabbed = ({ columns, rows }: Table, language: Language): string => {
  const titles = columns.map(({ title }) => title);
  const written = rows.map((row) =>
    columns.map(({ align }, index) => {
      const text = cellText(row[index] ?? '');
      return align === 'amount' ? numberText(text, language) : guarded(text);
    }),
  );
  const all = titles.some((title) => title !== '') ? [titles.map(guarded), ...written] : written;
  return all.map((row) => row.join('\t')).join('\n');
};

/** On one line, and without no-break spaces, in which spreadsheets find no number. */
const cellText = (cell: Cell): string => blockText(cell).replace(/\s+/g, ' ').trim();

function numberText(text: string, language: Language): string {
  const read = numberIn(text);
  if (read.kind !== 'number') return guarded(text);
  const digits = read.number.text.replace('.', language === 'ru' ? ',' : '.');
  return read.number.unit === 'percent' ? `${digits}%` : digits;
}

/** A spreadsheet runs a text that begins so as a formula; with an apostrophe before it, it does not. */
const guarded = (text: string): string => (/^[=+@-]./.test(text) ? `'${text}` : text);
