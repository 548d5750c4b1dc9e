import type { LoanWords, WrittenTerms } from './loans';

/** The sentences on loans of the fund in English. */
export const loans: LoanWords = {
  heading: 'Loans of the Industrial Development Fund',
  several: 'Loans',
  title: (loans, name) => `${loans} for the project: ${name}`,
  notExamined:
    'Loans of the fund are not examined: the profile does not say what is to be borrowed. To have them examined, state borrowing.',
  largest: (amount, boundBy) => `Largest loan by the facts stated: ${amount}, bound by ${boundBy}.`,
  largestOpen: (conditions) =>
    `Facts that are not stated could make it smaller: ${conditions.join(', ')}.`,
  noneWithin: 'By the facts stated even the smallest loan of the programme is out of reach.',
  none: 'none',
  noLargest: 'No source gives a largest loan of the programme.',
  unbound: 'not limited',
  notKnownDay: 'not known',
  worthHeading:
    'What the loans are worth against the market; the present value is net of the cost of a guarantee:',
  legendFloor:
    '> at least that much: the key rate stands for a market rate that is not given, so the worth takes no part in ranking',
  noTotal:
    'No total across programmes is given: each is worked out as the only loan, and its worth is no relief from tax.',
  opening: (saved, presentValueNet, isFloor) => {
    const least = isFloor ? 'at least ' : '';
    return `Interest saved ${least}${saved}; present value less the guarantee ${least}${presentValueNet}.`;
  },
  terms,
  rateIn: (rate, first, last) => {
    if (last === null) return first === 1 ? rate : `${rate} from year ${first}`;
    return first === last ? `${rate} in year ${first}` : `${rate} in years ${first}-${last}`;
  },
  rateInQuarters: (rate, first, last) =>
    first === last ? `${rate} in quarter ${first}` : `${rate} in quarters ${first}-${last}`,
  split: (federal, regional) =>
    `The federal fund lends ${federal} at most, the regional fund ${regional}.`,
  byYear: 'By year; a quarter belongs to the year in which it ends:',
  byQuarter: 'Schedule by quarter, the balance before the payment:',
  againstMarket: 'The same quarters against the market:',
  worth: 'Worth, by convention:',
  nominal: (marketRate) => `Loan against market at ${marketRate}, nominal`,
  presentValue: (marketRate) =>
    `Loan against market, present value at ${marketRate} a year, a quarter of it each quarter (grant equivalent)`,
  nominalByQuarter: 'Loan against the market rate of each quarter, nominal',
  presentValueByQuarter:
    'Loan against the market rate of each quarter, present value at a quarter of it each quarter (grant equivalent)',
  lessGuarantee: (convention) => `${convention}, less the cost of the guarantee`,
  commission: (discountRate) =>
    `European Commission, grant equivalent at a discount rate of ${discountRate} a year`,
  commissionByQuarter:
    'European Commission, grant equivalent at the market rate of each quarter as the discount rate',
  oecd: 'OECD, grant element at a discount rate of 10% a year',
  floor: (rate, mark) =>
    `No market rate is stated. The key rate on the day of drawing, ${rate}${mark}, stands for it as a floor: the worth against the market is a lower bound and takes no part in ranking.`,
  floorByQuarter:
    'No market rate is stated. The key rate of each quarter stands for it as a floor: the worth against the market is a lower bound and takes no part in ranking.',
  assumptions: 'Taken for granted:',
  unread: (paths) => `Stated, but without effect under this programme: ${paths.join(', ')}.`,
};

function terms({ amount, drawn, graceQuarters, quarters, rates, repayment }: WrittenTerms): string {
  const grace = graceQuarters === 0 ? '' : `, the first ${graceQuarters} with interest alone`;
  const then =
    repayment === 'annuity'
      ? 'equal payments of principal and interest'
      : 'equal parts of principal';
  return `Loan of ${amount}, drawn on ${drawn}, at ${rates}; ${quarters} quarters${grace}, ${graceQuarters === 0 ? 'in' : 'then'} ${then}.`;
}
