import type { Citation } from '../kit/finding';
import type { BaselineFigures } from '../policy/policy';

const RISE_OF_2025: Citation = {
  text: 'Tax Code art. 284 p. 1 (176-FZ of 12.07.2024)',
  address: 'https://glavkniga.ru/situations/k502903',
};
const AS_BEFORE: Citation = {
  text: 'Tax Code art. 284 p. 1 (301-FZ and 302-FZ of 03.08.2018)',
  address: 'https://nk-rf.ru/p-1-st-284-nk-rf/',
};

/** Ordinary income tax as the law has it, to set beside an edition that a later law has overtaken. */
export const LAW_INCOME_TAX: Pick<BaselineFigures, 'incomeFederal' | 'incomeRegional'> = {
  incomeFederal: {
    read: 'period',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 2_0000n, citation: AS_BEFORE, standing: 'law' },
      { from: '2017-01-01', value: 3_0000n, citation: AS_BEFORE, standing: 'law' },
      { from: '2025-01-01', value: 8_0000n, citation: RISE_OF_2025, standing: 'secondary' },
      { from: '2031-01-01', value: 7_0000n, citation: RISE_OF_2025, standing: 'secondary' },
    ],
  },
  incomeRegional: {
    read: 'period',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 18_0000n, citation: AS_BEFORE, standing: 'law' },
      { from: '2017-01-01', value: 17_0000n, citation: AS_BEFORE, standing: 'law' },
      { from: '2025-01-01', value: 17_0000n, citation: RISE_OF_2025, standing: 'secondary' },
      { from: '2031-01-01', value: 18_0000n, citation: RISE_OF_2025, standing: 'secondary' },
    ],
  },
};
