import { expect, test } from 'vitest';
import { planReadings } from '../../src/index';
import { millionsFrom, profileOf, project } from '../profiles';

const PLANT = profileOf(
  project({
    investor: {},
    capitalInvestment: millionsFrom(2019, 120),
    taxableProfit: millionsFrom(2019, 10),
    property: { immovable: millionsFrom(2019, 100) },
  }),
);

// 2,200,000 of property tax is saved; with it the profit is 12,200,000, of which 16.5 % are
// 2,013,000; without it 16.5 % of 10,000,000 are 1,650,000; ordinary tax is 2,000,000
test('a reading about packages alone changes the plan', () => {
  const { best, effects } = planReadings(PLANT);
  expect(best).toEqual({
    elements: ['investment-register', 'property-exemption'],
    value: { nominal: '2187000', present: null },
  });
  expect(effects.find(({ reading }) => reading === 'saved-taxes-raise-profit')).toEqual({
    reading: 'saved-taxes-raise-profit',
    value: 'yes',
    other: 'no',
    best: { elements: best.elements, value: { nominal: '2550000', present: null } },
    gain: { nominal: '363000', present: null },
  });
});

// 12.5 instead of 13.5 % of 12,200,000
test('one that decides an amount does too', () => {
  const [effect] = planReadings(PLANT).effects;
  expect(effect).toMatchObject({
    reading: 'regional-rate-2017-2024',
    other: 'printed-reduction',
    gain: { nominal: '122000' },
  });
});

// at 1,650,000 of 10,000,000 the relief is 350,000; the better of the two years is worth 700,000 more
test('first periods that may be any are compared with those as read', () => {
  const later = profileOf(
    project({
      investor: {},
      capitalInvestment: millionsFrom(2019, 120),
      taxableProfit: millionsFrom(2019, 10, 30),
    }),
  );
  const { firstPeriodsChosen } = planReadings(later, { discountRate: '0' });
  expect(firstPeriodsChosen).toEqual({
    best: { elements: ['investment-register'], value: { nominal: '1050000', present: '1050000' } },
    gain: { nominal: '700000', present: '700000' },
    chosen: [{ reading: 'first-period.investment-register', year: 2020 }],
  });
});

test('a reading that took part and changes nothing of the package is named', () => {
  const { effects, without } = planReadings(PLANT, { among: ['property-exemption'] });
  expect(without).toContain('regional-rate-2017-2024');
  expect(effects.map(({ reading }) => reading)).not.toContain('regional-rate-2017-2024');
});
