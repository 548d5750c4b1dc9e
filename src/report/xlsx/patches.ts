import type { Sheet, SheetCell } from './cells';
import { addressOf, quoted } from './layout';

/** A sheet with the results of its formulas and the setting of its printed pages. */
export function patchedSheet(xml: string, sheet: Sheet, footer: string): string {
  const results = resultsOf(sheet);
  return xml
    .replace(FORMULA, (whole: string, address: string, attributes: string, formula: string) => {
      const result = results.get(address);
      if (result === undefined) return whole;
      const type = typeof result === 'string' ? '' : ' t="str"';
      const value = typeof result === 'string' ? result : escaped(result.text);
      return `<c r="${address}"${attributes}${type}><f>${formula}</f><v>${value}</v></c>`;
    })
    .replace(/<sheetViews>/, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace(/<pageSetup [^>]*\/>/, `${PAGE}${footed(footer)}${broken(sheet.breaks)}`);
}

const FORMULA = /<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g;

const PAGE = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

/** What each formula gives, by the address of its cell. */
const resultsOf = ({ rows }: Sheet): ReadonlyMap<string, string | { readonly text: string }> =>
  new Map(
    rows.flatMap((row, index) =>
      placedIn(row).flatMap(({ cell, column }) =>
        cell?.kind === 'formula' ? [[addressOf(index, column), cell.value] as const] : [],
      ),
    ),
  );

/** The cells of a row with their columns: one that stretches moves those behind it. */
export function placedIn(
  row: readonly SheetCell[],
): readonly { readonly cell: SheetCell; readonly column: number }[] {
  let column = 0;
  return row.map((cell) => {
    const placed = { cell, column };
    column += cell?.kind === 'text' ? (cell.span ?? 1) : 1;
    return placed;
  });
}

/** What stands below each printed page: what it is about, and which page it is. */
function footed(footer: string): string {
  const codes = shortFooter(footer).replaceAll('&', '&&');
  return `<headerFooter><oddFooter>${escaped(`&L&8${codes} &R&8&P / &N`)}</oddFooter></headerFooter>`;
}

/** Cut at the end of a word; one with signs of a code sooner, as each of them is doubled. */
function shortFooter(footer: string): string {
  const most = footer.includes('&') ? MOST_WITH_CODES : MOST_OF_FOOTER;
  return footer.length <= most
    ? footer
    : `${footer.slice(0, most - 1).replace(/(\S) \S*$/u, '$1')} …`;
}

/** Excel refuses a file whose footer has more than 255 characters, each sign of a code counted; a page has room for fewer. */
const MOST_OF_FOOTER = 150;
const MOST_WITH_CODES = 110;

const broken = (rows: readonly number[]): string =>
  rows.length === 0
    ? ''
    : `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${rows
        .map((row) => `<brk id="${row}" max="16383" man="1"/>`)
        .join('')}</rowBreaks>`;

/** The list of sheets: which are hidden, what stands on each printed page, and that formulas are calculated on opening. */
export function patchedBook(xml: string, sheets: readonly Sheet[]): string {
  const titles = sheets.flatMap(({ frozen, name }, index) =>
    frozen.rows === 0 && frozen.columns === 0
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escaped(
            titlesOf(name, frozen),
          )}</definedName>`,
        ],
  );
  let index = 0;
  return xml
    .replace(/<sheet /g, (tag) => (sheets[index++]?.isHidden ? '<sheet state="hidden" ' : tag))
    .replace(
      /<definedNames\/>/,
      titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`,
    )
    .replace(/<calcPr\/>/, '<calcPr calcId="191029" fullCalcOnLoad="1"/>');
}

function titlesOf(name: string, { columns, rows }: Sheet['frozen']): string {
  return [
    ...(columns === 0
      ? []
      : [`${quoted(name)}!$A:$${addressOf(0, columns - 1).replace(/\d+$/, '')}`]),
    ...(rows === 0 ? [] : [`${quoted(name)}!$1:$${rows}`]),
  ].join(',');
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
