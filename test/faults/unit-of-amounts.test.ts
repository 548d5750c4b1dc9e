import { describe, expect, it } from 'vitest';
import { assess } from '../../src/questions/assess/assess';
import { unitWarnings } from '../../src/questions/assess/unit-warning';
import { command } from '../cli/fake';
import { FIXTURES } from '../fixtures';
import { PROJECT, profileOf } from '../profile/document';

const MILLIONS = `
project: { name: Amounts in million roubles, start: 2019-04-01, site: region }
statuses: {}
capitalInvestment: { 2019: 250 }
taxableProfit: { 2019: 10, 2020: 40 }
landPlots: [{ id: P, cadastralValue: 100000000, rate: "0.015", title: 2019-05-20 }]
borrowing: { programmes: [joint], amount: 90, totalBudget: 250, coFinancing: 160, ownFunds: 60 }
`;
const LINE = JSON.stringify({ project: PROJECT, capitalInvestment: { 2019: 250 } });
const ID = 'amounts-in-roubles';

const warned = (sections: object) => unitWarnings(profileOf({ project: PROJECT, ...sections }));

const answer = async (...argv: string[]) => {
  const outcome = await command([...argv, '--format', 'json'], {
    files: { 'p.yaml': MILLIONS },
  });
  expect({ code: outcome.code, err: outcome.err }).toEqual({ code: 0, err: '' });
  return JSON.parse(outcome.out);
};

describe('amounts that are hardly in roubles', () => {
  it('are warned of with the small ones, the great one and the unit', async () => {
    const { warnings } = await answer('assess', 'p.yaml');
    expect(warnings).toContainEqual({
      id: ID,
      measures: [],
      values: {
        unit: 'roubles',
        small: [
          { path: 'capitalInvestment', amount: '250' },
          { path: 'taxableProfit', amount: '40' },
          { path: 'borrowing', amount: '250' },
        ],
        beside: [{ path: 'landPlots', amount: '100000000' }],
      },
    });
  });

  it('are warned of by every command about a project', async () => {
    const ids = (notes: readonly { readonly id: string }[]) => notes.map(({ id }) => id);
    expect(ids((await answer('plan', 'p.yaml')).assessment.warnings)).toContain(ID);
    expect(ids((await answer('loan', 'p.yaml')).warnings)).toEqual([ID]);
    const compared = await answer('compare', 'p.yaml', '--other-edition', 'law');
    expect(ids(compared.warnings.left)).toEqual([ID]);
    expect(ids(compared.warnings.right)).toEqual([ID]);
    const swept = await answer('sweep', 'p.yaml', '--path', 'taxableProfit.2019', '--values', '20');
    expect(ids(swept.rows[0].warnings)).toEqual([ID]);
  });

  it.each(['assess', 'plan', 'loan', 'compare', 'sweep'])(
    'are told in the table of %s',
    async (name) => {
      const more = {
        compare: ['--other-edition', 'law'],
        sweep: ['--path', 'taxableProfit.2019', '--values', '20'],
      }[name];
      const argv = [name, 'p.yaml', ...(more ?? [])];
      const { out } = await command(argv, { files: { 'p.yaml': MILLIONS } });
      expect(out.replaceAll(/\s+/g, ' ')).toContain('mounts are read in roubles');
    },
  );

  it('are warned of in the records of streams', async () => {
    const stdin = `${LINE}\n`;
    const records = await Promise.all(
      [
        ['assess-lines', '-', '--totals'],
        ['portfolio', '-', '--after', 'law'],
      ].map(async (argv) => JSON.parse((await command(argv, { stdin })).out)),
    );
    expect(records.map(({ warnings }) => warnings[0].id)).toEqual([ID, ID]);
    const { out } = await command(['assess-lines', '-'], { stdin });
    expect(JSON.parse(out).assessment.warnings[0].id).toMatch(ID);
  });
});

describe('the largest amounts are compared', () => {
  const LAND = { id: 'P', title: '2019-05-20' };
  const land = (cadastralValue: string) => ({ landPlots: [{ ...LAND, cadastralValue }] });

  it.each([
    ['all below 100,000', { taxableProfit: { 2019: '99999.99' } }, true],
    ['one of 100,000', { taxableProfit: { 2019: '100000' } }, false],
    ['a loss of 100,000', { taxableProfit: { 2019: '-100000' } }, false],
    ['a thousandth', { taxableProfit: { 2019: '100000' }, ...land('100000000') }, false],
    [
      'less than a thousandth',
      { taxableProfit: { 2019: '100000' }, ...land('100000000.01') },
      true,
    ],
    ['zero beside a large one', { taxableProfit: { 2019: 0 }, ...land('100000000') }, false],
    ['nothing but zeros', { taxableProfit: { 2019: 0 } }, false],
    ['small ones beside their own large one', { taxableProfit: { 2019: 1, 2020: 200_000 } }, false],
    ['transport tax', { transportTax: { 2019: 5 }, ...land('100000000') }, false],
  ])('%s', (_, sections, isWarned) => {
    expect(warned(sections).length > 0).toBe(isWarned);
  });

  it('are not those of wages', () => {
    const project = { ...PROJECT, averageMonthlyWage: { 2019: 60_000 } };
    expect(unitWarnings(profileOf({ project }))).toEqual([]);
  });

  it.each([
    ['capitalInvestment', { ppeProgramme: { capitalInvestment: 250 } }],
    ['property', { property: { immovable: { 2019: 250 } } }],
    ['landPlots', land('250')],
    ['borrowing', { borrowing: { sales: { 2019: 250 } } }],
    ['imports', { imports: [{ year: 2019, customsValue: 250 }] }],
  ])('%s', (path, sections) => {
    const [note] = warned(sections);
    expect(note?.values['small']).toEqual([{ path, amount: '250' }]);
  });
});

it.each(FIXTURES.map(({ document, name }) => [name, document] as const))(
  'the project %s is not warned of',
  (_, document) => {
    expect(assess(profileOf(document)).warnings.map(({ id }) => id)).not.toContain(ID);
  },
);
