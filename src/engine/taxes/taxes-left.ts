import { valueIn } from '../../kit/series';
import type { Case } from '../facts/case';
import { ordinaryBases } from '../facts/losses';
import { declaredProfit } from '../facts/profit';
import { ordinaryIncome } from '../facts/rates';
import { isUnderSpecialRegime, taxedProfile } from '../facts/regime';
import { taxOnRatio } from './income';
import { ordinaryLandTaxes } from './land';
import { propertyTaxes } from './property';
import type { LeftIn } from './reimbursement';
import type { TaxesLeft } from './treatment';

/** No income tax is paid under a special tax regime. */
const NO_INCOME_TAX: TaxesLeft['income'] = { federal: 0n, regional: 0n };

/**
 * Income, property and land tax of each year where nothing relieves them; null in a year for which no
 * profit is given, unless a special tax regime frees of income tax.
 */
export function ordinaryTaxesLeft(c: Case): LeftIn {
  const taxed: Case = { ...c, profile: taxedProfile(c.profile) };
  const declared = declaredProfit(taxed);
  const bases = declared && ordinaryBases(taxed, declared);
  const property = propertyTaxes(taxed)([]);
  const incomeIn = (year: number): TaxesLeft['income'] | null => {
    if (isUnderSpecialRegime(c.profile)) return NO_INCOME_TAX;
    const base = bases && valueIn(bases, year);
    if (base === undefined) return null;
    const { federal, regional } = ordinaryIncome(taxed, year);
    return {
      federal: taxOnRatio(base, federal.rate),
      regional: taxOnRatio(base, regional.rate),
    };
  };
  return (year) => {
    const income = incomeIn(year);
    return (
      income && {
        income,
        property: property(year).before,
        land: ordinaryLandTaxes(taxed, year).reduce((sum, { amount }) => sum + amount, 0n),
      }
    );
  };
}
