import type { Plan } from '../../../answer/results/plan';
import type { Block } from '../../blocks';
import { said } from '../../sentences';
import { tablesOf } from '../../tables';
import type { Words } from '../../words';
import { textCell } from '../cells';
import type { SheetPlan } from '../layout';
import type { BookWords } from '../words/book-words';

/** The sources to which texts of the workbook refer by number, with how well each is known. */
export function sourcesSheet(
  plan: Plan,
  blocks: readonly Block[],
  words: Words,
  { labels, sheets }: BookWords,
): SheetPlan {
  const items = blocks.flatMap((block) => (block.kind === 'sources' ? block.items : []));
  const listed = Object.values(words.directorySources).flat();
  const standings = new Map(
    [
      ...listed.map(({ citation, standing }) => ({ text: citation.text, standing })),
      ...Object.values(tablesOf(plan).sources),
    ].map((source) => [said(source.text, words), source.standing]),
  );
  return {
    id: 'sources',
    name: sheets.sources,
    columns: [8, 90, 30, 60],
    frozen: { rows: 2, columns: 0 },
    rows: [
      { cells: [textCell(sheets.sources, 'title', 3)] },
      {
        cells: [labels.number, labels.source, labels.standing, labels.address].map((title) =>
          textCell(title, 'head'),
        ),
      },
      ...items.map(({ address, text: of }, index) => {
        const standing = standings.get(of);
        return {
          cells: [
            textCell(`[${index + 1}]`, 'text'),
            textCell(of, 'text'),
            textCell(standing === undefined ? '' : words.terms.standings[standing], 'text'),
            textCell(address ?? '', 'text'),
          ],
        };
      }),
    ],
  };
}
