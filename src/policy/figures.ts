import type { Figure } from './figure';
import type { Figures } from './policy';
import { type Kind, type KindValues, SHAPE } from './shape';

/** A figure with the names that lead to it and its kind. */
export interface PlacedFigure {
  readonly path: readonly string[];
  readonly kind: Kind;
  readonly figure: Figure<KindValues[Kind]>;
}

/** Every figure of a policy, in the order of the table of kinds. */
export const figuresOf = (policy: Figures): readonly PlacedFigure[] => placed(policy, SHAPE, []);

function placed(part: object, shape: object, above: readonly string[]): PlacedFigure[] {
  return Object.entries(shape).flatMap(([name, kind]: [string, Kind | object]) => {
    const path = [...above, name];
    // The table of kinds has the shape of the policy.
    const inside = (part as { readonly [name: string]: unknown })[name];
    return typeof kind === 'string'
      ? [{ path, kind, figure: inside as PlacedFigure['figure'] }]
      : placed(inside as object, kind, path);
  });
}
