import type { CreditWords } from './credits';

/** The sentences on taxes that are put off in English. */
export const credits: CreditWords = {
  heading: 'Tax that is put off',
  noSum: 'put off',
  noRelief: 'What is put off is repaid with interest: it is no relief and is in no sum.',
  taxIs: {
    ordinary: 'The tax is the ordinary one; where reliefs lower it, less is put off.',
    left: 'The tax is what the reliefs of the package leave.',
  },
  terms: ({ interest, keyRate, keyRateShare, most, putOff, share }) =>
    `Put off ${putOff}: at most ${share} of the regional income tax of a year, and ${most} in all. Interest ${interest}, at ${keyRateShare} of a key rate of ${keyRate}`,
  present: (amount, marketRate) =>
    `Present value at ${marketRate} a year, flows at the end of a year, the first discounted once: ${amount}.`,
  noPresent: 'Without a market rate there is no present value; state borrowing.marketRate.',
  presentValue: 'Present value',
  columns: {
    tax: 'Regional income tax',
    putOff: 'Put off',
    owed: 'Owed at the start',
    repaid: 'Repaid',
  },
};
