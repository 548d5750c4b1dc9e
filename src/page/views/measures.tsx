import type { JSX } from 'preact';
import { partsIn } from '../../answer/read';
import type { Plan } from '../../answer/results/plan';
import { capPicture } from '../../report/html/pictures/cap';
import { thresholdsPicture } from '../../report/html/pictures/thresholds';
import type { PictureVoice } from '../../report/html/pictures/voice';
import type { Piece } from '../../report/html/pieces';
import { pageWords } from '../../report/html/words';
import { byVerdict } from '../../report/judged';
import { assessmentParts } from '../../report/model';
import { usePage } from '../context';
import { Pieces } from './pieces';

/** Each measure by itself; those that are refused are folded. */
export function Measures({ plan, voice }: { plan: Plan; voice: PictureVoice }): JSX.Element {
  const { format, say, words } = usePage();
  const { assessment } = plan;
  const parts = assessmentParts(assessment, words, format);
  const measures = byVerdict(assessment.measures);
  const refused = parts.measures.filter(({ verdict }) => verdict === 'ineligible');
  const open = parts.measures.flatMap(({ blocks, verdict }, index): readonly Piece[] => {
    const measure = measures[index];
    if (verdict === 'ineligible' || measure === undefined) return [];
    return [
      ...blocks.map(asPart),
      ...thresholdsPicture([measure.findings], voice),
      ...partsIn(measure).flatMap(({ cap }) => capPicture(cap, voice)),
      ...(measure.parts === undefined ? capPicture(measure.cap, voice) : []),
    ];
  });
  return (
    <Pieces
      pieces={[
        { kind: 'section', text: say.notRefused },
        ...open,
        ...parts.credits.map(asPart),
        {
          kind: 'folded',
          summary: pageWords(words.language).refused(refused.length),
          pieces: refused.flatMap(({ blocks }) => blocks.map(asPart)),
        },
      ]}
    />
  );
}

/** A heading of the second level as one of the third: here a measure is a part of a section. */
const asPart = (piece: Piece): Piece =>
  piece.kind === 'section' ? { kind: 'part', text: piece.text } : piece;
