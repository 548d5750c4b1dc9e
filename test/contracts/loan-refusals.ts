import type { BorrowingSection } from '../../src/regions/kaluga/document';
import { type FundProgrammeId, PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { RULES, soundFor } from '../loans/applications';
import { borrower } from './loan-cases';
import type { Refusal } from './refusals';

/** Roubles less a kopeck. */
const less = (roubles: number): string => `${roubles - 1}.99`;

const refused = (
  open: BorrowingSection,
  fields: BorrowingSection,
  together: readonly string[] = [],
): Refusal => ({ open: borrower(open), closed: borrower({ ...open, ...fields }), together });

/** What closes a programme: each condition by its id. */
function refusalsOf(id: FundProgrammeId): Readonly<Record<string, Refusal>> {
  const { budget, coFinancing, facts, least, most, opens, ownFunds, sales, years } = RULES[id];
  const sound = soundFor(id);
  const ample = { ...soundFor(id, most + 1_000), amount: most };
  const share = (percent: number): string => less((least * percent) / 100);
  const rows: Record<string, Refusal> = {
    'at-least': refused(sound, { amount: less(least) }),
    'at-most': refused(ample, { amount: `${most}.01` }),
    term: refused(sound, { termMonths: years * 12 + 3 }),
    grace: refused(sound, { graceMonths: years * 12 }),
    assets: refused(sound, { assets: less(least * 2) }),
  };
  if (opens !== null) rows['open'] = refused(sound, { drawn: '2016-12-31' });
  if (budget !== null) {
    // A smaller budget than the least one has no room for the smallest loan.
    const also = coFinancing === null ? [] : [`${id}.co-financing`];
    rows['budget'] = refused(sound, { totalBudget: less(budget) }, also);
  }
  if (coFinancing !== null) {
    rows['co-financing'] = refused(sound, { coFinancing: less(Number(sound.coFinancing)) });
  }
  if (ownFunds !== null) rows['own-funds'] = refused(sound, { ownFunds: share(ownFunds) });
  if (sales !== null) rows['sales'] = refused(sound, { sales: { 2020: 0, 2021: share(sales) } });
  const asked = facts.map(([fact, wanted, finding]) => [
    finding,
    refused(sound, { facts: { ...sound.facts, [fact]: !wanted } }),
  ]);
  return {
    ...Object.fromEntries(Object.entries(rows).map(([name, row]) => [`${id}.${name}`, row])),
    ...Object.fromEntries(asked),
  };
}

const leasing = soundFor('leasing');
const either = { ...soundFor('productivity').facts, sampleFlow: true };
const productivity = { ...soundFor('productivity'), drawn: '2019-12-11', facts: either };
const neither = { ...either, centreOpinion: false, sampleFlow: false };

/** By id of the finding: what closes a programme of the fund that is open otherwise. */
export const LOAN_REFUSALS: Readonly<Record<string, Refusal>> = {
  ...Object.fromEntries(PROGRAMME_IDS.flatMap((id) => Object.entries(refusalsOf(id)))),
  'leasing.advance': refused(leasing, { advance: undefined }),
  'leasing.advance-from': refused(leasing, { advance: '50000000.01' }),
  'leasing.advance-to': refused(leasing, { advance: 5_555_555 }),
  'productivity.sample-flow': refused(productivity, { facts: neither }, [
    'productivity.centre-opinion',
  ]),
};
