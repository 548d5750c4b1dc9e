import { defineRegion } from '../../engine/define-region';
import type { LoadedRegion } from '../../engine/region';
import { PROGRAMMES } from '../russia/loans/programmes';
import { COMBINATIONS_OF_TULA } from './combinations';
import { tula2026 } from './edition/index';
import { BUDGETS, TULA_ID } from './ids';
import { monotownLoan } from './loans/programme';
import { commissioning } from './measures/commissioning/rules';
import { ripOfTula } from './measures/rip/rules';
import { sez } from './measures/sez/rules';
import { spicOfTula } from './measures/spic-federal/rules';
import { uzlovayaPark } from './measures/uzlovaya-park/rules';
import { profilesOfTula } from './profiles';
import { readingsOfTula } from './readings';
import { STATUSES } from './statuses';

/**
 * Tula Region.
 *
 * @example
 * TULA.editions[0].edition; // 'tula-2026'
 */
export const TULA: LoadedRegion = /* @__PURE__ */ (() =>
  defineRegion({
    id: TULA_ID,
    title: { en: 'Tula Region', ru: 'Тульская область' },
    profiles: profilesOfTula(),
    budgets: BUDGETS,
    editions: [tula2026()],
    readings: readingsOfTula(),
    measures: [ripOfTula, spicOfTula, sez, uzlovayaPark, commissioning],
    programmes: [...PROGRAMMES, monotownLoan],
    statuses: STATUSES,
    combinations: COMBINATIONS_OF_TULA,
    warnings: () => [],
    words: {
      en: async () => (await import('./en')).en,
      ru: async () => (await import('./ru')).ru,
    },
  }))();
