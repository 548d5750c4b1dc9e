import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/answer/results/assessment';
import { everyYear, inZone, measure, measureOfParts, millions, part, project } from '../profiles';

const FIELDS = {
  capitalInvestment: { 2019: millions(800) },
  taxableProfit: everyYear(2019, 2022, millions(10)),
  property: { immovable: everyYear(2019, 2022, millions(10)) },
};

const decisive = ({ unconfirmed }: Outcome) =>
  unconfirmed.flatMap(({ figure, decides }) => (decides === 'amount' ? figure : []));

describe('a measure rests on confirmed amounts', () => {
  it.each([
    'investment-register',
    'rip',
    'spic-federal',
    'spic-regional',
    'property-exemption',
  ] as const)('%s does', (id) => {
    const result = measure(id, project(FIELDS));
    expect(result.confirmed).toBe(true);
    expect(decisive(result)).toEqual([]);
  });

  it('though its first year, which bounds it only, is not confirmed and is shown', () => {
    for (const [id, figure] of [
      ['investment-register', 'register.firstYear'],
      ['rip', 'rip.firstYear'],
      ['spic-federal', 'spicFederal.firstYear'],
      ['spic-regional', 'spicRegional.firstYear'],
    ] as const) {
      const { unconfirmed } = measure(id, project(FIELDS));
      expect(unconfirmed, id).toContainEqual(expect.objectContaining({ figure, decides: 'bound' }));
    }
  });

  it('the income tax of the zone does, its mapping of activities is shown', () => {
    const income = part('sez.income', inZone(FIELDS));
    expect(income.confirmed).toBe(true);
    expect(income.unconfirmed.map(({ figure }) => figure)).toContain('sez.priorityActivities');
  });
});

describe('a measure rests on an unconfirmed amount', () => {
  it('the transport tax of the zone by its term, the whole of the zone with it', () => {
    const document = inZone({ ...FIELDS, transportTax: { 2019: 1000 } });
    expect(decisive(part('sez.transport', document))).toEqual(['sez.transportPeriods']);
    expect(measureOfParts('sez', document).confirmed).toBe(false);
    expect(measureOfParts('sez', inZone(FIELDS)).confirmed).toBe(true);
  });

  it('the deduction by the floor under the regional tax', () => {
    const line = { id: 'line', putIntoUse: '2019-05-01', cost: millions(10), lifeMonths: 60 };
    const result = measure('investment-tax-deduction', project({ ...FIELDS, fixedAssets: [line] }));
    expect(result.confirmed).toBe(false);
    expect(decisive(result)).toEqual(['deduction.regionalFloor']);
  });
});
