import { partsIn } from '../../answer/read';
import type { Assessment, MeasureResult } from '../../answer/results/assessment';
import { byVerdict } from '../judged';
import type { AssessmentParts } from '../model';
import { nameOf } from '../sentences';
import { type PageSetting, pageText } from './page';
import { capPicture } from './pictures/cap';
import { thresholdsPicture } from './pictures/thresholds';
import { type PictureVoice, pictureVoice } from './pictures/voice';
import type { Piece } from './pieces';
import { topicOf } from './topic';
import { pageWords } from './words';

/** The page of an assessment: what the project gets first, what it is refused folded. */
export function assessmentPage(
  assessment: Assessment,
  parts: AssessmentParts,
  setting: PageSetting,
): string {
  const { words } = setting;
  const say = pageWords(words.language);
  const voice = pictureVoice(setting);
  const measures = byVerdict(assessment.measures);
  const of = (verdict: (typeof measures)[number]['verdict']) =>
    measures.filter((measure) => measure.verdict === verdict);
  const refused = parts.measures.filter(({ verdict }) => verdict === 'ineligible');
  const { first, head, measures: judged, ordinary, sources, summary, warnings, ...rest } = parts;
  return pageText(
    {
      topic: topicOf(head),
      headline: say.gets(of('eligible').map(({ id }) => nameOf(id, words).nom)),
      lead: [
        {
          kind: 'paragraph',
          text: say.counts(of('eligible').length, of('unknown').length, refused.length),
        },
        ...head.filter(({ kind }) => kind !== 'title'),
      ],
      cards: [],
      alerts: first,
      pieces: [
        ...summary,
        ...warnings,
        ...ordinary,
        ...judged.flatMap(({ blocks, verdict }, index): readonly Piece[] =>
          verdict === 'ineligible' ? [] : [...blocks, ...picturesOf(measures[index], voice)],
        ),
        ...(refused.length === 0
          ? []
          : [
              {
                kind: 'folded' as const,
                summary: say.refused(refused.length),
                pieces: refused.flatMap(({ blocks }) => blocks),
              },
            ]),
        ...rest.loans,
        ...rest.credits,
        ...rest.assumptions,
        ...rest.readings,
        ...rest.effects,
        ...rest.directory,
        ...sources,
      ],
    },
    setting,
  );
}

/** How near a measure is to its thresholds, and what becomes of its cap. */
const picturesOf = (measure: MeasureResult | undefined, voice: PictureVoice): readonly Piece[] =>
  measure === undefined
    ? []
    : [
        ...thresholdsPicture([measure.findings], voice),
        ...partsIn(measure).flatMap(({ cap }) => capPicture(cap, voice)),
        ...(measure.parts === undefined ? capPicture(measure.cap, voice) : []),
      ];
