/** How a text is meant, for those who can show it in colour; the text alone says the same. */
export type Tone = 'strong' | 'dim' | 'good' | 'bad' | 'open';

/** A cell of a table; a plain text has no tone. */
export type Cell = string | { readonly text: string; readonly tone: Tone };

/**
 * Texts and names stand to the left, amounts to the right with their decimal
 * points below each other. A name is never broken, nor is an amount.
 */
export interface Column {
  readonly title: string;
  readonly align: 'text' | 'name' | 'amount';
}

/** A source that the text refers to by its number, the first being 1. */
export interface NumberedSource {
  readonly text: string;
  readonly address: string | null;
}

/** A piece of a report, whatever the format it is written in. Texts have no line breaks. */
export type Block =
  | { readonly kind: 'title' | 'section' | 'part'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: Tone }
  | {
      readonly kind: 'list';
      readonly heading?: string;
      readonly items: readonly string[];
      readonly tone?: Tone;
    }
  | {
      readonly kind: 'table';
      readonly heading?: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | { readonly kind: 'sources'; readonly items: readonly NumberedSource[] };

export const blockText = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);
