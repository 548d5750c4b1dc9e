import type { Bound, Claim } from '.';

const holds = (met: string, notMet: string, bound?: Bound): Claim =>
  bound === undefined ? { met, notMet } : { met, notMet, bound };

/** Claims on loans of the fund, by id of the finding; `*` stands for any programme. */
export const loanClaims: { readonly [id: string]: Claim } = {
  '*.open': holds(
    'the programme is open on the day of drawing',
    'the programme is not open yet on the day of drawing',
    'from',
  ),
  '*.at-least': holds(
    'the loan reaches the smallest of the programme',
    'the loan stays below the smallest of the programme',
  ),
  '*.at-most': holds(
    'the loan stays within the largest of the programme',
    'the loan passes the largest of the programme',
    'at-most',
  ),
  '*.term': holds(
    'the months of the term stay within the longest of the programme',
    'the months of the term pass the longest of the programme',
    'at-most',
  ),
  '*.grace': holds(
    'the months without repayment leave a quarter of the term to repay in',
    'the months without repayment leave no quarter of the term to repay in',
    'at-most',
  ),
  '*.budget': holds(
    "the project's budget reaches the least of the programme",
    "the project's budget stays below the least of the programme",
  ),
  '*.co-financing': holds(
    'co-financing reaches its share of the budget',
    'co-financing stays below its share of the budget',
  ),
  '*.own-funds': holds(
    'own funds reach their share of the loan',
    'own funds stay below their share of the loan',
  ),
  '*.sales': holds(
    'yearly sales from the second year of output reach their share of the loan',
    'yearly sales from the second year of output stay below their share of the loan',
  ),
  '*.assets': holds(
    "all loans of the fund together stay within their share of the borrower's assets",
    "all loans of the fund together pass their share of the borrower's assets",
    'at-most',
  ),
  '*.manufacturer': holds('the borrower is a manufacturer', 'the borrower is not a manufacturer'),
  'development-projects.competitive-output': holds(
    'the output replaces imports or competes with them',
    'the output neither replaces imports nor competes with them',
  ),
  'machine-tools.machine-tool-maker': holds(
    'the borrower makes machine tools',
    'the borrower makes no machine tools',
  ),
  'component-parts.parts-of-decree-719': holds(
    'the output is parts for products of Government Decree 719',
    'the output is no parts for products of Government Decree 719',
  ),
  'defence-conversion.defence-organisation': holds(
    'the borrower is in the register of defence-industry organisations',
    'the borrower is not in the register of defence-industry organisations',
  ),
  'defence-conversion.civil-output': holds(
    'the output is civil or of dual use',
    'the output is neither civil nor of dual use',
  ),
  'leasing.advance': holds(
    "the loan covers a part of the lessee's advance that may be covered",
    "the loan covers no part of the lessee's advance that may be covered",
  ),
  'leasing.advance-from': holds(
    "the loan covers enough of the lessee's advance",
    "the loan covers too little of the lessee's advance",
  ),
  'leasing.advance-to': holds(
    'the loan leaves enough of the advance to the lessee',
    "the loan covers too much of the lessee's advance",
    'at-most',
  ),
  'drug-labelling.drug-maker': holds(
    'the borrower makes medicines',
    'the borrower makes no medicines',
  ),
  'productivity.participant': holds(
    'the borrower takes part in the national project Labour Productivity',
    'the borrower takes no part in the national project Labour Productivity',
  ),
  'productivity.centre-opinion': holds(
    'the opinion of the Federal Centre of Competences is at hand',
    'the opinion of the Federal Centre of Competences is not at hand',
  ),
  'productivity.sample-flow': holds(
    'a centre of competences has confirmed a sample flow',
    'no centre of competences has confirmed a sample flow',
  ),
  'productivity.opinion-or-sample-flow': holds(
    'the opinion or a confirmed sample flow is at hand',
    'neither the opinion nor a confirmed sample flow is at hand',
  ),
  'productivity.not-food': holds('the borrower makes no food', 'the borrower makes food'),
};
