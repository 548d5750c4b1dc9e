import type { Change, NearMiss, Way } from '../../answer/results/analysis';
import type { ReliefWorth } from '../../answer/results/plan';
import type { Block } from '../blocks';
import { capital, isSameText, oneLine } from '../format';
import { listedWords } from '../judged';
import type { PlanVoice } from '../plan/voice';
import { factOf } from '../sentences';
import type { ChangeVoice } from '../words/analysis';
import type { NamedFact } from '../words/named';
import { claimText, judgedName } from './names';

/** What each refused measure or loan lacks, the ways beside each other, and those that nothing would help. */
export function nearMissBlocks(misses: readonly NearMiss[], voice: PlanVoice): readonly Block[] {
  const { analysis } = voice.words;
  const told = misses.filter((miss) => !misses.some((whole) => isSaidOf(whole, miss)));
  const inVain = told.filter(({ ways }) => ways.every(isBlocked));
  const open = told.filter((miss) => !inVain.includes(miss));
  return [
    { kind: 'section', text: analysis.nearMisses },
    ...(misses.length === 0 ? [{ kind: 'paragraph', text: analysis.nothingRefused } as const] : []),
    ...open.flatMap((miss) => missBlocks(miss, voice)),
    ...listedWords(
      analysis.inVain,
      inVain.map(({ id, ways }) =>
        analysis.way([
          `${capital(judgedName(id, voice.words))}: ${ways.flatMap(({ changes }) => changes.map((change) => changeText(change, voice))).join('; ')}`,
        ]),
      ),
    ),
  ];
}

/** Whether what is said of a whole is all there is to say of a part. */
const isSaidOf = (whole: NearMiss, part: NearMiss): boolean =>
  part.id.startsWith(`${whole.id}.`) && changesOf(whole) === changesOf(part);

const changesOf = ({ ways }: NearMiss): string =>
  JSON.stringify(ways.map(({ changes }) => changes));

const isBlocked = ({ changes }: Way): boolean => changes.some(({ kind }) => kind === 'none');

const missBlocks = ({ id, more, ways }: NearMiss, voice: PlanVoice): readonly Block[] => [
  { kind: 'part', text: `${capital(judgedName(id, voice.words))} (${id})` },
  { kind: 'list', items: ways.map((way) => wayText(way, voice)) },
  ...(more === 0
    ? []
    : [{ kind: 'paragraph', text: voice.words.analysis.moreWays(more), tone: 'dim' } as const]),
];

/** A way out of a refusal: its changes and what they would give. */
export function wayText(way: Way, voice: PlanVoice): string {
  const { analysis, terms } = voice.words;
  const { best, changes, gain, isFloor, missing, net, relief, verdict } = way;
  return [
    capital(analysis.way(changes.map((change) => changeText(change, voice)))),
    analysis.wayVerdict(terms.verdicts[verdict]),
    ...(missing.length === 0
      ? []
      : [analysis.wayMissing(missing.map(({ path }) => namedFact(oneLine(path), voice)))]),
    ...(relief === null || net === null
      ? []
      : [analysis.wayRelief(netText(voice, voice.ranked, relief, net), isFloor)]),
    ...(best === null || gain === null
      ? []
      : [analysis.wayGain(voice.packageOf(best.elements), voice.gained(gain))]),
  ].join(' ');
}

/** A fact by its path, with its words. */
const namedFact = (path: string, { words }: PlanVoice): NamedFact => ({
  path,
  fact: factOf(path, words),
});

/** What is saved, and beside it the relief where extra tax makes it another. */
export function netText(
  { words }: PlanVoice,
  write: (worth: ReliefWorth) => string,
  relief: ReliefWorth,
  net: ReliefWorth,
): string {
  return isSameText(net.nominal, relief.nominal)
    ? write(net)
    : words.analysis.lessExtraTax(write(net), write(relief));
}

/** A change as a clause. */
export function changeText(change: Change, { fact, format, words }: PlanVoice): string {
  const { changes } = words.analysis;
  const voice: ChangeVoice = {
    ...format,
    fact: (path) => oneLine(fact(path)),
    claim: (finding) => claimText(finding, 'notMet', words),
  };
  switch (change.kind) {
    case 'invest-more':
      return changes[change.kind](change, voice);
    case 'bring-forward':
      return changes[change.kind](change, voice);
    case 'state':
      return changes[change.kind](change, voice);
    case 'raise':
    case 'lower':
      return changes[change.kind](change, voice);
    case 'move':
      return changes[change.kind](change, voice);
    case 'none': {
      const { of, ...blocked } = change;
      const named = of === undefined ? {} : { of: words.say.object(of) };
      return changes[change.kind]({ ...blocked, ...named }, voice);
    }
  }
}
