/** Texts by the key of the block that they fill. */
export type Blocks = { readonly [key: string]: string };

const BLOCK = /<!-- (([a-z]+):[a-zA-Z-]+) -->\n[\s\S]*?<!-- \/\2 -->/g;

/**
 * A page with every generated block filled anew. A block stands between
 * `<!-- kind:name -->` and `<!-- /kind -->`.
 * @throws Error for a block that nothing fills.
 */
export const withBlocks = (page: string, blocks: Blocks): string =>
  page.replaceAll(BLOCK, (_, key: string, kind: string) => {
    const text = blocks[key];
    if (text === undefined) throw new Error(`nothing fills the block ${key}`);
    return `<!-- ${key} -->\n${text}\n<!-- /${kind} -->`;
  });

/** The keys of the blocks of a page. */
export const blocksOf = (page: string): string[] =>
  [...page.matchAll(BLOCK)].map(([, key = '']) => key);

/** A page without its generated blocks. */
export const withoutBlocks = (page: string): string => page.replaceAll(BLOCK, '');

/** A page without its generated blocks, code and tables: what was written by hand as running text. */
export const proseOf = (page: string): string =>
  withoutBlocks(page)
    .replaceAll(/^```[\s\S]*?^```/gm, '')
    .replaceAll(/^\|.*$/gm, '')
    .replaceAll(/`[^`\n]*`/g, '');

/** A table of Markdown. */
export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
