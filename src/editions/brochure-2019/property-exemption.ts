import type { ExemptionFigures } from '../../policy/policy';
import { BROCHURE, EXEMPTION, EXEMPTION_PRINTED } from './sources';

export const exemption: ExemptionFigures = {
  minCapitalInvestment: {
    read: 'entry',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: 100_000_000_00n,
        citation: EXEMPTION_PRINTED,
        standing: 'printed',
      },
    ],
  },
  windowYears: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 3, citation: EXEMPTION_PRINTED, standing: 'printed' }],
  },
  tiers: {
    read: 'entry',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: {
          steps: [
            { upTo: 300_000_000_00n, periods: 1 },
            { upTo: 500_000_000_00n, periods: 2 },
            { upTo: null, periods: 3 },
          ],
          bounds: 'printed',
        },
        citation: EXEMPTION_PRINTED,
        standing: 'printed',
      },
    ],
  },
  pharmaceutical: {
    read: 'entry',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: { above: 500_000_000_00n, periods: 5 },
        citation: EXEMPTION_PRINTED,
        standing: 'printed',
      },
    ],
  },
  pharmaceuticalClass: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: '21', citation: EXEMPTION, standing: 'secondary' }],
  },
  pharmaceuticalShare: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: null, citation: BROCHURE, standing: 'printed' }],
  },
  statuses: {
    read: 'entry',
    decides: 'bound',
    values: [
      {
        from: '2009-01-01',
        value: ['investmentRegister', 'rip', 'specialInvestmentContract'],
        citation: BROCHURE,
        standing: 'printed',
      },
    ],
  },
  wageTest: {
    read: 'period',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: false, citation: BROCHURE, standing: 'printed' }],
  },
  wageMultiple: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: null, citation: BROCHURE, standing: 'printed' }],
  },
  textileWageMultiple: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: null, citation: BROCHURE, standing: 'printed' }],
  },
  textileClass: {
    read: 'period',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: '13', citation: BROCHURE, standing: 'secondary' }],
  },
  noArrears: {
    read: 'period',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: false, citation: BROCHURE, standing: 'printed' }],
  },
  rate: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 0n, citation: EXEMPTION_PRINTED, standing: 'printed' }],
  },
  firstYear: {
    read: 'period',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: 2013, citation: EXEMPTION, standing: 'secondary' }],
  },
  lastYear: {
    read: 'period',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: null, citation: EXEMPTION_PRINTED, standing: 'printed' }],
  },
  step: {
    obtain:
      'one of the statuses it is granted with: the Register of Investment Projects, a Regional Investment Project or a special investment contract',
    from: 'whoever grants that status',
    lostBy:
      'the loss of that status; investment of the first three years that stays below the threshold',
    citation: BROCHURE,
    standing: 'printed',
  },
};
