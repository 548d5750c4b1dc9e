import type { Citation } from '../../../kit/finding';
import * as contributions from './contributions';
import { texts as contributionsInRussian } from './contributions.ru';
import * as exports from './exports';
import { texts as exportsInRussian } from './exports.ru';
import * as deduction from './federal-deduction';
import { texts as deductionInRussian } from './federal-deduction.ru';
import * as loans from './loans';
import { texts as loansInRussian } from './loans.ru';
import * as otherLoans from './other-loans';
import { texts as otherLoansInRussian } from './other-loans.ru';
import * as statuses from './statuses';
import { texts as statusesInRussian } from './statuses.ru';
import * as szpk from './szpk';
import { texts as szpkInRussian } from './szpk.ru';
import * as taxes from './taxes';
import { texts as taxesInRussian } from './taxes.ru';
import * as territories from './territories';
import { texts as territoriesInRussian } from './territories.ru';

type Pair = readonly [english: string, russian: string];

/** The texts of the sources of federal figures, each in English and in Russian. */
export const federalTextsInRussian = (): readonly Pair[] => [
  ...pairsOf(taxes, taxesInRussian),
  ...pairsOf(statuses, statusesInRussian),
  ...pairsOf(loans, loansInRussian),
  ...pairsOf(territories, territoriesInRussian),
  ...pairsOf(contributions, contributionsInRussian),
  ...pairsOf(deduction, deductionInRussian),
  ...pairsOf(exports, exportsInRussian),
  ...pairsOf(szpk, szpkInRussian),
  ...pairsOf(otherLoans, otherLoansInRussian),
];

/** The texts of sources in English and in Russian. */
export const pairsOf = <Name extends string>(
  sources: { readonly [name in Name]: Citation },
  texts: { readonly [name in Name]: string },
): readonly Pair[] =>
  (Object.keys(texts) as Name[]).map((name) => [sources[name].text, texts[name]]);
