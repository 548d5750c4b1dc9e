import type { Figure } from '../../src/figures/figure';
import { assessmentOf } from '../../src/questions/assess/assess';
import { policyOf } from '../../src/regions/kaluga/editions/index';
import { DEFAULT_READINGS } from '../../src/regions/kaluga/readings';
import { profileOf } from '../profile/document';
import { judgedIn, measureOf, regionOf } from './made';

export const CITATION = { text: 'a law made by hand' };

/** Offered from the beginning of 2020. */
const OFFERED: Figure<boolean> = {
  name: 'made.offered',
  read: 'entry',
  decides: 'bound',
  values: (
    [
      ['2009-01-01', false],
      ['2020-01-01', true],
    ] as const
  ).map(([from, value]) => ({
    figure: 'made.offered',
    decides: 'bound',
    from,
    value,
    citation: CITATION,
    standing: 'law',
  })),
};

const PERIODS = { first: 2019, last: 2020, because: 'periods-used' } as const;

/** A measure of every edition, and one of none before 2020. */
export const always = measureOf('always', { tax: 'transport', periods: PERIODS, rate: () => null });
export const later = measureOf('later', {
  tax: 'property',
  periods: PERIODS,
  objects: [],
});

/** A region with both, and a reading of the later one. */
export const OFFERING = regionOf([always, { ...later, offered: () => OFFERED }], {
  readings: {
    ...regionOf([always]).readings,
    'of-later': { values: ['one', 'other'], of: 'later' },
  },
});

/** A project that starts on a day. */
export const startingOn = (start: string) => ({
  profile: profileOf({ project: { name: 'Plant', start } }),
  policy: policyOf(),
  readings: { ...DEFAULT_READINGS, 'of-later': 'one' },
});

/** The answer on it, for all measures or for those named. */
export const offeredOn = (start: string, measures?: readonly string[]) =>
  assessmentOf(judgedIn(OFFERING, startingOn(start)), measures === undefined ? {} : { measures });
