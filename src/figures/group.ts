import type { Definitions, FiguresOf } from './define';
import type { Policy } from './policy';

/**
 * The figures of a group that only some regions have.
 * @throws RangeError where the policy is of a region that defines no such group.
 */
export function groupOf<D extends Definitions>(
  policy: Policy,
  name: string,
  _definitions: D,
): FiguresOf<D> {
  if (policy.frame.definitions[name] === undefined) {
    throw new RangeError(`the policy has no figures ${name}`);
  }
  // Figures are nested as their definitions are.
  return policy[name] as FiguresOf<D>;
}
