import type { AnyFigureLabels, FigureLabels } from '../../figures/labels';
import type { CONTRIBUTIONS } from '../russia/contributions/figures';
import { contributionLabels, contributionParts } from '../russia/contributions/figures.ru';
import { federalLabels, federalParts } from '../russia/figures.ru';
import type { OTHER_LOANS } from '../russia/other-loans/figures';
import { otherLoanLabels, otherLoanParts } from '../russia/other-loans/figures.ru';
import { directoryLabels } from './directory/figures.ru';
import type { COMBINATIONS } from './figures';
import { MEASURES_IN_RUSSIAN } from './measures/russian';

const own: FigureLabels<{
  readonly contributions: typeof CONTRIBUTIONS;
  readonly otherLoans: typeof OTHER_LOANS;
  readonly combinations: typeof COMBINATIONS;
}> = {
  contributions: contributionLabels,
  otherLoans: otherLoanLabels,
  combinations: {
    ripWithSez: 'региональный инвестиционный проект и резидентство в зоне',
    registerWithPpe: 'реестр инвестиционных проектов и реестр программ модернизации',
    registerWithRip: 'реестр инвестиционных проектов и региональный инвестиционный проект',
    registerWithContract: 'реестр инвестиционных проектов и специальный инвестиционный контракт',
    exemptionInZone: 'освобождение имущества резидента на территории зоны',
    deductionWithRip: 'вычет и региональный инвестиционный проект',
    deductionWithSez: 'вычет и резидентство в зоне',
    deductionWithContract: 'вычет и специальный инвестиционный контракт',
    deductionOnFederalAsset: 'вычет по основному средству, для которого выбран федеральный вычет',
    upgradeAfterExemption:
      'льгота по программе модернизации после освобождения того же объекта при наличии статуса',
  },
};

const measures = Object.values(MEASURES_IN_RUSSIAN);

/** What each part of the policy is called in Russian. */
export const figureParts: { readonly [part: string]: string } = {
  ...federalParts,
  ...Object.assign({}, ...measures.map(({ parts }) => parts)),
  ...contributionParts,
  ...otherLoanParts,
  combinations: 'Совместимость мер',
  directory: 'Что ещё предлагает область',
};

/** What each figure is called in Russian, and what it means that there is none. */
export const figureLabels: AnyFigureLabels = {
  ...federalLabels,
  // Each folder has a label for each of its figures.
  ...Object.assign({}, ...measures.map(({ labels }) => labels)),
  ...own,
  directory: directoryLabels,
};
