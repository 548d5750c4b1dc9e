import type { Assessment } from '../answer/results/assessment';
import type { Block } from './blocks';
import { sentence } from './format';
import type { Voice } from './sentences';
import type { Words } from './words';

/** What the region offers beside all that is computed, with its sources and how well they are known. */
export function directoryBlocks(
  assessment: Pick<Assessment, 'directory'>,
  { references, words }: Voice,
): readonly Block[] {
  if (assessment.directory.length === 0) return [];
  const { say, terms } = words;
  const marks = (id: string): string =>
    (words.directorySources[id] ?? [])
      .map(({ citation, standing }) => references.other(citation, terms.standings[standing]))
      .join('');
  return [
    { kind: 'section', text: say.directory },
    { kind: 'list', items: directoryItems(assessment, words, marks) },
  ];
}

/** A sentence on each entry, with what is said of its sources. */
export const directoryItems = (
  { directory }: Pick<Assessment, 'directory'>,
  { directory: entries, say }: Words,
  marks: (id: string) => string = () => '',
): readonly string[] =>
  directory.map((id) => {
    const { name, what } = entries[id] ?? { name: id, what: '' };
    return sentence(`${say.listed(name, what)}${marks(id)}`);
  });
