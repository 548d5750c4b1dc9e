import { expect, test } from 'vitest';
import { amend } from '../../src/amendments/amend';
import { assess } from '../../src/questions/assess/assess';
import { plan } from '../../src/questions/plan/plan';
import { policyOf } from '../../src/regions/kaluga/editions/index';
import { PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { soundFor } from '../loans/applications';
import { profileOf } from '../profile/document';

/** The law of a region that lends any amount. */
const lendsAnything = (id: string) =>
  amend(policyOf(), {
    title: 'No smallest loan',
    source: 'a draft',
    changes: { loans: { programmes: { [id]: { minAmount: { 2009: 0 } } } } },
  });

test.each(PROGRAMME_IDS)(
  'without a smallest loan %s of nothing is open, without a schedule or a question',
  (id) => {
    const policy = lendsAnything(id);
    const borrowing = { ...soundFor(id), advance: 0, amount: 0, marketRate: undefined };
    const drawn = '2026-03-21';
    const profile = profileOf({
      project: { name: 'Pump works', start: '2019-01-01', activity: { main: '28.13' } },
      borrowing: { ...borrowing, drawn },
    });
    const [loan] = assess(profile, { policy }).loans;
    expect(loan).toMatchObject({ verdict: 'eligible', missing: [], schedule: [], worth: null });
    expect(plan(profile, { policy, unconfirmed: true }).left).toContainEqual({
      element: id,
      because: 'nothing-to-relieve',
      missing: [],
    });
  },
);
