import { steps as before, type StepWords } from '../brochure-2019/prose.ru';

const exemption: StepWords = {
  obtain:
    'включение в реестр инвестиционных проектов Калужской области; по 2022 год также участие в региональном инвестиционном проекте или специальный инвестиционный контракт',
  from: 'министерство экономического развития Калужской области или орган, который предоставляет этот статус',
  lostBy:
    'вложения за первые три года ниже порога; в налоговом периоде — заработная плата ниже установленной кратности или недоимка по налогам',
};

/** The steps of the brochure with what differs from them, in Russian. */
export const steps: typeof before = { ...before, exemption };
