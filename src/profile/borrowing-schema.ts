import { MONTHS_A_QUARTER } from '../kit/day';
import { PROGRAMME_IDS } from '../policy/loans';
import {
  choice,
  dayLeaf,
  flagLeaf,
  list,
  quartersLeaf,
  section,
  series,
  shareLeaf,
  unsignedAmountLeaf,
  yearLeaf,
} from './leaves';
import { LIMITS } from './limits';
import type { Years } from './values';

/** The shape of the section on what is to be borrowed, with days and years within the given ones. */
export function borrowingSchema(years: Years) {
  const amount = (text: string) => unsignedAmountLeaf().describe(`${text}, roubles`).optional();
  const share = (text: string) => shareLeaf().describe(text).optional();
  const fact = (text: string) => flagLeaf().describe(text).optional();

  const guarantee = section({
    kind: choice(['bank', 'veb', 'sme-corporation', 'regional-fund', 'none'])
      .describe('Who guarantees the loan')
      .optional(),
    yearlyCost: share('Yearly cost of the guarantee as a share of the balance, of 1'),
  });

  const facts = section({
    manufacturer: fact('A manufacturer; left out: told by the main activity'),
    foodManufacturer: fact('A manufacturer of food; left out: told by the main activity'),
    drugMaker: fact('A maker of medicines; left out: told by the main activity'),
    competitiveOutput: fact('The output replaces imports or competes with them'),
    machineToolMaker: fact('A maker of machine tools'),
    partsOfDecree719: fact('The output is parts for products of Government Decree 719'),
    defenceOrganisation: fact('In the register of defence-industry organisations'),
    civilOutput: fact('The output is civil or of dual use'),
    manufacturingLessee: fact('Leasing: the lessee is a manufacturer'),
    productivityParticipant: fact('Takes part in the national project Labour Productivity'),
    centreOpinion: fact('The opinion of the Federal Centre of Competences is at hand'),
    sampleFlow: fact('A sample flow is confirmed by a centre of competences'),
    russianSoftware: fact('Russian software or a Russian integrator is used'),
  });

  return section({
    programmes: list(choice(PROGRAMME_IDS))
      .meta({ minItems: 1 })
      .describe('Programmes of interest; left out: all of them')
      .optional(),
    amount: amount('Amount wanted'),
    totalBudget: amount('Total budget of the project'),
    coFinancing: amount('What the borrower and others bring to the budget'),
    ownFunds: amount('What the borrower itself brings, a part of the co-financing'),
    drawn: dayLeaf(years)
      .describe("Day on which the loan is drawn; left out: the project's start")
      .optional(),
    termMonths: quartersLeaf(MONTHS_A_QUARTER, LIMITS.termMonths)
      .describe('Term, months; left out: the longest of the programme')
      .optional(),
    graceMonths: quartersLeaf(0, LIMITS.termMonths - MONTHS_A_QUARTER)
      .describe('Months in which only interest is paid, fewer than the term; left out: the usual')
      .optional(),
    repayment: choice(['equal-principal', 'annuity'])
      .describe('How principal is repaid after the grace; left out: in equal parts')
      .optional(),
    guarantee: guarantee.describe('The guarantee that is offered').optional(),
    russianShare: share('Share of the loan that is spent on Russian equipment, of 1'),
    outputFrom: yearLeaf(years).describe('First year of output of the new product').optional(),
    sales: series(years, unsignedAmountLeaf())
      .describe('Sales of the new product by year, roubles')
      .optional(),
    price: amount('Leasing: price of the equipment'),
    advance: amount("Leasing: the lessee's advance"),
    assets: amount('Balance-sheet assets of the borrower'),
    otherFundLoans: amount('Other loans of the fund that are outstanding'),
    marketRate: share(
      'Yearly rate of a comparable loan on the market, of 1; left out: the key rate of the day, as a floor',
    ),
    discountRate: share(
      "Yearly rate for the European Commission's grant equivalent, of 1; left out: the market rate",
    ),
    facts: facts.describe('What the programmes ask of the borrower').optional(),
  }).describe('A loan of the Industrial Development Fund');
}
