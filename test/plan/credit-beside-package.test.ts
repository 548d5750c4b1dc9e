import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Valued } from '../../src/engine/plan/evaluate';
import { plannedFor } from '../../src/questions/plan/plan';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { cases } from '../deep';
import type { CreditAnswer, CreditYear } from '../reference/answer';
import { anyAsked, questionOf } from '../reference/cases';
import { agrees } from '../reference/szpk-cases';
import { creditOn } from '../reference/tax-credit';
import { putsOffTax } from '../reference/tax-credit-cases';
import type { Section } from '../reference/toser-cases';

/** The regional income tax that a package leaves, less what an agreement takes off it. */
function regionalLeftBy({ taxes: { taxes } }: Valued): ReadonlyMap<number, bigint> {
  const left = new Map<number, bigint>();
  for (const { after, budget, tax, year } of taxes) {
    const isIncomeTax = tax === 'income' || tax === 'infrastructure-deduction-income';
    if (budget === 'regional' && isIncomeTax) left.set(year, (left.get(year) ?? 0n) + after);
  }
  return left;
}

/** A credit by year: the tax of which a part is put off, that part, what is repaid and the interest. */
const toldOf = (
  credit: (Pick<CreditAnswer, 'putOff' | 'interest'> & { readonly years: readonly Told[] }) | null,
) =>
  credit && {
    putOff: credit.putOff,
    interest: credit.interest,
    years: credit.years.map(({ balance, interest, putOff, repaid, tax, year }) => [
      year,
      putOff > 0n ? tax : 0n,
      putOff,
      balance,
      repaid,
      interest,
    ]),
  };

type Told = Omit<CreditYear, 'tax'> & { readonly tax: bigint | null };

test('beside a package half of the regional income tax that it leaves is put off', () => {
  let seen = 0;
  fc.assert(
    fc.property(anyAsked, putsOffTax, agrees, fc.boolean(), (asked, putsOff, agree, isAgreed) => {
      const agreed = asked.document as unknown as Section;
      const document = putsOff(isAgreed ? agree(agreed) : agreed) as unknown as ProfileDocument;
      const question = questionOf({ ...asked, document }, 'law');
      const { edition, profile, readings } = question;
      const { best, credits } = plannedFor(profile, {
        edition,
        readings,
        unconfirmed: true,
        unknown: true,
        among: [
          'investment-tax-credit',
          'investment-register',
          'rip',
          'spic-federal',
          'property-exemption',
          'szpk',
        ],
      });
      for (const { credit } of credits) {
        seen += 1;
        expect(toldOf(credit)).toEqual(toldOf(creditOn(question, regionalLeftBy(best))));
      }
    }),
    { seed: 20261203, numRuns: cases(60, 2000) },
  );
  expect(seen).toBeGreaterThan(10);
}, 600_000);
