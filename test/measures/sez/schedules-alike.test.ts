import { describe, expect, it } from 'vitest';
import type { ActivitySection } from '../../../src/profile/document';
import { BROCHURE_2019 } from '../../../src/regions/kaluga/editions/brochure-2019/index';
import { LAW } from '../../../src/regions/kaluga/editions/law/index';
import { everyYear, type Fields, millions } from '../../profiles';
import { appraised, zoneCase } from './appraised';

const income = (
  registered: string,
  activity: ActivitySection,
  taxableProfit: Fields['taxableProfit'],
  policy = BROCHURE_2019,
) => {
  const statuses = { sezResident: { registered } };
  const project = { start: registered, activity };
  return appraised('sez.income', zoneCase({ statuses, project, taxableProfit }, {}, policy));
};

const verdict = (...asked: Parameters<typeof income>) => income(...asked).findings.verdict;

describe('an activity that is not stated is of no matter', () => {
  // The sixteenth period, from which both schedules have 13.5 %, is 2028; in the fifteenth they have 10 and 9 %.
  const earning = (from: number): Fields['taxableProfit'] => ({
    ...everyYear(2013, from - 1, 0),
    ...everyYear(from, 2032, millions(10)),
  });

  it('where every year that has a profit has one rate by both schedules', () => {
    expect(verdict('2013-06-01', {}, earning(2028))).toBe('met');
    expect(verdict('2013-06-01', {}, earning(2027))).toBe('unknown');
    expect(income('2013-06-01', {}, earning(2028)).treatments).toHaveLength(1);
  });

  it('where no profit is given, it is of matter', () => {
    expect(verdict('2013-06-01', {}, undefined)).toBe('unknown');
  });

  it('where a list that leaves it open has no profit in its years', () => {
    // Of class 22 the list has 22.21 from 2024 on: before, none of the class is a priority.
    const plastics = { main: '22' };
    expect(verdict('2019-06-01', plastics, everyYear(2019, 2023, millions(10)), LAW)).toBe('met');
    expect(verdict('2019-06-01', plastics, everyYear(2019, 2024, millions(10)), LAW)).toBe(
      'unknown',
    );
    expect(verdict('2019-06-01', plastics, everyYear(2019, 2024, millions(10)))).toBe('met');
  });
});
