import { expect, it } from 'vitest';
import { planOf } from './straight-compare';
import { m } from './straight-held';
import { keyOf } from './straight-packages';
import { plain, type Sketch } from './straight-project';

const SURE = { unconfirmed: false, unknown: false };

/** A project of 100 m with property of 50 m in 2019 and no profit but what is saved. */
const LOSS_MAKER = plain({
  capex: m(100),
  profits: m(0),
  objects: [{ id: 'workshop', first: 2019, values: m(50), inZone: false }],
});

/** The worth of every package, in roubles. */
function worths(fields: Partial<Sketch> = {}) {
  const { best, lost } = planOf({ ...LOSS_MAKER, ...fields }, SURE);
  return Object.fromEntries(
    [best, ...lost].map(({ elements, value }) => [keyOf(elements), value.nominal]),
  );
}

it('a measure from the first profit is offered where savings make that profit', () => {
  // The exemption saves 2.2% of 50 m, 1,100,000, which raises the profit of 2019 from 0.
  // Ordinary tax on it is 33,000 + 187,000; of an investor of the Register 33,000 + 148,500.
  expect(worths()).toMatchObject({
    'property-exemption': '880000',
    'investment-register+property-exemption': '918500',
    'investment-register': '0',
  });
});

it('it saves nothing where a loss is as large as the savings', () => {
  expect(worths({ profits: [-1_100_000_00n] })).toMatchObject({
    'property-exemption': '1100000',
    'investment-register+property-exemption': '1100000',
  });
  // A profit of 3 roubles: 17% of it are 0.51, so 1; 13.5% are 0.405, so 0.
  expect(worths({ profits: [-1_100_000_00n + 3_00n] })).toMatchObject({
    'property-exemption': '1099999',
    'investment-register+property-exemption': '1100000',
  });
});
