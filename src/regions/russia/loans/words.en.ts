import { textOfValue as text } from '../../../words/values';
import { claimHolds, type MeasureWords, uncased } from '../../../words/words';

/** Words of the loans of the fund; `*` stands for any programme. */
export const loans = {
  names: {
    joint: uncased('joint loan'),
    'development-projects': uncased('loan for development projects'),
    'machine-tools': uncased('loan for machine tools'),
    'component-parts': uncased('loan for component parts'),
    'defence-conversion': uncased('loan for defence conversion'),
    leasing: uncased('leasing loan'),
    'drug-labelling': uncased('loan for drug labelling'),
    productivity: uncased('productivity loan'),
    digitalisation: uncased('digitalisation loan'),
  },
  claims: {
    '*.open': claimHolds(
      'the programme is open on the day of drawing',
      'the programme is not open yet on the day of drawing',
      'from',
    ),
    '*.at-least': claimHolds(
      'the loan reaches the smallest of the programme',
      'the loan stays below the smallest of the programme',
    ),
    '*.at-most': claimHolds(
      'the loan stays within the largest of the programme',
      'the loan passes the largest of the programme',
      'at-most',
    ),
    '*.term': claimHolds(
      'the months of the term stay within the longest of the programme',
      'the months of the term pass the longest of the programme',
      'at-most',
    ),
    '*.grace': claimHolds(
      'the months without repayment leave a quarter of the term to repay in',
      'the months without repayment leave no quarter of the term to repay in',
      'at-most',
    ),
    '*.budget': claimHolds(
      "the project's budget reaches the least of the programme",
      "the project's budget stays below the least of the programme",
    ),
    '*.co-financing': claimHolds(
      'co-financing reaches its share of the budget',
      'co-financing stays below its share of the budget',
    ),
    '*.own-funds': claimHolds(
      'own funds reach their share of the loan',
      'own funds stay below their share of the loan',
    ),
    '*.sales': claimHolds(
      'yearly sales from the second year of output reach their share of the loan',
      'yearly sales from the second year of output stay below their share of the loan',
    ),
    '*.assets': claimHolds(
      "all loans of the fund together stay within their share of the borrower's assets",
      "all loans of the fund together pass their share of the borrower's assets",
      'at-most',
    ),
    '*.manufacturer': claimHolds(
      'the borrower is a manufacturer',
      'the borrower is not a manufacturer',
    ),
    'development-projects.competitive-output': claimHolds(
      'the output replaces imports or competes with them',
      'the output neither replaces imports nor competes with them',
    ),
    'machine-tools.machine-tool-maker': claimHolds(
      'the borrower makes machine tools',
      'the borrower makes no machine tools',
    ),
    'component-parts.parts-of-decree-719': claimHolds(
      'the output is parts for products of Government Decree 719',
      'the output is no parts for products of Government Decree 719',
    ),
    'defence-conversion.defence-organisation': claimHolds(
      'the borrower is in the register of defence-industry organisations',
      'the borrower is not in the register of defence-industry organisations',
    ),
    'defence-conversion.civil-output': claimHolds(
      'the output is civil or of dual use',
      'the output is neither civil nor of dual use',
    ),
    'leasing.advance': claimHolds(
      "the loan covers a part of the lessee's advance that may be covered",
      "the loan covers no part of the lessee's advance that may be covered",
    ),
    'leasing.advance-from': claimHolds(
      "the loan covers enough of the lessee's advance",
      "the loan covers too little of the lessee's advance",
    ),
    'leasing.advance-to': claimHolds(
      'the loan leaves enough of the advance to the lessee',
      "the loan covers too much of the lessee's advance",
      'at-most',
    ),
    'drug-labelling.drug-maker': claimHolds(
      'the borrower makes medicines',
      'the borrower makes no medicines',
    ),
    'productivity.participant': claimHolds(
      'the borrower takes part in the national project Labour Productivity',
      'the borrower takes no part in the national project Labour Productivity',
    ),
    'productivity.centre-opinion': claimHolds(
      'the opinion of the Federal Centre of Competences is at hand',
      'the opinion of the Federal Centre of Competences is not at hand',
    ),
    'productivity.sample-flow': claimHolds(
      'a centre of competences has confirmed a sample flow',
      'no centre of competences has confirmed a sample flow',
    ),
    'productivity.opinion-or-sample-flow': claimHolds(
      'the opinion or a confirmed sample flow is at hand',
      'neither the opinion nor a confirmed sample flow is at hand',
    ),
    'productivity.not-food': claimHolds('the borrower makes no food', 'the borrower makes food'),
  },
  notes: {
    'loan-drawn-at-start': (values) =>
      `no day of drawing is given: the loan is drawn at once on ${text(values, 'day')}, the start`,
    'loan-sales-go-on': (values) =>
      `yearly sales after ${text(values, 'last')}, the last year given, are taken to reach what is asked`,
    'loan-grace': (values) =>
      `no grace is given: principal is repaid over the last years of the term, their number being ${text(values, 'years')}, and only interest before them`,
    'loan-grace-kept': (values) =>
      `no grace is given: principal is repaid after the first ${text(values, 'months')} months, in a shorter term too, and only interest before`,
    'loan-equal-principal': () =>
      'no way of repaying is given: principal is repaid in equal parts each quarter',
    'loan-rate-not-lowered': (values) =>
      `the lower rate is not taken, since ${text(values, 'path')} is not stated`,
    'loan-market-not-above': (values, { percent }) =>
      `the market rate, ${percent(text(values, 'market'))}, is nowhere above the rate of the loan: it saves no interest`,
  },
  facts: {
    'policy.loans.programmes.joint.rates':
      "the fund's rate on the day of drawing; no source gives it",
    'policy.loans.programmes.development-projects.rates':
      "the fund's rate on the day of drawing; no source gives it",
    'policy.loans.programmes.machine-tools.rates':
      "the fund's rate on the day of drawing; no source gives it",
    'policy.loans.programmes.component-parts.rates':
      "the fund's rate on the day of drawing; no source gives it",
    'policy.loans.programmes.defence-conversion.rates':
      "the fund's rate on the day of drawing; no source gives it",
    'policy.loans.programmes.leasing.rates':
      "the fund's rate on the day of drawing; no source gives it",
    'policy.loans.programmes.drug-labelling.rates':
      "the fund's rate on the day of drawing; no source gives it",
    'policy.loans.programmes.productivity.rates':
      "the fund's rate on the day of drawing; no source gives it",
    'policy.loans.programmes.digitalisation.rates':
      "the fund's rate on the day of drawing; no source gives it",
  },
} satisfies MeasureWords;

/** What binds the largest loan, by the last part of the finding's id. */
export const limits = {
  'at-most': 'programme',
  'co-financing': 'co-financing',
  'own-funds': 'own funds',
  sales: 'sales',
  'advance-to': 'advance',
  assets: 'assets',
};
