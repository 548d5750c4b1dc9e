import { describe, expect, it } from 'vitest';
import type { ImportItem } from '../../../src/profile/document';
import { millions } from '../../profiles';
import { appraised, zoneCase } from './appraised';

const SOUND: ImportItem = {
  ...{ year: 2019, customsValue: millions(100), dutyRate: '0.05', vatRate: '0.2' },
  ...{ vatDeductible: false, usedInZone: true },
};

/** Facts that are asked for of goods, which stand alone or after others that are met. */
const asked = (goods: Partial<ImportItem>, isBeside = false) => {
  const imports = [...(isBeside ? [SOUND] : []), { ...SOUND, ...goods }];
  return appraised('sez.import', zoneCase({ imports })).missing.map(({ path }) =>
    path.replace(/^imports\[\d\]\./, ''),
  );
};

describe('the duty and what becomes of the VAT are asked for where something is paid', () => {
  const VAT = { vatDeductible: undefined };
  const NONE = { dutyRate: undefined };

  it.each<[string, Partial<ImportItem>, string[]]>([
    ['of a kopeck there may be a duty', { ...NONE, customsValue: '0.01' }, ['dutyRate']],
    ['of nothing there is none', { ...NONE, customsValue: 0 }, []],
    ['and VAT on both', { ...NONE, ...VAT, customsValue: '0.01' }, ['dutyRate', 'vatDeductible']],
    ['of nothing there is no VAT', { ...NONE, ...VAT, customsValue: 0 }, []],
    ['nor at a rate of 0', { ...NONE, ...VAT, customsValue: '0.01', vatRate: 0 }, ['dutyRate']],
    // 20 % of 2 kopecks is 0.4 of one, of 3 kopecks 0.6.
    ['VAT is less than half a kopeck', { ...VAT, customsValue: '0.02', dutyRate: 0 }, []],
    ['VAT is a kopeck', { ...VAT, customsValue: '0.03', dutyRate: 0 }, ['vatDeductible']],
    // 100 % of 2 kopecks are 2, and 20 % of 4 is 0.8.
    ['VAT on the duty too', { ...VAT, customsValue: '0.02', dutyRate: 1 }, ['vatDeductible']],
    [
      'at the rate of the year',
      { ...VAT, customsValue: '0.03', vatRate: undefined, dutyRate: 0 },
      ['vatDeductible'],
    ],
    ['stated', { vatDeductible: true }, []],
  ])('%s', (_, goods, facts) => {
    expect(asked(goods)).toEqual(facts);
  });

  it('and nothing of goods that are used elsewhere', () => {
    expect(asked({ ...VAT, ...NONE, usedInZone: false })).toEqual([]);
    expect(asked({ ...VAT, ...NONE, usedInZone: false }, true)).toEqual([]);
  });
});

describe('whether goods beside others are used in the zone is asked where something is paid', () => {
  const USE = { usedInZone: undefined };

  it.each<[string, Partial<ImportItem>, string[]]>([
    ['a duty that is not stated', { dutyRate: undefined }, ['usedInZone', 'dutyRate']],
    ['none of nothing', { dutyRate: undefined, customsValue: 0 }, []],
    // 5 % of 9 kopecks is 0.45 of one, of 10 half of one.
    ['a duty of less than half a kopeck', { customsValue: '0.09', vatRate: 0 }, []],
    ['a duty of a kopeck', { customsValue: '0.10', vatRate: 0 }, ['usedInZone']],
    ['VAT of a kopeck alone', { customsValue: '0.03', dutyRate: 0 }, ['usedInZone']],
    ['VAT of less than half a kopeck', { customsValue: '0.02', dutyRate: 0 }, []],
  ])('%s', (_, goods, facts) => {
    expect(asked({ ...USE, ...goods }, true)).toEqual(facts);
  });

  it('and of goods alone the use is supposed, and asked for by the finding', () => {
    const { findings, missing, treatments } = appraised(
      'sez.import',
      zoneCase({ imports: [{ ...SOUND, ...USE }] }),
    );
    expect(findings.verdict).toBe('unknown');
    expect(missing).toEqual([]);
    expect(treatments).toHaveLength(1);
  });
});
