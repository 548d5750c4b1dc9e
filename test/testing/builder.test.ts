import { describe, expect, test } from 'vitest';
import { amend } from '../../src/index';
import { policyOf } from '../../src/regions/kaluga/editions/index';
import { aProfile } from '../../src/testing/index';

describe('a project that nothing is reported', () => {
  const { loans, measures } = aProfile().assess();

  test('is eligible for nothing', () => {
    expect(measures.filter(({ verdict }) => verdict === 'eligible')).toEqual([]);
    expect(loans.filter(({ verdict }) => verdict === 'eligible')).toEqual([]);
  });

  test('stays so with a good investor', () => {
    const told = aProfile().withGoodInvestor().assess().measures;
    expect(told.filter(({ verdict }) => verdict === 'eligible')).toEqual([]);
  });
});

describe('a step', () => {
  test('leaves the project before as it is', () => {
    const bare = aProfile();
    const before = bare.document();
    bare.investing({ 2019: 1 }).earning({ 2019: 1 }).withGoodInvestor().holding({});
    expect(bare.document()).toEqual(before);
  });

  test('is not changed by what becomes of the value it was given', () => {
    const amounts: Record<string, number> = { 2019: 1 };
    const plant = aProfile().investing(amounts);
    amounts['2019'] = 2;
    expect(plant.document().capitalInvestment).toEqual({ 2019: 1 });
    Object.assign(plant.document().project, { name: 'Another' });
    expect(plant.document().project.name).toBe('A project');
  });

  test('puts its own section beside the others', () => {
    const document = aProfile({ name: 'Plant', start: '2020-02-01' })
      .project({ site: 'sez' })
      .investing({ 2020: 1 })
      .earning({ 2021: 2 })
      .owning({ immovable: { 2021: 3 } })
      .holding({ rip: { included: '2020-03-01' } })
      .holding({ sezResident: { registered: '2020-04-01' } })
      .withGoodInvestor({ landOwnedOrLeased: false })
      .with({ transportTax: { 2021: 4 } })
      .document();
    expect(document).toMatchObject({
      project: { name: 'Plant', start: '2020-02-01', site: 'sez' },
      investor: { russianOrganisation: true, landOwnedOrLeased: false },
      statuses: {
        rip: { included: '2020-03-01' },
        sezResident: { registered: '2020-04-01' },
      },
      capitalInvestment: { 2020: 1 },
      taxableProfit: { 2021: 2 },
      property: { immovable: { 2021: 3 } },
      transportTax: { 2021: 4 },
    });
  });
});

test('what is no profile is refused with all problems', () => {
  const wrong = aProfile({ name: '', start: '2019-02-30' });
  expect(() => wrong.profile()).toThrow(/project\.name: .*; project\.start: /);
});

describe('options', () => {
  const plant = aProfile().investing({ 2019: 10 }).earning({ 2020: 100_000 });

  test('reach the assessment and the plan', () => {
    const policy = amend(policyOf(), {
      title: 'A lower threshold',
      source: 'a question',
      changes: { register: { minCapitalInvestment: { 2019: 10 } } },
    });
    expect(plant.assess().measures[0]?.verdict).toBe('ineligible');
    expect(plant.assess({ policy }).measures[0]?.verdict).toBe('eligible');
    expect(plant.plan({ policy }).best.elements).toEqual(['investment-register']);
  });

  test('say in which edition the project is read', () => {
    expect(plant.assess({ edition: 'law' }).edition).toBe('law');
    expect(plant.assess({ policy: policyOf('law') }).edition).toBe('law');
  });
});
