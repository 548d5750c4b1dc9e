import { type Definition, type Definitions, isDefinition } from './define';
import type { Figure } from './figure';
import type { Kind, KindValues } from './kinds';
import type { Figures, Frame, Policy } from './policy';

/** A figure with the names that lead to it and what it is. */
export interface PlacedFigure {
  readonly path: readonly string[];
  readonly definition: Definition;
  readonly figure: Figure<KindValues[Kind]>;
}

/** Every figure of a policy, in the order in which they are defined. */
export const figuresOf = (policy: Policy): readonly PlacedFigure[] =>
  figuresIn(policy, policy.frame);

/** Figures by the definitions of a frame. */
export const figuresIn = (figures: Figures, { definitions }: Frame): readonly PlacedFigure[] =>
  placed(figures, definitions, []);

function placed(part: object, definitions: Definitions, above: readonly string[]): PlacedFigure[] {
  return Object.entries(definitions).flatMap(([name, definition]) => {
    const path = [...above, name];
    // The definitions are nested as the policy is.
    const inside = (part as { readonly [name: string]: unknown })[name];
    return isDefinition(definition)
      ? [{ path, definition, figure: inside as PlacedFigure['figure'] }]
      : placed(inside as object, definition, path);
  });
}
