/**
 * The lists of what measures declare: ids, figures and readings. They hold no rules, so that who reads
 * a policy or a profile loads none. A new measure takes a line in each list that it has something for.
 */
import {
  FRAME_READINGS,
  INCOME_READINGS,
  type ReadingDefinitions,
} from '../../../figures/readings';
import { readings as floating } from '../../russia/other-loans/readings';
import * as exportTransport from './export-transport/declared';
import * as federalDeduction from './federal-deduction/declared';
import * as register from './investment-register/declared';
import * as credit from './investment-tax-credit/declared';
import * as deduction from './investment-tax-deduction/declared';
import * as upgrade from './ppe-upgrade/declared';
import * as exemption from './property-exemption/declared';
import * as rip from './rip/declared';
import * as sez from './sez/declared';
import * as smeContributions from './sme-contributions/declared';
import * as spicFederal from './spic-federal/declared';
import * as spicRegional from './spic-regional/declared';
import * as szpk from './szpk/declared';
import * as toser from './toser/declared';

/**
 * Every measure, in the order in which results list them.
 *
 * @example
 * MEASURE_IDS.includes('rip'); // true
 */
export const MEASURE_IDS = [
  register.id,
  rip.id,
  spicFederal.id,
  spicRegional.id,
  sez.id,
  exemption.id,
  upgrade.id,
  deduction.id,
  toser.id,
  federalDeduction.id,
  exportTransport.id,
  szpk.id,
  smeContributions.id,
  credit.id,
] as const;

/**
 * The parts of the measures that have several reliefs: the special economic zone and development territories.
 *
 * @example
 * PART_IDS.slice(0, 2); // ['sez.income', 'sez.property']
 */
export const PART_IDS = /* @__PURE__ */ (() => [...sez.parts, ...toser.parts] as const)();

/** The figures of each, in the order in which they are listed. */
export const FIGURES = /* @__PURE__ */ (() =>
  ({
    ...register.figures,
    ...rip.figures,
    ...spicFederal.figures,
    ...spicRegional.figures,
    ...sez.figures,
    ...exemption.figures,
    ...upgrade.figures,
    ...deduction.figures,
    ...toser.figures,
    ...federalDeduction.figures,
    ...exportTransport.figures,
    ...szpk.figures,
    ...smeContributions.figures,
    ...credit.figures,
  }) as const)();

/** Figures of which one or the other decides the same amount or period of a project. */
export const TWINS = /* @__PURE__ */ (() => [
  ...register.twins,
  ...rip.twins,
  ...spicFederal.twins,
  ...spicRegional.twins,
  ...exemption.twins,
])();

/**
 * The places where the sources leave a choice: every value that may be chosen,
 * the default first. `year` marks a reading for which a tax year may be given instead.
 *
 * @example
 * READINGS['cap-year'].values; // ['clip', 'ends', 'full', 'none']
 * 'year' in READINGS['first-period.rip']; // true
 */
export const READINGS = /* @__PURE__ */ (() =>
  ({
    'regional-rate-2017-2024': INCOME_READINGS['regional-rate-2017-2024'],
    ...register.firstPeriod,
    ...rip.firstPeriod,
    ...spicFederal.firstPeriod,
    ...spicRegional.firstPeriod,
    ...sez.firstPeriod,
    ...exemption.firstPeriod,
    ...upgrade.firstPeriod,
    ...exemption.readings,
    ...upgrade.readings,
    'cap-base': INCOME_READINGS['cap-base'],
    'cap-year': INCOME_READINGS['cap-year'],
    ...spicRegional.readings,
    ...register.readings,
    ...sez.readings,
    ...toser.firstPeriod,
    ...toser.readings,
    ...szpk.readings,
    ...smeContributions.readings,
    ...floating,
    'window-end': FRAME_READINGS['window-end'],
    'losses-before-status': FRAME_READINGS['losses-before-status'],
    ...deduction.readings,
    'saved-taxes-raise-profit': FRAME_READINGS['saved-taxes-raise-profit'],
  }) as const satisfies ReadingDefinitions)();
