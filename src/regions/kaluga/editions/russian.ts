import type { Prose } from '../../../figures/policy';
import type { Citation } from '../../../kit/finding';
import * as ofLoans from './brochure-2019/loans/sources';
import { texts as loansInRussian } from './brochure-2019/loans/sources.ru';
import { PROSE } from './brochure-2019/prose';
import { type StepWords, steps } from './brochure-2019/prose.ru';
import * as ofBrochure from './brochure-2019/sources';
import { texts as brochureInRussian } from './brochure-2019/sources.ru';
import { revisedProse } from './law/prose';
import { steps as stepsOfLaw } from './law/prose.ru';
import * as ofLaw from './law/sources';
import { texts as lawInRussian } from './law/sources.ru';

type Pair = readonly [english: string, russian: string];

/** The texts of sources and steps of all editions, each in English and in Russian. */
export const textsInRussian = (): readonly Pair[] => [
  ...ofSources(ofBrochure, brochureInRussian),
  ...ofSources(ofLaw, lawInRussian),
  ...ofSources(ofLoans, loansInRussian),
  ...ofSteps(PROSE, steps),
  ...ofSteps(revisedProse(PROSE), stepsOfLaw),
];

const ofSources = <Name extends string>(
  sources: { readonly [name in Name]: Citation },
  texts: { readonly [name in Name]: string },
): readonly Pair[] =>
  (Object.keys(texts) as Name[]).map((name) => [sources[name].text, texts[name]]);

const ofSteps = (
  { steps: inEnglish }: Prose,
  inRussian: { readonly [name: string]: StepWords },
): readonly Pair[] =>
  Object.entries(inEnglish).flatMap(([name, english]) => {
    const russian = inRussian[name];
    if (russian === undefined) return [];
    return (['obtain', 'from', 'lostBy'] as const).map(
      (text): Pair => [english[text], russian[text]],
    );
  });
