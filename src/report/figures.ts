import type { WrittenValue } from '../figures/written';
import type { PolicyFigure, PolicyFigureValue } from '../regions/policy-figures';
import type { Format } from '../words/words';
import type { Block } from './blocks';
import { columnTable, name, text } from './columns';
import type { Words } from './words';

/** What figures are shown with. */
interface FigureView {
  readonly words: Words;
  readonly format: Format;
}

/** A value with the figure that has it. */
export interface FigureRow extends PolicyFigureValue {
  readonly figure: PolicyFigure;
}

/** A row for each value of a figure. */
export const figureRows = (figure: PolicyFigure): readonly FigureRow[] =>
  figure.values.map((value) => ({ ...value, figure }));

/**
 * The figures of each part of the policy under its name and the days of its checks: in a language that has names for
 * them these come first, with the kind of each, and the table has the values by id.
 */
export function figureBlocks(figures: readonly PolicyFigure[], view: FigureView): readonly Block[] {
  const { format, words } = view;
  const parts = new Set(figures.map(partOf));
  return [...parts].flatMap((part): Block[] => {
    const own = figures.filter((figure) => partOf(figure) === part);
    const rows = own.flatMap(figureRows);
    const days = new Set(rows.flatMap(({ checked }) => checked ?? []));
    const named = own.flatMap((figure) => words.figures[figure.path] ?? []).length > 0;
    return [
      { kind: 'section', text: words.say.figurePart(part, words.figures[part]) },
      {
        kind: 'paragraph',
        text: `${words.columns.checked}: ${[...days].sort().map(format.day).join(', ')}`,
      },
      ...(named
        ? [{ kind: 'list', items: own.map((figure) => nameText(figure, view)) } as const]
        : []),
      valueTable(rows, !named, view),
    ];
  });
}

const idOf = ({ path }: PolicyFigure): string => path.slice(path.lastIndexOf('.') + 1);

/** What a figure is, its id, and its kind. */
function nameText(figure: PolicyFigure, { words: { figures, say, terms } }: FigureView): string {
  const { kind, path, read } = figure;
  return say.figureName(idOf(figure), figures[path], say.kind(kind, terms.reads[read]));
}

function valueTable(
  rows: readonly FigureRow[],
  withKind: boolean,
  { format, words: { columns, say, terms } }: FigureView,
): Block {
  return columnTable<FigureRow>(
    [
      name(columns.figure, ({ figure }) => idOf(figure)),
      withKind &&
        text(columns.kind, ({ figure: { kind, read } }) => say.kind(kind, terms.reads[read])),
      text(columns.from, ({ from }) => format.day(from)),
      text(columns.value, ({ value }) => figureValueText(value)),
      text(columns.standing, ({ standing }) => terms.standings[standing]),
    ],
    rows,
  );
}

const partOf = ({ path }: PolicyFigure): string => path.slice(0, path.lastIndexOf('.'));

/** A single value as it is; of a list or a section, all that it holds, as YAML writes it in one line. */
export const figureValueText = (value: WrittenValue): string =>
  typeof value === 'string' ? value : flowText(value);

function flowText(value: WrittenValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`;
  const fields = Object.entries(value).map(([name, inside]) => `${name}: ${flowText(inside)}`);
  return `{${fields.join(', ')}}`;
}

const isList = (value: WrittenValue): value is readonly WrittenValue[] => Array.isArray(value);
