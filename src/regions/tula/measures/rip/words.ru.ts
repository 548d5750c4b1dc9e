import type { RegionWords } from '../../../../words/words';
import { rip as federal } from '../../../russia/rip/words.ru';

/** Words of the Regional Investment Project, in Russian. */
export const ru: RegionWords = {
  ...federal,
  steps: {
    rip: {
      obtain: 'включение в реестр участников региональных инвестиционных проектов',
      from: 'орган исполнительной власти области, который ведёт реестр (название не прочитано)',
      lostBy: 'проверка, установившая несоблюдение условий, со дня включения в реестр',
    },
  },
  readings: {
    'first-period.rip': {
      name: 'первый период льготы участника регионального инвестиционного проекта',
      values: { 'first-profit': 'год первой прибыли', inclusion: 'год включения в реестр' },
    },
    'rip.limit-binds': {
      name: 'какие бюджеты ограничены четырьмя налоговыми периодами',
      values: { regional: 'только региональный', both: 'оба' },
    },
    'rip.four-years': {
      name: 'как считаются четыре налоговых периода',
      values: { periods: 'подряд', profitable: 'только периоды с налоговой базой' },
    },
    'rip.thresholds': {
      name: 'что открывают пороги вложений области',
      values: { raised: 'саму меру', 'rates-only': 'только ставку области' },
    },
  },
};
