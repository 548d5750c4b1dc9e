import { at } from '../../../../figures/figure';
import { firstDayOf } from '../../../../kit/day';
import { sezOf } from '../../../russia/sez/rules';
import { sezOfTulaFigures } from './figures';
import { sezIncome } from './income';

/** Resident of the special economic zone "Uzlovaya". Its own verdict is that of residency. */
export const sez = /* @__PURE__ */ sezOf({
  title: {
    en: 'Special economic zone "Uzlovaya": resident',
    ru: 'Особая экономическая зона «Узловая»: резидент',
  },
  law: '116-FZ of 22.07.2005; Decree 302 of 14.04.2016',
  transportLaw: 'Law of Tula Region on transport tax',
  income: sezIncome,
  lastDay: ({ policy }) => {
    const { value, ...day } = at(sezOfTulaFigures(policy).lastDay, firstDayOf(policy.years.last));
    return value === null ? null : { ...day, value };
  },
  transportTerm: (c, entry) => {
    const periods = at(sezOfTulaFigures(c.policy).transportPeriods, entry);
    return { periods, least: periods.value, reading: null };
  },
  supposed: (c) => [c],
});
