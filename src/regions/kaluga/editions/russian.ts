import type { Citation } from '../../../kit/finding';
import * as ofDirectory from '../directory/sources';
import { texts as directoryInRussian } from '../directory/sources.ru';
import * as ofLoans from './brochure-2019/loans/sources';
import { texts as loansInRussian } from './brochure-2019/loans/sources.ru';
import * as ofBrochure from './brochure-2019/sources';
import { texts as brochureInRussian } from './brochure-2019/sources.ru';
import * as ofFederal from './federal/sources';
import { texts as federalInRussian } from './federal/sources.ru';
import * as ofLaw from './law/sources';
import { texts as lawInRussian } from './law/sources.ru';
import * as ofWider from './wider/sources';
import { texts as widerInRussian } from './wider/sources.ru';

type Pair = readonly [english: string, russian: string];

/** The texts of sources of all editions, each in English and in Russian. */
export const textsInRussian = (): readonly Pair[] => [
  ...ofSources(ofBrochure, brochureInRussian),
  ...ofSources(ofLaw, lawInRussian),
  ...ofSources(ofLoans, loansInRussian),
  ...ofSources(ofDirectory, directoryInRussian),
  ...ofSources(ofWider, widerInRussian),
  ...ofSources(ofFederal, federalInRussian),
];

const ofSources = <Name extends string>(
  sources: { readonly [name in Name]: Citation },
  texts: { readonly [name in Name]: string },
): readonly Pair[] =>
  (Object.keys(texts) as Name[]).map((name) => [sources[name].text, texts[name]]);
