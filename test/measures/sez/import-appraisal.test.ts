import { describe, expect, it } from 'vitest';
import type { ImportItem } from '../../../src/profile/document';
import { SEZ_CUSTOMS_PRINTED } from '../../../src/regions/kaluga/editions/brochure-2019/sources';
import { IMPORT_VAT_2026, IMPORT_VAT_OLD } from '../../../src/regions/russia/sources/taxes';
import { millions } from '../../profiles';
import { appraised, treated, zoneCase } from './appraised';

const RESIDENT_OF_2016 = { statuses: { sezResident: { registered: '2016-01-01' } } };

const goods = (fields: Partial<ImportItem> = {}): ImportItem => ({
  ...('day' in fields ? {} : { year: 2019 }),
  customsValue: millions(100),
  dutyRate: '0.05',
  vatRate: '0.1',
  vatDeductible: false,
  usedInZone: true,
  ...fields,
});

const imported = (imports: ImportItem[] | undefined) =>
  appraised('sez.import', zoneCase({ ...RESIDENT_OF_2016, imports }));

const FOUND = {
  id: 'sez.import.used-in-zone',
  unit: 'yes-no',
  required: true,
  citation: SEZ_CUSTOMS_PRINTED,
  standing: 'printed',
};

describe('goods of a rate of their own', () => {
  it('are met by their use, and have no duty and no VAT', () => {
    const found = imported([goods()]);
    const path = 'imports[0].usedInZone';
    expect(found.findings).toEqual({
      id: 'sez.import.goods',
      verdict: 'met',
      joins: 'any-of',
      findings: [{ ...FOUND, of: 'imports[0]', path, verdict: 'met', actual: true }],
    });
    const { duty, goods: all, periods, vat } = treated(found, 'import');
    expect(periods).toEqual({ first: 2019, last: 2019, because: 'imports-end' });
    expect(all).toEqual([
      {
        path: 'imports[0]',
        year: 2019,
        value: 100_000_000_00n,
        dutyRate: 5_0000n,
        vatRate: 10_0000n,
        ordinaryVat: null,
        vatDeductible: false,
      },
    ]);
    const nothing = {
      rate: 0n,
      decides: 'amount',
      citation: SEZ_CUSTOMS_PRINTED,
      standing: 'printed',
    };
    expect(duty(2019)).toEqual({ ...nothing, figure: 'sez.importDutyRate' });
    expect(vat(2019)).toEqual({ ...nothing, figure: 'sez.importVatRate' });
  });

  it('rest on that alone', () => {
    const { assumed, basis, missing, readings } = imported([goods()]);
    expect(basis).toMatchObject([
      {
        figure: 'sez.importDutyRate',
        decides: 'amount',
        citation: SEZ_CUSTOMS_PRINTED,
        standing: 'printed',
      },
    ]);
    expect({ assumed, missing, readings }).toEqual({ assumed: [], missing: [], readings: [] });
  });
});

describe('goods without a rate of VAT', () => {
  const found = () =>
    imported([
      goods({ year: 2018, vatRate: undefined }),
      goods(),
      goods({ day: '2021-03-01', vatRate: undefined }),
    ]);

  it('have that of their year, and name its figure', () => {
    const ordinary = treated(found(), 'import').goods.map(({ ordinaryVat, vatRate }) => [
      vatRate,
      ordinaryVat,
    ]);
    const figure = { figure: 'baseline.importVat', decides: 'amount' };
    expect(ordinary).toEqual([
      [18_0000n, { ...figure, rate: 18_0000n, citation: IMPORT_VAT_OLD, standing: 'unconfirmed' }],
      [10_0000n, null],
      [20_0000n, { ...figure, rate: 20_0000n, citation: IMPORT_VAT_2026, standing: 'secondary' }],
    ]);
  });

  it('have it as an assumption', () => {
    expect(found().assumed).toEqual([
      { id: 'import-vat-rate', values: { path: 'imports[0]', year: 2018, rate: '0.18' } },
      { id: 'import-vat-rate', values: { path: 'imports[2]', year: 2021, rate: '0.2' } },
    ]);
  });

  it('have the periods from the first of the goods to the last', () => {
    expect(treated(found(), 'import').periods).toEqual({
      first: 2018,
      last: 2021,
      because: 'imports-end',
    });
    const turned = imported([goods({ year: 2021 }), goods({ year: 2018 })]);
    expect(treated(turned, 'import').periods).toMatchObject({ first: 2018, last: 2021 });
  });
});

describe('no goods', () => {
  it('that are relieved leave no treatment', () => {
    const { findings, missing, treatments } = imported([goods({ usedInZone: false })]);
    expect(findings.verdict).toBe('not-met');
    expect(treatments).toEqual([]);
    expect(missing).toEqual([]);
  });

  it('of which the duty is reported leave none, and want it', () => {
    const { missing, treatments } = imported([
      goods({ dutyRate: undefined, vatDeductible: undefined }),
    ]);
    expect(treatments).toEqual([]);
    expect(missing).toEqual([
      { path: 'imports[0].dutyRate', asks: 'value' },
      { path: 'imports[0].vatDeductible', asks: 'value' },
    ]);
  });

  it('in an empty list are not met, in one left out unknown', () => {
    expect(imported([]).findings).toEqual({
      id: 'sez.import.goods',
      verdict: 'not-met',
      joins: 'any-of',
      findings: [],
    });
    const { findings, missing, treatments } = imported(undefined);
    expect(findings).toEqual({
      id: 'sez.import.goods',
      verdict: 'unknown',
      missing: [{ path: 'imports', asks: 'value' }],
    });
    expect(treatments).toEqual([]);
    expect(missing).toEqual([]);
  });
});
