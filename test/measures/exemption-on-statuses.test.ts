import { describe, expect, it } from 'vitest';
import type { AskedOfRelief, Ground, Resting } from '../../src/engine/measure/measure';
import type { StatusColumn } from '../../src/figures/kinds';
import type { StatusesSection } from '../../src/regions/kaluga/document';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { couldObtain } from '../../src/regions/kaluga/measures/property-exemption/exemption-status';
import {
  exemptionStatus,
  propertyExemption,
} from '../../src/regions/kaluga/measures/property-exemption/rules';
import { revised } from '../figures/named';
import type { Chosen } from '../profiles';
import { caseOf, hall, type Own, valued } from './exempting';

const REGISTER: StatusesSection = { investmentRegister: { included: '2019-06-01' } };
const rip = (included: string, ends?: string): StatusesSection => ({ rip: { included, ends } });
const contract = (level: 'federal' | 'regional', signed: string, ends?: string) =>
  ({ specialInvestmentContract: { level, signed, ends } }) satisfies StatusesSection;

describe('the statuses on which the exemption may rest', () => {
  const resting = (): Resting => {
    if (!('resting' in propertyExemption) || propertyExemption.resting === undefined) {
      throw new Error('it rests on others');
    }
    return propertyExemption.resting;
  };
  const held = (
    own: Own,
    leftOut: (column: StatusColumn) => readonly string[] = () => [],
    asked: AskedOfRelief = {},
  ) => resting().held(caseOf(own), leftOut, asked);

  it('stand in the order of their first days', () => {
    const objects = [hall('2019-06-10')];
    const spic = contract('regional', '2019-04-01');
    const statuses = { ...REGISTER, ...rip('2019-05-01'), ...spic };
    expect(held({ objects, statuses })).toEqual([
      ...['specialInvestmentContract', 'rip', 'investmentRegister'],
    ]);
    // Of one day: in the order of the table.
    const alike = { ...REGISTER, ...rip('2019-06-01') };
    expect(held({ objects, statuses: alike })).toEqual(['investmentRegister', 'rip']);
    expect(held({ objects, statuses: {} })).toEqual([]);
  });

  it('leave a period to some object', () => {
    // The first base of the hall is of April 2020.
    const of = (ends: string, readings: Chosen = {}, objects = [hall('2020-03-10')]) =>
      held({ objects, readings, statuses: rip('2019-05-01', ends) });
    expect(of('2019-12-31')).toEqual([]);
    expect(of('2020-01-01')).toEqual(['rip']);
    const months: Chosen = { 'property-periods': 'months' };
    expect(of('2020-03-31', months)).toEqual([]);
    expect(of('2020-04-01', months)).toEqual(['rip']);
    expect(of('2020-01-01', months, [valued(2020)])).toEqual(['rip']);
    expect(of('2020-01-01', months, [hall('2020-03-10'), valued(2020)])).toEqual(['rip']);
    // Without an object in the list any object may have one.
    expect(of('2019-12-31', {}, [])).toEqual(['rip']);
  });

  it('leave one to some object that is not left out', () => {
    const statuses = rip('2019-05-01', '2020-12-31');
    const objects = [hall('2020-03-10'), hall('2021-03-10', 'store')];
    const without = (column: StatusColumn, ...ids: string[]) =>
      held({ objects, statuses }, (one) => (one === column ? ids : []));
    expect(without('rip')).toEqual(['rip']);
    expect(without('rip', 'hall')).toEqual([]);
    expect(without('investmentRegister', 'hall')).toEqual(['rip']);
    expect(without('rip', 'store')).toEqual(['rip']);
    expect(without('rip', 'hall', 'store')).toEqual(['rip']);
  });

  it('leave one from the year that is asked for, or that the reading names', () => {
    const statuses = rip('2019-05-01', '2020-12-31');
    const objects = [hall('2020-03-10')];
    expect(held({ objects, statuses }, undefined, { begins: 2020 })).toEqual(['rip']);
    expect(held({ objects, statuses }, undefined, { begins: 2021 })).toEqual([]);
    const named = (year: '2020' | '2021') =>
      held({ statuses, readings: { 'first-period.property': year } });
    expect(named('2020')).toEqual(['rip']);
    expect(named('2021')).toEqual([]);
  });

  it('end with a contract, whose term ends it where the profile does not', () => {
    const of = (statuses: StatusesSection) => held({ objects: [hall('2020-03-10')], statuses });
    // Ten years, to the day before the anniversary.
    for (const level of ['federal', 'regional'] as const) {
      expect(of(contract(level, '2010-01-01'))).toEqual([]);
      expect(of(contract(level, '2010-01-02'))).toEqual(['specialInvestmentContract']);
      expect(of(contract(level, '2010-01-02', '2019-12-31'))).toEqual([]);
    }
  });

  it('are open on the start in every column, and without any of them it may not stand', () => {
    expect(resting().open(caseOf())).toEqual([
      ...['investmentRegister', 'rip', 'specialInvestmentContract'],
    ]);
    expect(resting().rule(caseOf())).toMatchObject({
      ...{ rule: 'exemptionStatus', lawful: false, standing: 'printed' },
    });
  });

  it('each give it from their own day on, and so does one to obtain', () => {
    // Three periods: from 2020 under the project included then, from 2019 under one to obtain.
    const each = resting()
      .onEach(
        caseOf({
          ...{ objects: [valued(2019)], statuses: rip('2020-02-01') },
          ppeProgramme: { newMovables: [{ id: 'loader', yearlyBases: { 2021: 1 } }] },
        }),
      )
      .map(({ object, span }) => [object, span]);
    expect(each).toEqual([
      ['mill', { first: 2020, last: 2022 }],
      ['loader', { first: 2021, last: 2023 }],
      ['mill', { first: 2019, last: 2021 }],
      ['loader', { first: 2021, last: 2023 }],
    ]);
  });
});

