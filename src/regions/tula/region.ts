import { type LoadedRegion, withReliefs } from '../../engine/region';
import { exportTransport, exportWarnings } from '../russia/export-transport/rules';
import { federalDeduction } from '../russia/federal-deduction/rules';
import { PROGRAMMES } from '../russia/loans/programmes';
import { OTHER_PROGRAMMES } from '../russia/other-loans/programmes';
import { smeContributions } from '../russia/sme-contributions/rules';
import { szpk } from '../russia/szpk/rules';
import { COMBINATIONS_OF_TULA } from './combinations';
import { tula2026 } from './edition/index';
import { BUDGETS, TULA_ID } from './ids';
import { monotownLoan } from './loans/programme';
import { commissioning } from './measures/commissioning/rules';
import { ripOfTula } from './measures/rip/rules';
import { sez } from './measures/sez/rules';
import { spicOfTula } from './measures/spic-federal/rules';
import { toser } from './measures/toser/rules';
import { uzlovayaPark } from './measures/uzlovaya-park/rules';
import { profilesOfTula } from './profiles';
import { readingsOfTula } from './readings';
import { STATUSES } from './statuses';

/**
 * Tula Region: its figures by 2026, measures and words. Measures, sites and statuses are under
 * `investor-incentives measures --region tula` and `investor-incentives schema --region tula`.
 *
 * @example
 * tula.editions[0].edition; // 'tula-2026'
 * const project = { name: 'Plant', region: 'tula', start: '2021-04-01', site: 'uzlovaya-park' };
 * const parsed = parseProfile({ project }, { region: tula });
 * parsed.ok; // true
 * parsed.ok && assess(parsed.profile).measures.map(({ id }) => id).at(-1); // 'sme-contributions'
 */
export const tula: LoadedRegion = /* @__PURE__ */ (() =>
  withReliefs({
    id: TULA_ID,
    title: { en: 'Tula Region', ru: 'Тульская область' },
    profiles: profilesOfTula(),
    budgets: BUDGETS,
    editions: [tula2026()],
    readings: readingsOfTula(),
    measures: [
      ripOfTula,
      spicOfTula,
      toser,
      sez,
      uzlovayaPark,
      commissioning,
      federalDeduction,
      exportTransport,
      szpk,
      smeContributions,
    ],
    programmes: [...PROGRAMMES, monotownLoan, ...OTHER_PROGRAMMES],
    statuses: STATUSES,
    combinations: COMBINATIONS_OF_TULA,
    warnings: exportWarnings,
    words: {
      en: async () => (await import('./en')).en,
      ru: async () => (await import('./ru')).ru,
    },
  }))();
