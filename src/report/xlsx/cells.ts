/** How a cell looks; what may be changed is told apart from what is calculated and from what stays. */
export type CellStyle =
  | 'title'
  | 'note'
  | 'section'
  | 'head'
  /** A head over numbers. */
  | 'amounts'
  | 'label'
  | 'text'
  /** What stands in place of a number. */
  | 'mark'
  /** A field of the profile: may be changed. */
  | 'input'
  | 'formula'
  | 'total'
  /** A figure of the law: a rate or a share. */
  | 'figure'
  /** A value that the program has worked out and no formula of the workbook follows. */
  | 'kept'
  | 'check';

/** How a number is written; an answer is 1 or 0 and reads as a word. */
export type NumberForm =
  | 'roubles'
  | 'kopecks'
  | 'percent'
  | 'share'
  | 'factor'
  | 'plain'
  | 'answer';

/** A cell of a sheet; null is empty. Numbers are decimal text, so that none is rounded before it is written. */
export type SheetCell =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly style: CellStyle;
      /** How many columns it takes. */
      readonly span?: number;
    }
  | {
      readonly kind: 'number';
      readonly value: string;
      readonly form: NumberForm;
      readonly style: CellStyle;
      readonly name?: CellName;
    }
  | {
      readonly kind: 'formula';
      readonly formula: string;
      /** What it gives: viewers that do not calculate show it. */
      readonly value: string | { readonly text: string };
      readonly form: NumberForm;
      readonly style: CellStyle;
      readonly span?: number;
    }
  | null;

/** What a cell that holds a number stands for, for who takes the workbook back. */
export interface CellName {
  /** A path of the profile, such as `taxableProfit.2019`; null where the number is no field. */
  readonly path: string | null;
}

/** Cells that turn red while a formula is true. */
export interface RedRule {
  readonly from: readonly [row: number, column: number];
  readonly to: readonly [row: number, column: number];
  readonly when: string;
}

/** One sheet with its cells, laid out. Rows and columns are counted from 0. */
export interface Sheet {
  readonly name: string;
  /** Widths in characters. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Rows and columns that stay in sight; the rows stand on each printed page. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Rows before which a printed page begins. */
  readonly breaks: readonly number[];
  readonly red: readonly RedRule[];
  readonly isHidden: boolean;
}

/** A workbook with what stands below each printed page. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly footer: string;
  /** How a text that is too long for a cell is cut. */
  readonly cut: (characters: number) => string;
  /** The words of answers. */
  readonly answers: { readonly yes: string; readonly no: string };
}

/** Characters that a cell of Excel may hold. */
const MOST_CHARACTERS = 32_767;

/** A text that a cell can hold: control characters left out, cut with a word where it is too long. */
export function cellText(text: string, cut: Workbook['cut']): string {
  const plain = text.replace(UNPRINTED, '');
  if (plain.length <= MOST_CHARACTERS) return plain;
  const word = cut(plain.length);
  return `${plain.slice(0, MOST_CHARACTERS - word.length).replace(/[\ud800-\udbff]$/, '')}${word}`;
}

/** Characters that XML cannot hold or that turn the direction of a text. */
const UNPRINTED = /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]|(?![\t\n])\p{Cc}/gu;

export const textCell = (value: string, style: CellStyle = 'text', span?: number): SheetCell => ({
  kind: 'text',
  text: value,
  style,
  ...(span === undefined ? {} : { span }),
});

/** A number that the program has worked out. */
export const kept = (value: string, form: NumberForm): SheetCell => ({
  kind: 'number',
  value,
  form,
  style: 'kept',
  name: { path: null },
});

/** A figure of the law. */
export const figureCell = (value: string, form: NumberForm): SheetCell => ({
  kind: 'number',
  value,
  form,
  style: 'figure',
  name: { path: null },
});

/** A field of the profile. */
export const input = (path: string, value: string, form: NumberForm): SheetCell => ({
  kind: 'number',
  value,
  form,
  style: 'input',
  name: { path },
});

export const formula = (
  of: string,
  value: string | { readonly text: string },
  form: NumberForm,
  style: CellStyle = 'formula',
): SheetCell => ({ kind: 'formula', formula: of, value, form, style });
