import type { Problem } from '../../kit/problem';
import { type Path, pathText } from '../../profile/place';

/** The problem of a value, if it has one. */
export function problemAt(path: Path, problems: readonly Problem[]): Problem | undefined {
  const own = pathText(path);
  return problems.find((problem) => problem.path === own);
}
