import type { Definition } from './define';

/** What a figure is called, and what null means there if it is not "none". */
export type FigureLabel = string | readonly [label: string, none: string];

/** Labels nested as definitions are. */
export type FigureLabels<D> = {
  readonly [Name in keyof D]: D[Name] extends Definition ? FigureLabel : FigureLabels<D[Name]>;
};

/** The same, of any figures. */
export interface AnyFigureLabels {
  readonly [name: string]: FigureLabel | AnyFigureLabels;
}

/** The label of each figure by its path, without what null means. */
export const labelsByPath = (
  labels: AnyFigureLabels,
  above = '',
): { readonly [path: string]: string } =>
  Object.fromEntries(
    Object.entries(labels).flatMap(([name, label]): readonly (readonly [string, string])[] => {
      const path = `${above}${name}`;
      if (typeof label === 'string') return [[path, label]];
      return isPair(label) ? [[path, label[0]]] : Object.entries(labelsByPath(label, `${path}.`));
    }),
  );

const isPair = (label: FigureLabel | AnyFigureLabels): label is readonly [string, string] =>
  Array.isArray(label);
