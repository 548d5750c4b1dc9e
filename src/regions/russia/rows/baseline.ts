import type { RowsOf } from '../../../figures/define';
import type { BASELINE } from '../../../figures/definitions/baseline';
import { RIP_PROJECT } from '../sources/statuses';
import {
  BROCHURE,
  IMPORT_VAT_2026,
  IMPORT_VAT_OLD,
  INCOME_TAX_2025,
  INCOME_TAX_AFTER,
  INCOME_TAX_BEFORE,
  LOSSES,
  LOSSES_BEFORE,
  MOVABLES_2013,
  MOVABLES_2018,
  MOVABLES_2019,
} from '../sources/taxes';

/** Ordinary taxes that federal law decides, as the law has them. */
export const federalTaxes: Pick<
  RowsOf<typeof BASELINE>,
  | 'countedKinds'
  | 'importVat'
  | 'incomeFederal'
  | 'incomeRegional'
  | 'lossLimit'
  | 'movableProperty'
  | 'untaxedMovablesFrom'
> = {
  incomeFederal: [
    ['2009-01-01', 2_0000n, 'law', INCOME_TAX_BEFORE],
    ['2017-01-01', 3_0000n, 'law', INCOME_TAX_BEFORE],
    ['2025-01-01', 8_0000n, 'secondary', INCOME_TAX_2025],
    ['2031-01-01', 7_0000n, 'secondary', INCOME_TAX_2025],
    ['2032-01-01', 7_0000n, 'unconfirmed', INCOME_TAX_AFTER],
  ],
  incomeRegional: [
    ['2009-01-01', 18_0000n, 'law', INCOME_TAX_BEFORE],
    ['2017-01-01', 17_0000n, 'law', INCOME_TAX_BEFORE],
    ['2025-01-01', 17_0000n, 'secondary', INCOME_TAX_2025],
    ['2031-01-01', 18_0000n, 'secondary', INCOME_TAX_2025],
    ['2032-01-01', 18_0000n, 'unconfirmed', INCOME_TAX_AFTER],
  ],
  lossLimit: [
    ['2009-01-01', 100_0000n, 'unconfirmed', LOSSES_BEFORE],
    ['2017-01-01', 50_0000n, 'secondary', LOSSES],
    ['2031-01-01', 100_0000n, 'unconfirmed', LOSSES_BEFORE],
  ],
  movableProperty: [
    ['2009-01-01', null, 'printed', BROCHURE],
    ['2018-01-01', 1_1000n, 'unconfirmed', MOVABLES_2018],
    ['2019-01-01', 0n, 'secondary', MOVABLES_2019],
  ],
  untaxedMovablesFrom: [
    ['2009-01-01', null, 'printed', BROCHURE],
    ['2013-01-01', '2013-01-01', 'unconfirmed', MOVABLES_2013],
    ['2018-01-01', null, 'unconfirmed', MOVABLES_2018],
  ],
  importVat: [
    ['2009-01-01', 18_0000n, 'unconfirmed', IMPORT_VAT_OLD],
    ['2019-01-01', 20_0000n, 'secondary', IMPORT_VAT_2026],
    ['2026-01-01', 22_0000n, 'secondary', IMPORT_VAT_2026],
  ],
  countedKinds: [
    ['2009-01-01', ['buildings', 'equipment', 'other-depreciable'], 'unconfirmed', RIP_PROJECT],
  ],
};
