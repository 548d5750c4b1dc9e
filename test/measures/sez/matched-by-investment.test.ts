import { describe, expect, it } from 'vitest';
import { amend } from '../../../src/amendments/amend';
import type { Case } from '../../../src/engine/facts/case';
import type { Part } from '../../../src/engine/measure/measure';
import type { Treatment } from '../../../src/engine/taxes/treatment';
import type { Policy } from '../../../src/figures/policy';
import type { PropertyObject } from '../../../src/profile/document';
import { LAW } from '../../../src/regions/kaluga/editions/law/index';
import { matchedByInvestment } from '../../../src/regions/russia/sez/matched';
import { everyYear, type Fields, IN_ZONE, millions } from '../../profiles';
import { appraised, zoneCase } from './appraised';

/** A resident of 1 April 2026, whose relief of 2029 and later is to be matched by investment. */
const resident = (fields: Fields, readings = {}, policy: Policy = LAW): Case =>
  zoneCase(
    {
      project: { start: '2026-04-01', ...fields.project },
      statuses: { sezResident: { registered: '2026-04-01' } },
      capitalInvestment: { 2026: millions(120) },
      taxableProfit: { 2026: 0 },
      ...Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'project')),
    },
    readings,
    policy,
  );

/** Whether the condition on late relief stands among those of the residency. */
const isAsked = (c: Case): boolean =>
  appraised('sez', c).findings.findings?.some(({ id }) => id === 'sez.matched-by-investment') ??
  false;

describe('relief of an object of 2029 beside one that has it to 2028', () => {
  const late = (zone: PropertyObject['zone']) => {
    const hall = {
      id: 'hall',
      kind: 'immovable',
      yearlyBases: { 2028: 100 },
      zone: IN_ZONE,
    } as const;
    const yard = { id: 'yard', kind: 'immovable', yearlyBases: { 2029: 100 }, zone } as const;
    return isAsked(resident({ property: { objects: [hall, yard] } }));
  };

  it.each(Object.keys(IN_ZONE))(
    'is taken as had where %s is left out, not where it is no',
    (fact) => {
      expect(late({ ...IN_ZONE, [fact]: undefined })).toBe(true);
      expect(late({ ...IN_ZONE, [fact]: false })).toBe(false);
    },
  );

  it('is taken as had where nothing is stated', () => {
    expect(late(undefined)).toBe(true);
  });
});

describe('relief of goods brought in', () => {
  const goods = (year: number, more: object) =>
    resident({
      imports: [{ year, customsValue: millions(1), dutyRate: 0, usedInZone: true, ...more }],
    });

  // No duty: what is relieved is VAT of 22%, paid or deferred.
  it.each([true, false, undefined])('counts VAT where its deduction is %s', (vatDeductible) => {
    expect(isAsked(goods(2029, { vatDeductible }))).toBe(true);
    expect(isAsked(goods(2028, { vatDeductible }))).toBe(false);
  });

  it('is none where neither duty nor VAT is paid', () => {
    expect(isAsked(goods(2029, { vatRate: 0 }))).toBe(false);
  });
});

describe('relief of a profit that is not stated', () => {
  /** From 2029 on the federal rate of a resident is the ordinary one, and the regional schedule has relief in its first period alone. */
  const policy = amend(LAW, {
    title: 'One period',
    source: 'a draft',
    changes: {
      sez: {
        federalRate: { 2029: '0.08' },
        priorityRegionalRates: {
          2026: [
            { upTo: 1, rate: 0 },
            { upTo: null, rate: '0.18' },
          ],
        },
      },
    },
  });
  const asked = (reading: string, taxableProfit: Fields['taxableProfit']) =>
    isAsked(resident({ taxableProfit }, { 'first-period.sez': reading }, policy));

  it('is sought from the third year after that of registration on', () => {
    // The first profit may come in 2029, whose relief then is that of the first period.
    expect(asked('first-profit', undefined)).toBe(true);
    // The first period is 2026: 2029 and later have 18%, the ordinary rate or more.
    expect(asked('registration', undefined)).toBe(false);
    expect(asked('first-profit', { 2026: 100 })).toBe(false);
  });
});

describe('the activity', () => {
  const asked = (main: string | undefined, year: number, profit: number) =>
    isAsked(
      resident({
        project: { activity: { main } },
        taxableProfit: { ...everyYear(2026, year - 1, 0), [year]: profit },
      }),
    );

  // The ordinary rate is 18%: 6 roubles bear a rouble of tax, and so do 5.
  it.each([
    // Period 11: a rouble at 9% of other activities, nothing at 5% of those with priority.
    [2036, 6, true, false],
    // Period 14: nothing at 9% of other activities, a rouble at 10% of those with priority.
    [2039, 5, false, true],
    // Period 16: a rouble at 13.5% of both.
    [2041, 5, false, false],
  ])('decides by its schedule whether a profit has relief in %i', (year, profit, prior, other) => {
    expect(asked('28.11', year, profit)).toBe(prior);
    expect(asked('01.13', year, profit)).toBe(other);
    expect(asked(undefined, year, profit)).toBe(prior || other);
  });
});

it('a relief that no zone has is refused', () => {
  const treatment = { tax: 'subsidy' } as Treatment;
  const part = {
    id: 'sez.import',
    appraise: () => ({ findings: { id: 'x', verdict: 'met' }, treatments: [treatment] }),
  } as unknown as Part;
  expect(() => matchedByInvestment(resident({}), [part], { supposed: (c) => [c] })).toThrow(
    new RangeError('a zone has no relief from subsidy'),
  );
});
