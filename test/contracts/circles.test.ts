import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf } from './arrows';
import { SOURCES } from './sources';

type Sources = readonly (readonly [path: string, text: string])[];

/** The files of a source that a file imports, for its types alone too. */
const importedBy = (sources: Sources): ReadonlyMap<string, readonly string[]> => {
  const paths = new Set(sources.map(([path]) => path));
  return new Map(
    sources.map(([path, text]) => [
      path,
      importsOf(path, text).flatMap(({ from }) => {
        const target = posix.join(posix.dirname(path), from);
        return [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].filter((one) =>
          paths.has(one),
        );
      }),
    ]),
  );
};

/** Files that import each other in a circle: one circle through each import that closes one. */
function circlesIn(sources: Sources): readonly string[] {
  const imported = importedBy(sources);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, above: readonly string[]): void => {
    if (above.includes(path)) {
      circles.push([...above.slice(above.indexOf(path)), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const one of imported.get(path) ?? []) visit(one, [...above, path]);
    done.add(path);
  };
  for (const [path] of sources) visit(path, []);
  return circles;
}

describe('no file imports itself through others', () => {
  test('not for types either', () => {
    expect(circlesIn(SOURCES)).toEqual([]);
  });

  test('a circle is seen', () => {
    const files: Sources = [
      ['a.ts', `import { b } from './b';`],
      ['b.ts', `import type { C } from './c';`],
      ['c.ts', `export { a } from './a';`],
    ];
    expect(circlesIn(files)).toEqual(['a.ts -> b.ts -> c.ts -> a.ts']);
  });
});
