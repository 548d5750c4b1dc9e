/** Looks a value up by its key, and computes it where it is asked for the first time. */
export type Memo<V> = (key: string, compute: () => V) => V;

/** A memo of one computation: it holds what was computed as long as it is held itself. */
export function memo<V>(): Memo<V> {
  const known = new Map<string, { readonly value: V }>();
  return (key, compute) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = compute();
    known.set(key, { value });
    return value;
  };
}
