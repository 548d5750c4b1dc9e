import type { FigureLabels } from '../../../figures/labels';
import type { DIRECTORY_FIGURES } from './figures';

/** What the figures of the directory are called in Russian. */
export const directoryLabels: FigureLabels<typeof DIRECTORY_FIGURES> = {
  industrialParks: 'индустриальные парки',
  parkManagers: 'управляющие компании парков и зоны',
  personalManager: 'персональный менеджер',
  regionalAgency: 'агентство регионального развития',
  clusters: 'кластеры',
  clusterSupport: 'возмещение затрат на первые партии комплектующих',
  businessAgency: 'агентство развития бизнеса',
  productivityExperts: 'эксперты по производительности труда',
  competitivenessProgrammes: 'корпоративные программы повышения конкурентоспособности',
  regionalFund: 'региональный фонд развития промышленности',
  technologyCredit: 'технологический кредит',
  sezDepreciation: 'ускоренная амортизация у резидентов зоны',
};
