import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Valued } from '../../src/engine/plan/evaluate';
import { plannedFor } from '../../src/questions/plan/plan';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { cases } from '../deep';
import type { Question } from '../reference/answer';
import { anyAsked, questionOf } from '../reference/cases';
import { reimbursedOutOf, type Tax } from '../reference/szpk';
import { agrees } from '../reference/szpk-cases';
import type { Section } from '../reference/toser-cases';

/** The taxes that a package leaves, by year: none of a year of which income tax is owed and no profit is given. */
function taxesLeftBy({ taxes: { taxes } }: Valued, { profile }: Question) {
  const owesIncomeTax = profile.investor.specialTaxRegime !== true;
  return (year: number): readonly Tax[] | undefined => {
    const left = (of: Tax['of'], budget: string): Tax => ({
      of,
      budget,
      amount: taxes
        .filter(
          (one) =>
            one.year === year && one.tax === of && (of !== 'income' || one.budget === budget),
        )
        .reduce((sum, { after }) => sum + after, 0n),
    });
    const hasIncomeTax = taxes.some((one) => one.year === year && one.tax === 'income');
    return owesIncomeTax && !hasIncomeTax
      ? undefined
      : [
          left('income', 'federal'),
          left('income', 'regional'),
          left('property', 'regional'),
          left('land', 'municipal'),
        ];
  };
}

/** Sums by year, payment and budget, without those of nothing. */
function summed(rows: readonly (readonly [key: string, amount: bigint])[]): readonly string[] {
  const sums = new Map<string, bigint>();
  for (const [key, amount] of rows) sums.set(key, (sums.get(key) ?? 0n) + amount);
  return [...sums]
    .filter(([, amount]) => amount !== 0n)
    .map(([key, amount]) => `${key}: ${amount}`)
    .sort();
}

const keyOf = ({ budget, tax, year }: { year: number; tax: string; budget: string }): string =>
  `${year} ${tax} ${budget}`;

/** Of each package with the agreement what is reimbursed, and what the taxes left without it would reimburse. */
function bothOf(question: Question) {
  const { edition, profile, readings } = question;
  const { ranked } = plannedFor(profile, {
    edition,
    readings,
    unconfirmed: true,
    unknown: true,
    among: ['szpk', 'rip', 'spic-federal', 'property-exemption', 'sez.land', 'toser.land'],
  });
  const packages = ranked.map((one) => ({ one, id: one.elements.join('+') }));
  return packages.flatMap(({ id, one }) => {
    if (!one.elements.includes('szpk')) return [];
    const others = one.elements.filter((element) => element !== 'szpk').join('+');
    const without = packages.find((other) => other.id === others)?.one;
    // Of several ways to treat the objects of a package each is the best with or without the agreement.
    if (without === undefined || without.listed.join() !== one.listed.join()) return [];
    return {
      id,
      library: summed(
        one.taxes.taxes
          .filter(({ tax }) => tax.startsWith('infrastructure-'))
          .map((row) => [keyOf(row), row.before - row.after]),
      ),
      reference: summed(
        reimbursedOutOf(question, taxesLeftBy(without, question)).map((line) => [
          keyOf(line),
          line.relief,
        ]),
      ),
    };
  });
}

test('an agreement reimburses in a package what the taxes that its reliefs leave allow', () => {
  let seen = 0;
  fc.assert(
    fc.property(anyAsked, agrees, (asked, agree) => {
      const document = agree(asked.document as unknown as Section) as unknown as ProfileDocument;
      const question = questionOf({ ...asked, document }, 'law');
      for (const { library, reference } of bothOf(question)) {
        expect(library).toEqual(reference);
        if (library.length > 0) seen += 1;
      }
    }),
    { seed: 20261202, numRuns: cases(60, 2000) },
  );
  expect(seen).toBeGreaterThan(10);
}, 600_000);