describe('the status that dates the exemption', () => {
  const dated = (own: Own, ground?: Ground) => {
    const { column, ends, entry, held } = exemptionStatus(caseOf(own), ground);
    return [column, held, entry, ends];
  };
  const OBTAINED = [undefined, null, '2019-01-01', null];

  it('is the earliest that may be used, else one obtained on the start', () => {
    const objects = [hall('2020-03-10')];
    const both = { ...REGISTER, ...rip('2019-05-01') };
    expect(dated({ objects, statuses: both })).toEqual(['rip', '2019-05-01', '2019-05-01', null]);
    const ended = { ...REGISTER, ...rip('2019-05-01', '2019-12-31') };
    expect(dated({ objects, statuses: ended })[0]).toBe('investmentRegister');
    expect(dated({ objects, statuses: rip('2019-05-01', '2019-12-31') })).toEqual(OBTAINED);
    // Only objects of the first years count: none of them leaves it out.
    expect(
      dated({ objects: [hall('2022-03-10')], statuses: rip('2019-05-01', '2019-12-31') }),
    ).toEqual(['rip', '2019-05-01', '2019-05-01', '2019-12-31']);
  });

  it('is the last one held where none may be used and none could be obtained', () => {
    const unable: Own = { objects: [hall('2020-03-10')], capitalInvestment: [] };
    const ending = (register: string, project: string): Own => ({
      ...unable,
      statuses: {
        investmentRegister: { included: '2019-03-01', ends: register },
        ...rip('2019-05-01', project),
      },
    });
    expect(dated(ending('2019-11-30', '2019-12-31'))[0]).toBe('rip');
    expect(dated(ending('2019-12-31', '2019-11-30'))[0]).toBe('investmentRegister');
    expect(dated(unable)).toEqual(OBTAINED);
  });

  it('is in a package the one on which it rests', () => {
    const own: Own = {
      objects: [hall('2020-03-10')],
      statuses: { ...REGISTER, ...rip('2019-05-01') },
    };
    const on = (toObtain: boolean, ...columns: StatusColumn[]) =>
      dated(own, { columns, toObtain, leftOut: [], listed: [] });
    expect(on(false, 'investmentRegister')[0]).toBe('investmentRegister');
    expect(on(false, 'rip')[0]).toBe('rip');
    expect(on(true, 'rip')).toEqual(OBTAINED);
    expect(on(false, 'specialInvestmentContract')).toEqual(OBTAINED);
    expect(on(false, 'specialInvestmentContract', 'rip')[0]).toBe('rip');
    expect(on(false)).toEqual(OBTAINED);
  });

  it('is a figure on which it rests, but for that of the Register', () => {
    const rests = (statuses: StatusesSection) =>
      propertyExemption
        .appraise(caseOf({ objects: [hall('2019-06-10')], statuses }))
        .basis.some(({ figure }) => figure === 'exemption.statuses');
    expect(rests(rip('2019-05-01'))).toBe(true);
    expect(rests(REGISTER)).toBe(false);
    expect(rests({})).toBe(false);
  });
});

it('what could be obtained is met by one, else lists what each of them lacks', () => {
  const of = (own: Own) => {
    const { findings, id, verdict } = couldObtain(caseOf(own));
    return [id, verdict, findings?.map((one) => one.id)];
  };
  expect(of({})).toEqual(['investment-register', 'met', expect.any(Array)]);
  const none: Own = { capitalInvestment: [] };
  const measures = ['investment-register', 'rip', 'spic-federal', 'spic-regional'];
  expect(of(none)).toEqual(['property-exemption.obtainable', 'not-met', measures]);
  // One that is held is not obtained.
  const holding = of({ ...none, statuses: { ...REGISTER, ...contract('federal', '2019-02-01') } });
  expect(holding[2]).toEqual(['rip', 'spic-regional']);
  // A column of which no measure is known opens nothing.
  const [dated] = BROCHURE_2019.exemption.statuses.values;
  if (dated === undefined) throw new Error('the table has columns');
  const statuses = [{ ...dated, value: ['rip', 'sezResident'] }];
  const policy = revised(BROCHURE_2019, { exemption: { statuses } });
  const { findings, verdict } = couldObtain({ ...caseOf(none), policy });
  expect([verdict, findings?.map(({ id }) => id)]).toEqual(['not-met', ['rip']]);
});
