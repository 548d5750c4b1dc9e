import { describe, expect, it } from 'vitest';
import {
  assess,
  compare,
  differences,
  nearMisses,
  nextQuestion,
  sweep,
  thresholds,
} from '../../../src/index';
import { comparisonModel } from '../../../src/report/analysis/comparison';
import { comparisonCsv } from '../../../src/report/analysis/csv';
import { nearMissBlocks } from '../../../src/report/analysis/near-misses';
import { formatOf } from '../../../src/report/format';
import { planVoice } from '../../../src/report/plan/voice';
import { NO_TABLES } from '../../../src/report/tables';
import { wordsIn } from '../../../src/report/words/load';
import { asking } from '../../contracts/credit-cases';
import { profileOf } from '../../profiles';

const ID = 'investment-tax-credit';
const LAW = { edition: 'law' } as const;

const ofCredit = <One extends { readonly id: string }>(all: readonly One[]): One | undefined =>
  all.find(({ id }) => id === ID);

describe('a near miss of a credit', () => {
  const misses = nearMisses(profileOf(asking({ credit: { reductionYears: 7 } })), LAW);

  it('names the most years, under which the terms of the region are still not known', () => {
    expect(ofCredit(misses)?.ways).toMatchObject([
      {
        changes: [
          {
            kind: 'lower',
            finding: 'investment-tax-credit.term',
            path: 'taxCredit.reductionYears',
            unit: 'years',
            to: '5',
            by: '2',
          },
        ],
        verdict: 'unknown',
        relief: null,
      },
    ]);
  });

  it('is said in both languages', async () => {
    for (const [language, years] of [
      ['en', '5 years'],
      ['ru', '5 лет'],
    ] as const) {
      const words = await wordsIn(language);
      const blocks = nearMissBlocks(misses, planVoice(words, formatOf(true, words), NO_TABLES));
      expect(JSON.stringify(blocks).replaceAll('\u00a0', ' ')).toContain(years);
    }
  });

  it('has no way before the region grants such credits', () => {
    const early = nearMisses(
      profileOf(asking({ start: 2012, credit: { firstYear: 2012, reductionYears: 1 } })),
      LAW,
    );
    expect(ofCredit(early)?.ways).toMatchObject([
      { changes: [{ kind: 'none', because: 'not-in-force' }] },
    ]);
  });
});

describe('a comparison of credits', () => {
  const sides = (left: string | undefined, right: string | undefined) =>
    compare(
      { profile: profileOf(asking({ credit: { keyRateShare: left } })), options: LAW },
      { profile: profileOf(asking({ credit: { keyRateShare: right } })), options: LAW },
    );

  it('has the interest and the present value, of which no sum has a difference', () => {
    const { best, judged } = sides('0.5', '0.75');
    expect(ofCredit(judged)).toMatchObject({
      relief: { before: null, after: null, difference: null },
      credit: {
        putOff: { before: '25500000', after: '25500000', difference: '0' },
        interest: { before: '2550000', after: '3825000', difference: '1275000' },
        presentValue: { before: '4483431.49', after: '3736192.91', difference: '-747238.58' },
      },
    });
    expect(best.difference.nominal).toBe('0');
  });

  it('is shown, and not where nothing differs', async () => {
    const words = await wordsIn('en');
    const shown = (...of: Parameters<typeof sides>) =>
      JSON.stringify(
        comparisonModel(sides(...of), { left: 'a', right: 'b' }, words, formatOf(true, words)),
      );
    expect(shown('0.5', '0.75')).toContain('Put off');
    expect(shown('0.5', '0.5')).not.toContain('Put off');
    expect(comparisonCsv(sides('0.5', '0.75'))).toContain(
      'investment-tax-credit,unknown,unknown,,interest,,2550000,3825000,1275000',
    );
  });

  it('has no amounts of a side without a credit', () => {
    const { judged } = compare(
      { profile: profileOf(asking({ fields: { taxCredit: undefined } })), options: LAW },
      { profile: profileOf(asking()), options: LAW },
    );
    expect(ofCredit(judged)?.credit?.putOff).toEqual({
      before: null,
      after: '25500000',
      difference: null,
    });
  });
});

describe('a credit on one side alone', () => {
  const of = (credit: Parameters<typeof asking>[0]) => assess(profileOf(asking(credit)), LAW);
  const refused = of({ credit: { reductionYears: 6 } });
  const sums = { putOff: '25500000', interest: '2550000', presentValue: '4483431.49' };

  it('is nothing on the other where that is refused', () => {
    const lost = Object.fromEntries(
      Object.entries(sums).map(([sum, before]) => [
        sum,
        { before, after: '0', difference: `-${before}` },
      ]),
    );
    expect(ofCredit(differences(of({}), refused))?.credit).toEqual(lost);
  });

  it('is told of answers read from JSON', () => {
    const { presentValue } =
      ofCredit(differences(JSON.parse(JSON.stringify(of({}))), of({})))?.credit ?? {};
    expect(presentValue).toEqual({
      before: sums.presentValue,
      after: sums.presentValue,
      difference: '0',
    });
  });
});

describe('what else is asked of a credit', () => {
  const profile = profileOf(asking());

  it('moves no threshold and no best package', () => {
    expect(JSON.stringify(thresholds(profile, LAW))).not.toContain(ID);
    const swept = sweep(asking(), 'taxCredit.reductionYears', [5, 6], LAW);
    if (!swept.ok) throw new Error('no sweep');
    const verdicts = swept.rows.map((row) => (row.ok ? ofCredit(row.measures)?.verdict : null));
    expect(verdicts).toEqual(['unknown', 'ineligible']);
  });

  it('is no question of the interview, also where everything is admitted', () => {
    const admitted = { ...LAW, unknown: true, unconfirmed: true };
    const bare = profileOf(asking({ fields: { taxCredit: undefined, borrowing: undefined } }));
    const asked: string[] = [];
    for (let turn = 0; turn < 60; turn++) {
      const question = nextQuestion(bare, { ...admitted, skip: asked });
      if (question === null) break;
      expect(question.elements).not.toContain(ID);
      asked.push(question.path);
    }
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((path) => path.startsWith('taxCredit'))).toEqual([]);
  });
});
