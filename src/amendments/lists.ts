import type { MeasureId } from '../figures/ids';
import type { FixedAssetKind, StatusColumn } from '../figures/kinds';
import { nearest } from '../kit/nearest';
import type { CapitalInvestmentKind } from '../profile/document';
import { FIXED_ASSET_KINDS } from '../profile/fields/assets';
import { CAPITAL_INVESTMENT_KINDS } from '../profile/fields/investment';
import type { AmendmentFault } from './problems';
import { type Bounds, checked, listOf, type Reader, wrongType } from './reader';
import { code, spanValue } from './values';

/** Terms in whole years. */
export const terms = (): Reader<readonly number[]> => eachOnce(spanValue);

/** OKVED 2 codes. */
export const codes = (): Reader<readonly string[]> => eachOnce(code);

/** Kinds of capital investment. */
export const investments = (): Reader<readonly CapitalInvestmentKind[]> =>
  wordsOf(CAPITAL_INVESTMENT_KINDS);

/** Kinds of fixed assets. */
export const assetKinds = (): Reader<readonly FixedAssetKind[]> => wordsOf(FIXED_ASSET_KINDS);

export const statuses = (): Reader<readonly StatusColumn[]> => namesIn('statuses');

export const measures = (): Reader<readonly MeasureId[]> => namesIn('measures');

/** Names of a list that the region has. */
const namesIn =
  (list: keyof Bounds['names']): Reader<readonly string[]> =>
  (found, bounds) =>
    wordsOf(bounds.names[list])(found, bounds);

/** Words of a few that are offered, each once. */
const wordsOf = <Word extends string>(offered: readonly Word[]): Reader<readonly Word[]> =>
  eachOnce((found) => {
    const word = offered.find((one) => one === found);
    if (word !== undefined) return { value: word };
    const expected = `one of ${offered.join(', ')}`;
    if (typeof found !== 'string') return { faults: [wrongType(expected)] };
    const meant = nearest(found, offered);
    const hint = meant === undefined ? undefined : `did you mean "${meant}"?`;
    return { faults: [{ at: [], code: 'not-one-of', expected, hint }] };
  });

const eachOnce = <Entry>(entry: Reader<Entry>): Reader<readonly Entry[]> =>
  checked(listOf(entry), (entries) => {
    const firstOf = new Map(entries.map((one, index) => [one, index] as const).reverse());
    return entries.flatMap((one, index): AmendmentFault[] =>
      firstOf.get(one) === index
        ? []
        : [{ at: [index], code: 'repeated-entry', expected: 'each entry once' }],
    );
  });
