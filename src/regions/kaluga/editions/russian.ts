import { federalTextsInRussian, pairsOf } from '../../russia/sources/russian';
import * as ofDirectory from '../directory/sources';
import { texts as directoryInRussian } from '../directory/sources.ru';
import * as ofBrochure from './brochure-2019/sources';
import { texts as brochureInRussian } from './brochure-2019/sources.ru';
import * as ofLaw from './law/sources';
import { texts as lawInRussian } from './law/sources.ru';
import * as ofWider from './wider/sources';
import { texts as widerInRussian } from './wider/sources.ru';

type Pair = readonly [english: string, russian: string];

/** The texts of sources of all editions, each in English and in Russian. */
export const textsInRussian = (): readonly Pair[] => [
  ...federalTextsInRussian(),
  ...pairsOf(ofBrochure, brochureInRussian),
  ...pairsOf(ofLaw, lawInRussian),
  ...pairsOf(ofDirectory, directoryInRussian),
  ...pairsOf(ofWider, widerInRussian),
];
