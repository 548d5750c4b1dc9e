import type { PlacePlan } from '../../answer/results/places';
import type { Format } from '../../words/words';
import type { Block } from '../blocks';
import { directoryItems } from '../directory';
import { capital } from '../format';
import { listedWords } from '../judged';
import { factsFor } from '../plan/missing';
import { planVoice } from '../plan/voice';
import { factOf } from '../sentences';
import { NO_TABLES } from '../tables';
import type { ShownRegion } from './names';

/** Packages that are shown beside the best; the others stand in the JSON. */
const SHOWN = 3;

/** What else a place offers: other packages, what is kept out and why, what is not computed, and what is not used. */
export function placeBlocks(
  { plan, unused }: PlacePlan,
  name: string,
  { words }: ShownRegion,
  other: ShownRegion,
  format: Format,
): readonly Block[] {
  const voice = planVoice(words, format, NO_TABLES);
  const { places: say } = words;
  const { unranked = [] } = plan;
  const blocks = [
    ...listedWords(
      say.others,
      plan.lost
        .filter(({ elements }) => elements.length > 0)
        .slice(0, SHOWN)
        .map(({ elements, value }) =>
          say.other(capital(voice.packageOf(elements)), voice.ranked(value)),
        ),
    ),
    ...listedWords(
      say.unranked,
      unranked
        .slice(0, SHOWN)
        .map(({ elements, value }) =>
          say.other(capital(voice.packageOf(elements)), voice.ranked(value)),
        ),
    ),
    ...listedWords(
      say.withheld,
      plan.withheld.flatMap(({ because, element }) =>
        element === null
          ? []
          : words.plan.withheldItem(
              capital(voice.name(element)),
              because.map((gate) => words.plan.withheldAs[gate]),
            ),
      ),
    ),
    ...listedWords(
      say.missing,
      factsFor(
        plan.left.filter(({ because }) => because === 'facts-missing'),
        voice,
      ),
    ),
    ...listedWords(say.directory, directoryItems(plan.assessment, words)),
    ...listedWords(
      say.unused,
      unused.map((path) => words.say.fact(path, factOf(path, other.words))),
    ),
  ];
  return blocks.length === 0 ? [] : [{ kind: 'section', text: name }, ...blocks];
}
