import { at } from '../../../../figures/figure';
import { yearOf } from '../../../../kit/day';
import { sezFigures } from '../../../russia/sez/figures';
import { sezOf } from '../../../russia/sez/rules';
import { residentStatus } from '../../../russia/sez/status';
import { isTold, sezIncome } from './income';
import { readingsOf } from './readings';

/** Resident of the special economic zone "Kaluga". Its own verdict is that of residency. */
export const sez = /* @__PURE__ */ sezOf({
  title: {
    en: 'Special economic zone "Kaluga": resident',
    ru: 'Особая экономическая зона «Калуга»: резидент',
  },
  law: '116-FZ of 22.07.2005; Law of Kaluga Region 621-OZ of 29.12.2009',
  transportLaw: 'Law of Kaluga Region 156-OZ of 26.11.2002, art. 5',
  income: sezIncome,
  // It ends on 28.12.2061, in the last month of the year.
  lastDay: () => null,
  transportTerm: (c, entry) => {
    const { transportPeriods, transportPeriodsLong } = sezFigures(c.policy);
    const isLong = readingsOf(c)['sez.transport-term'] === '10';
    return {
      periods: at(isLong ? transportPeriodsLong : transportPeriods, entry),
      least: at(transportPeriods, entry).value,
      reading: 'sez.transport-term',
    };
  },
  supposed: (c) => {
    const { project } = c.profile;
    if (isTold(c, yearOf(residentStatus(c).entry))) return [c];
    return (['machinery', 'other'] as const).map((sezKind) => {
      const activity = { ...project.activity, sezKind };
      return { ...c, profile: { ...c.profile, project: { ...project, activity } } };
    });
  },
});
