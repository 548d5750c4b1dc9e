import type { JudgedResult, UnconfirmedResult } from '../answer/results/assessment';
import type { Verdict } from '../engine/terms';
import type { Block, Tone } from './blocks';
import { sentence } from './format';
import type { Voice } from './sentences';
import { missingOf, reasons } from './sentences';

/** What the answers on a measure, a part and a programme have in common. */
export type VerdictResult = Pick<JudgedResult, 'verdict' | 'findings' | 'missing' | 'unconfirmed'>;

export const TONES = { eligible: 'good', ineligible: 'bad', unknown: 'open' } as const;

/** The mark of what rests on an unconfirmed figure. */
export const UNCONFIRMED = '~';
/** The mark of what holds only if the facts that are missing are as they should be. */
export const SUPPOSED = '?';

const ORDER: readonly Verdict[] = ['eligible', 'unknown', 'ineligible'];

/** What may be had first, then what may be had perhaps. */
export const byVerdict = <T extends Pick<VerdictResult, 'verdict'>>(
  all: readonly T[],
): readonly T[] => ORDER.flatMap((verdict) => all.filter((one) => one.verdict === verdict));

/** The opening, what speaks against the answer or is missing, its figures, and what it all rests on. */
export function judgedBlocks(
  judged: VerdictResult,
  opening: string,
  figures: () => readonly Block[],
  voice: Voice,
): readonly Block[] {
  const { say } = voice.words;
  const { verdict, findings } = judged;
  const refused = verdict === 'ineligible';
  const against = reasons(findings, refused ? 'not-met' : 'unknown', voice);
  const met = refused ? [] : reasons(findings, 'met', voice);
  return [
    { kind: 'paragraph', text: opening, tone: TONES[verdict] },
    ...listedWords(say.why[verdict], against.map(sentence)),
    ...(refused ? [] : missingBlocks(judged, voice)),
    ...figures(),
    ...listedWords(say.met, met.map(sentence), 'dim'),
    ...(refused ? [] : unconfirmedBlocks(judged, voice)),
  ];
}

/** A list under its heading; nothing where it is empty. */
export const listedWords = (
  heading: string,
  items: readonly string[],
  tone?: Tone,
): readonly Block[] =>
  items.length === 0
    ? []
    : [{ kind: 'list', heading, items, ...(tone === undefined ? {} : { tone }) }];

const missingBlocks = ({ missing }: VerdictResult, { words }: Voice): readonly Block[] =>
  (['verdict', 'lines'] as const).flatMap((what) =>
    listedWords(
      words.say.missing[what],
      missing.filter((fact) => fact.for === what).map((fact) => missingOf(fact, words)),
    ),
  );

const unconfirmedBlocks = (
  { unconfirmed }: VerdictResult,
  { words, references }: Voice,
): readonly Block[] =>
  listedWords(
    words.say.unconfirmed,
    unconfirmed.map((one) => figureText(one, { words, references })),
  );

/** A figure that no source confirms, with what it decides. */
export const figureText = (
  { decides, figure, source }: UnconfirmedResult,
  { references, words }: Pick<Voice, 'references' | 'words'>,
): string =>
  `${words.say.figure(figure, words.figures[figure], words.say.decides[decides])}${references.number(source)}`;
