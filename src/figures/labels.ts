import type { Definition } from './define';

/** What a figure is called, and what null means there if it is not "none". */
export type Label = string | readonly [label: string, none: string];

/** Labels nested as definitions are. */
export type LabelsOf<D> = {
  readonly [Name in keyof D]: D[Name] extends Definition ? Label : LabelsOf<D[Name]>;
};

interface Labels {
  readonly [name: string]: Label | Labels;
}

/** The label of each figure by its path, without what null means. */
export const labelsByPath = (labels: Labels, above = ''): { readonly [path: string]: string } =>
  Object.fromEntries(
    Object.entries(labels).flatMap(([name, label]): readonly (readonly [string, string])[] => {
      const path = `${above}${name}`;
      if (typeof label === 'string') return [[path, label]];
      return isPair(label) ? [[path, label[0]]] : Object.entries(labelsByPath(label, `${path}.`));
    }),
  );

const isPair = (label: Label | Labels): label is readonly [string, string] => Array.isArray(label);
