import type { PackageResult } from '../../answer/results/plan';
import type { ValueForm, ValueKind } from '../../profile/fields/field';
import { type Path, pathText } from '../../profile/place';
import { typedValue } from '../../texts/typed';
import type { Language } from '../../words/words';
import { type PlainFields, putValue } from './document';
import { type PastedGrid, pastedGrid } from './grid';
import type { AnswerThen, LinkContent, LinkedOptions, LinkFault } from './link';

export const TABS = ['project', 'answer', 'why', 'whatIf', 'budget'] as const;

export type TabId = (typeof TABS)[number];

/** Something to be said once, above the tabs. */
export type Notice =
  | { readonly kind: 'link'; readonly because: LinkFault }
  | { readonly kind: 'choices-left-out'; readonly names: readonly string[] }
  | { readonly kind: 'file'; readonly name: string; readonly sentences: readonly string[] }
  | { readonly kind: 'opened'; readonly name: string; readonly sentences: readonly string[] }
  | { readonly kind: 'pasted'; readonly pasted: Pasted };

/** What became of a paste. */
export interface Pasted {
  readonly grid: PastedGrid;
  /** Rows that stand below the table. */
  readonly rowsLeftOut: number;
}

/** What was answered when a link was made, and with what. */
export interface Made extends Pick<LinkContent, 'version' | 'hash'> {
  readonly answer: AnswerThen | null;
}

/** An answer that is kept, with its inputs. */
export interface Kept {
  readonly document: PlainFields;
  readonly options: LinkedOptions;
  readonly edition: string;
  readonly best: PackageResult;
}

/** How many answers are kept at most. */
export const MOST_KEPT = 3;

/** Everything that the page knows beside its answers. */
export interface PageState {
  readonly language: Language;
  readonly tab: TabId;
  readonly document: PlainFields;
  /** What was typed into fields, by path, where the value is shown otherwise. */
  readonly typed: { readonly [path: string]: string };
  readonly options: LinkedOptions;
  readonly notice: Notice | null;
  readonly made: Made | null;
  /** Answers that are kept to stand beside each other, the first first. */
  readonly kept: readonly Kept[];
}

/** A row of a table of years. */
export interface SeriesRow {
  readonly path: Path;
  readonly kind: ValueKind;
}

/** What a user does on the page. */
export type Action =
  | { readonly type: 'type'; readonly path: Path; readonly form: ValueForm; readonly text: string }
  | { readonly type: 'leave'; readonly path: Path }
  | { readonly type: 'put'; readonly path: Path; readonly value: unknown }
  | { readonly type: 'replace'; readonly document: PlainFields; readonly notice?: Notice }
  | {
      readonly type: 'paste';
      readonly text: string;
      readonly rows: readonly SeriesRow[];
      /** The row and the year of the cell that the paste begins at. */
      readonly row: number;
      readonly year: number;
    }
  | { readonly type: 'choose'; readonly options: Partial<Choices> }
  | { readonly type: 'keep'; readonly kept: Kept }
  | { readonly type: 'drop'; readonly at: number }
  | { readonly type: 'restore'; readonly at: number }
  | { readonly type: 'show'; readonly tab: TabId }
  | { readonly type: 'speak'; readonly language: Language }
  | { readonly type: 'notice'; readonly notice: Notice | null };

/** Choices beside the profile; undefined for the usual one. */
type Choices = { readonly [Name in keyof LinkedOptions]-?: LinkedOptions[Name] | undefined };

/** The state after something was done. */
export function next(state: PageState, action: Action): PageState {
  switch (action.type) {
    case 'type':
      return typedIn(state, action);
    case 'leave':
      return left(state, action.path);
    case 'put':
      return {
        ...state,
        document: putValue(state.document, action.path, action.value),
        typed: withoutBelow(state.typed, pathText(action.path)),
      };
    case 'replace': {
      const { document, notice = null } = action;
      return { ...state, document, notice, typed: {}, made: null };
    }
    case 'paste':
      return pastedInto(state, action);
    case 'choose':
      return { ...state, options: chosen({ ...state.options, ...action.options }) };
    case 'keep':
      return { ...state, kept: [...state.kept, action.kept].slice(-MOST_KEPT) };
    case 'drop':
      return { ...state, kept: state.kept.filter((_, index) => index !== action.at) };
    case 'restore': {
      const one = state.kept[action.at];
      return one === undefined
        ? state
        : { ...state, document: one.document, options: one.options, typed: {}, made: null };
    }
    case 'show':
      return { ...state, tab: action.tab };
    case 'speak':
      return { ...state, language: action.language };
    case 'notice':
      return { ...state, notice: action.notice };
  }
}

type Of<Type extends Action['type']> = Extract<Action, { readonly type: Type }>;

const typedIn = (state: PageState, { form, path, text }: Of<'type'>): PageState => ({
  ...state,
  document: putValue(state.document, path, typedValue(form, text)),
  typed: { ...state.typed, [pathText(path)]: text },
});

/** A field that is left shows its value as the page writes it; a text that is no value it shows as it was typed. */
function left(state: PageState, path: Path): PageState {
  const { [pathText(path)]: own, ...typed } = state.typed;
  return own === undefined ? state : { ...state, typed };
}

/** Texts of fields that are not below a path. */
const withoutBelow = (typed: PageState['typed'], path: string): PageState['typed'] =>
  Object.fromEntries(Object.entries(typed).filter(([one]) => !one.startsWith(path)));

/** Options without those that are usual. */
const chosen = (options: Partial<Choices>): LinkedOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

/** A pasted table in the cells from one on; years that it names itself go before. Gaps take values away. */
function pastedInto(state: PageState, { row, rows, text, year }: Of<'paste'>): PageState {
  const grid = pastedGrid(text);
  if (!grid.ok) return { ...state, notice: { kind: 'pasted', pasted: { grid, rowsLeftOut: 0 } } };
  const { rows: cells, years } = grid.grid;
  let { document } = state;
  let { typed } = state;
  for (const [index, line] of cells.entries()) {
    const series = rows[row + index];
    if (series === undefined) break;
    for (const [column, cell] of line.entries()) {
      const path = [...series.path, String(years?.[column] ?? year + column)];
      const written = cell.kind === 'gap' ? '' : cell.written;
      document = putValue(document, path, typedValue(series.kind, written));
      const { [pathText(path)]: _, ...others } = typed;
      typed = others;
    }
  }
  const rowsLeftOut = Math.max(0, row + cells.length - rows.length);
  return { ...state, document, typed, notice: { kind: 'pasted', pasted: { grid, rowsLeftOut } } };
}
