import type { StepWords } from '../../../../words/words';
import type * as en from './prose.en';

/** What the steps of this edition are, where those of the brochure are others, in Russian. */
export const steps: { readonly [step in keyof typeof en.steps]: StepWords } = {
  'exemption-by-register': {
    obtain:
      'включение в реестр инвестиционных проектов Калужской области; по 2022 год также участие в региональном инвестиционном проекте или специальный инвестиционный контракт',
    from: 'министерство экономического развития Калужской области или орган, который предоставляет этот статус',
    lostBy:
      'вложения за первые три года ниже порога; в налоговом периоде — заработная плата ниже установленной кратности или недоимка по налогам',
  },
};
