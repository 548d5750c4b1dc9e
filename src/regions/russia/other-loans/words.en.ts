import { textOfValue as text } from '../../../words/values';
import { claimHolds, type RegionWords, uncased } from '../../../words/words';

const OPEN = claimHolds(
  'the programme is open on the day of drawing',
  'the programme is not open on the day of drawing',
);
const SMALL = claimHolds(
  'the borrower is in the register of small and medium-sized enterprises',
  'the borrower is not in the register of small and medium-sized enterprises',
);
const MANUFACTURING = claimHolds(
  'the main activity is manufacturing',
  'the main activity is not manufacturing',
);

/** Words of preferential loans of other lenders. */
export const otherLoans = {
  names: {
    'cluster-platform': uncased('loan of the cluster investment platform'),
    'sme-1764': uncased('SME loan by Decree 1764'),
    'sme-investment': uncased('preferential investment loan for SMEs'),
    'sme-combined': uncased('loan of the combined SME programme'),
    'industrial-mortgage': uncased('industrial mortgage'),
  },
  claims: {
    'cluster-platform.priority-product': claimHolds(
      'the output is on the list of priority products',
      'the output is not on the list of priority products',
    ),
    'cluster-platform.platform-approved': claimHolds(
      'the project is selected for the cluster investment platform',
      'the project is not selected for the cluster investment platform',
    ),
    'sme-1764.open': OPEN,
    'sme-1764.small-business': SMALL,
    'sme-1764.listed-sector': claimHolds(
      'the borrower works in a sector of the list of Decree 1764',
      'the borrower works in no sector of the list of Decree 1764',
    ),
    'sme-investment.open': OPEN,
    'sme-investment.small-business': SMALL,
    'sme-combined.small-business': SMALL,
    'sme-combined.manufacturing': MANUFACTURING,
    'industrial-mortgage.manufacturing': MANUFACTURING,
    'industrial-mortgage.production-premises': claimHolds(
      'the loan buys production premises',
      'the loan buys no production premises',
    ),
  },
  notes: {
    'key-rate-held': (values, { percent }) =>
      `no path of the key rate is given: that of the day of drawing, ${percent(text(values, 'rate'))}, holds throughout`,
    'loan-misused': () =>
      'the loan is spent as its contract says: misuse moves it to the market rate, which no source confirms',
  },
} satisfies RegionWords;
