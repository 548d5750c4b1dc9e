import type { LoanResult } from '../../src/answer/results/assessment';
import type { FindingResult } from '../../src/answer/results/finding';
import type { BorrowerFacts } from '../../src/profile/document';
import { assess } from '../../src/questions/assess/assess';
import type { BorrowingSection } from '../../src/regions/kaluga/document';
import type { FundProgrammeId } from '../../src/regions/russia/loans/figures';
import { profileOf } from '../profiles';

/** A row of the rules: roubles and shares of a programme, and what it asks of the borrower. */
export interface Rules {
  readonly least: number;
  readonly most: number;
  readonly years: number;
  readonly budget: number | null;
  /** Per cent of the budget. */
  readonly coFinancing: number | null;
  /** Per cent of the loan. */
  readonly ownFunds: number | null;
  readonly sales: number | null;
  readonly opens: string | null;
  /** By year of the loan: the last has no bound. */
  readonly rates: readonly (readonly [number | null, string])[];
  /** The facts that open it, with the finding that each makes. */
  readonly facts: readonly (readonly [keyof BorrowerFacts, boolean, string])[];
}

const STEPPED = [
  [3, '0.01'],
  [null, '0.05'],
] as const;
const MILLION = 1_000_000;

/** The programmes as the rules have them, written out by hand. */
export const RULES: Readonly<Record<FundProgrammeId, Rules>> = {
  joint: {
    least: 20 * MILLION,
    most: 100 * MILLION,
    years: 5,
    budget: 40 * MILLION,
    coFinancing: 50,
    ownFunds: 15,
    sales: 50,
    opens: '2017-01-01',
    rates: [[null, '0.05']],
    facts: [['manufacturer', true, 'joint.manufacturer']],
  },
  'development-projects': {
    least: 50 * MILLION,
    most: 500 * MILLION,
    years: 5,
    budget: 100 * MILLION,
    coFinancing: 50,
    ownFunds: 15,
    sales: 50,
    opens: null,
    rates: [[null, '0.05']],
    facts: [['competitiveOutput', true, 'development-projects.competitive-output']],
  },
  'machine-tools': {
    least: 50 * MILLION,
    most: 500 * MILLION,
    years: 7,
    budget: 62.5 * MILLION,
    coFinancing: 20,
    ownFunds: 15,
    sales: 30,
    opens: null,
    rates: STEPPED,
    facts: [['machineToolMaker', true, 'machine-tools.machine-tool-maker']],
  },
  'component-parts': {
    least: 50 * MILLION,
    most: 500 * MILLION,
    years: 5,
    budget: 62.5 * MILLION,
    coFinancing: 20,
    ownFunds: 15,
    sales: 30,
    opens: '2017-07-04',
    rates: STEPPED,
    facts: [['partsOfDecree719', true, 'component-parts.parts-of-decree-719']],
  },
  'defence-conversion': {
    least: 200 * MILLION,
    most: 750 * MILLION,
    years: 5,
    budget: 400 * MILLION,
    coFinancing: 50,
    ownFunds: 15,
    sales: 50,
    opens: '2017-07-04',
    rates: STEPPED,
    facts: [
      ['defenceOrganisation', true, 'defence-conversion.defence-organisation'],
      ['civilOutput', true, 'defence-conversion.civil-output'],
    ],
  },
  leasing: {
    least: 5 * MILLION,
    most: 500 * MILLION,
    years: 5,
    budget: 20 * MILLION,
    coFinancing: null,
    ownFunds: null,
    sales: null,
    opens: null,
    rates: [[null, '0.05']],
    facts: [],
  },
  'drug-labelling': {
    least: 5 * MILLION,
    most: 50 * MILLION,
    years: 2,
    budget: null,
    coFinancing: null,
    ownFunds: null,
    sales: null,
    opens: '2018-06-01',
    rates: [[null, '0.01']],
    facts: [['drugMaker', true, 'drug-labelling.drug-maker']],
  },
  productivity: {
    least: 50 * MILLION,
    most: 300 * MILLION,
    years: 5,
    budget: 62.5 * MILLION,
    coFinancing: 20,
    ownFunds: null,
    sales: null,
    opens: '2019-03-01',
    rates: [[null, '0.01']],
    facts: [
      ['productivityParticipant', true, 'productivity.participant'],
      ['centreOpinion', true, 'productivity.centre-opinion'],
      ['manufacturer', true, 'productivity.manufacturer'],
      ['foodManufacturer', false, 'productivity.not-food'],
    ],
  },
  digitalisation: {
    least: 20 * MILLION,
    most: 500 * MILLION,
    years: 5,
    budget: 25 * MILLION,
    coFinancing: 20,
    ownFunds: null,
    sales: null,
    opens: '2018-10-01',
    rates: [[null, '0.05']],
    facts: [['manufacturer', true, 'digitalisation.manufacturer']],
  },
};

const share = (amount: number, percent: number | null): number =>
  Math.ceil((amount * (percent ?? 0)) / 100);

/** An application that meets every condition of a programme exactly, none with room to spare but where none is asked. */
export function soundFor(id: FundProgrammeId, amount: number = RULES[id].least): BorrowingSection {
  const { budget, coFinancing, facts, ownFunds, sales } = RULES[id];
  const totalBudget = Math.max(Math.ceil((amount * 100) / (100 - (coFinancing ?? 0))), budget ?? 0);
  return {
    programmes: [id],
    amount,
    totalBudget,
    coFinancing: Math.max(totalBudget - amount, share(amount, ownFunds)),
    ownFunds: share(amount, ownFunds),
    drawn: '2019-07-01',
    outputFrom: 2020,
    sales: { 2020: 0, 2021: share(amount, sales) },
    advance: amount * 2,
    assets: amount * 2,
    otherFundLoans: 0,
    marketRate: '0.0775',
    facts: Object.fromEntries(facts.map(([fact, wanted]) => [fact, wanted])),
  };
}

/** The answers on what is to be borrowed, of a project of which nothing else is told. */
export function answers(borrowing?: BorrowingSection, main?: string): readonly LoanResult[] {
  const activity = main === undefined ? {} : { activity: { main } };
  const project = { name: 'Pump works', start: '2019-01-01', ...activity };
  return assess(profileOf({ project, borrowing }), { loans: 'all' }).loans;
}

/** The answer on the one programme of interest. */
export function answer(borrowing: BorrowingSection, main?: string): LoanResult {
  const [result, ...others] = answers(borrowing, main);
  if (result === undefined || others.length > 0) throw new Error('one programme is asked for');
  return result;
}

/** The leaves of the findings that are not met, by id. */
export const failing = ({ findings }: LoanResult): string[] =>
  leaves(findings).flatMap(({ id, verdict }) => (verdict === 'met' ? [] : [id]));

/** The one finding of that id. */
export function found({ findings }: LoanResult, id: string): FindingResult {
  const [one, ...others] = leaves(findings).filter((leaf) => leaf.id === id);
  if (one === undefined || others.length > 0) throw new Error(`not one finding ${id}`);
  return one;
}

const leaves = (finding: FindingResult): FindingResult[] =>
  finding.findings?.flatMap(leaves) ?? [finding];
