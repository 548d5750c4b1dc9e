import type { Assessment } from '../answer/results/assessment';
import type { Block } from './blocks';
import { sentence } from './format';
import type { Voice } from './sentences';

/** What the region offers beside all that is computed, with its sources and how well they are known. */
export function directoryBlocks(
  { directory }: Pick<Assessment, 'directory'>,
  { references, words }: Voice,
): readonly Block[] {
  if (directory.length === 0) return [];
  const { say, terms } = words;
  return [
    { kind: 'section', text: say.directory },
    {
      kind: 'list',
      items: directory.map((id) => {
        const { name, what } = words.directory[id] ?? { name: id, what: '' };
        const marks = (words.directorySources[id] ?? []).map(({ citation, standing }) =>
          references.other(citation, terms.standings[standing]),
        );
        return sentence(`${say.listed(name, what)}${marks.join('')}`);
      }),
    },
  ];
}
