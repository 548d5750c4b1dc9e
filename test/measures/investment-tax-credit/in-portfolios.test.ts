import { describe, expect, it } from 'vitest';
import type { PortfolioDocument } from '../../../src/answer/results/documents';
import type { PolicyEffect } from '../../../src/answer/results/portfolio';
import {
  addProject,
  amend,
  comparePolicies,
  compareProject,
  joinPortfolios,
  policyOf,
  startPortfolio,
  totalsOf,
} from '../../../src/index';
import { formatOf } from '../../../src/report/format';
import { totalsBlocks } from '../../../src/report/portfolio';
import { wordsIn } from '../../../src/report/words/load';
import { asking } from '../../contracts/credit-cases';
import { profileOf } from '../../profiles';

const ID = 'investment-tax-credit';

/** A draft under which tax is put off in two years at most. */
const SHORTER = amend(policyOf('law'), {
  title: 'Shorter credits',
  source: 'a draft',
  changes: { investmentTaxCredit: { mostYears: { 2009: 2 } } },
});

/** Three years of half of 17 million each, at 4 % of 8.5, 17, 25.5 and 12.75 million. */
const LONG = profileOf(asking());
/** Two years, at 4 % of 8.5, 17 and 8.5 million. */
const SHORT = profileOf(asking({ credit: { reductionYears: 2 } }));
const UNSTATED = profileOf(asking({ fields: { taxCredit: undefined } }));
const UNTAXED = profileOf(asking({ fields: { investor: { specialTaxRegime: true } } }));

const PROFILES = [LONG, SHORT, UNSTATED, UNTAXED];
const OPTIONS = { measures: [ID] } as const;
const { effects } = comparePolicies(PROFILES, ['law', SHORTER], OPTIONS);
const [effect] = effects;
if (effect === undefined) throw new Error('there is one policy after');

const same = (amount: string) => ({ before: amount, after: amount, difference: '0' });
const lost = (amount: string) => ({ before: amount, after: '0', difference: `-${amount}` });

describe('a change of policy on tax that is put off', () => {
  const [long, short, unstated, untaxed] = effect.projects.map(({ measures: [one] }) => one);

  it('is told of each project, of a side that is refused as nothing', () => {
    expect(long?.credit).toEqual({ putOff: lost('25500000'), interest: lost('2550000') });
    expect(short?.credit).toEqual({ putOff: same('17000000'), interest: same('1360000') });
  });

  it('is absent where no side puts off tax', () => {
    expect([unstated, untaxed].map((one) => one?.credit)).toEqual([undefined, undefined]);
  });

  it('is no relief, and none that facts are missing to compute', () => {
    expect(short).toMatchObject({ relief: { before: null, after: null, difference: null } });
    expect(short).not.toHaveProperty('notComputed');
    expect(unstated?.notComputed).toEqual({ before: [ID], after: [ID] });
  });

  it('is summed over the projects of which it is known', () => {
    expect(effect.totals.measures[0]).toMatchObject({
      notComputed: 1,
      relief: { before: '0', after: '0', difference: '0' },
      credit: {
        projects: 2,
        supposed: 2,
        putOff: { before: '42500000', after: '17000000', difference: '-25500000' },
        interest: { before: '3910000', after: '1360000', difference: '-2550000' },
      },
    });
  });

  it('has no relief where every project puts off tax', () => {
    const of = comparePolicies([SHORT], ['law', SHORTER], OPTIONS).effects[0]?.totals.measures[0];
    expect(of).toMatchObject({ notComputed: 0, relief: null, net: null, distribution: null });
  });

  it('is the same project by project, read from JSON, in any order and from another thread', () => {
    const parts = PROFILES.map((profile) => {
      const difference = compareProject(profile, 'law', SHORTER, OPTIONS);
      return addProject(startPortfolio(), JSON.parse(JSON.stringify(difference)));
    });
    const joined = structuredClone(parts).reverse().reduce(joinPortfolios, startPortfolio());
    expect(totalsOf(joined)).toEqual(effect.totals);
  });

  const blocksOf = async ({ after, totals }: PolicyEffect) => {
    const document: Omit<PortfolioDocument, 'schema' | 'version'> = {
      before: { edition: 'law', hash: `sha256:${'0'.repeat(64)}`, amendments: [] },
      after,
      lines: { read: totals.projects, bad: 0 },
      ...totals,
    };
    const words = await wordsIn('en');
    return totalsBlocks(document, words, formatOf(false, words));
  };

  it('stands in the report by itself, with the projects whose verdict is unknown', async () => {
    const blocks = await blocksOf(effect);
    const heading = blocks.findIndex(
      (block) => block.kind === 'section' && block.text === 'Tax that is put off',
    );
    expect(blocks[heading + 2]).toMatchObject({
      kind: 'table',
      rows: [
        [ID, 'Put off', '2', '2', '42500000', '17000000', '-25500000'],
        [ID, 'Interest', '2', '2', '3910000', '1360000', '-2550000'],
      ],
    });
  });

  it('has no distribution of relief that nobody has', async () => {
    const [alone] = comparePolicies([LONG], ['law', SHORTER], OPTIONS).effects;
    const text = JSON.stringify(alone && (await blocksOf(alone)));
    expect(text).toContain('Projects whose relief changes');
    expect(text).not.toContain('quartiles on the straight line');
  });
});
