import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess';
import { parseProfile } from '../../src/profile/parse';
import type { Profile } from '../../src/profile/profile';
import { profileOf } from '../profile/document';
import { FIELDS, type Field, variantsOf } from './fields';
import { STANDING_DOCUMENTS } from './standing-profile';

/** Fields that no rule of the edition reads, and why a profile has them all the same. */
const INFORMATION_ONLY: Readonly<Record<string, string>> = {
  'project.name': 'a label of the answer',
  'project.jobs': 'for comparisons between projects',
  'project.averageMonthlyWage': 'the wage test is not of this edition',
  'project.subsistenceMinimum': 'the wage test is not of this edition',
  'project.activity.others': 'the main activity alone decides',
  'project.activity.class21RevenueShare': 'the share of revenue is not asked by this edition',
  'investor.taxArrears': 'arrears are not asked by this edition',
  'statuses.anotherRip.included': 'that it is held decides, whatever its day',
  'statuses.specialInvestmentContract.statedCapitalInvestment':
    'the cap on stated investment is not of this edition',
  'property.objects[].kind': 'this edition taxes movable property like the rest',
  'ppeProgramme.upgradedObjects[].kind': 'this edition taxes movable property like the rest',
  'ppeProgramme.upgradedObjects[].commissioned': 'each measure relieves the upgrade alone',
  'cashFlow.operating': 'no measure and no loan asks what the project earns',
  'cashFlow.workingCapital': 'no measure and no loan asks what the project earns',
  'cashFlow.residualValue.year': 'no measure and no loan asks what the project earns',
  'cashFlow.residualValue.amount': 'no measure and no loan asks what the project earns',
  'valuation.discountRate': 'relief is nominal, and a loan has a rate of its own',
  'valuation.timing': 'relief is nominal, and a loan is valued by its own quarters',
  'valuation.prices': 'relief is nominal, and a loan is valued at its own rate',
  'valuation.butFor': 'what would happen without support decides no relief',
  'valuation.wageTaxRate': 'no measure relieves personal income tax',
  'valuation.interestInProfit': 'a loan is valued beside the profit',
  'borrowing.price': 'the advance alone decides what a loan of leasing may cover',
  'borrowing.russianShare': 'no programme of this edition asks how great the share is',
};

const answerOf = (profile: Profile): string => {
  const { assumptions, loans, measures, warnings } = assess(profile);
  return JSON.stringify({ assumptions, loans, measures, warnings });
};

const BASES = STANDING_DOCUMENTS.map((documentOf) => {
  const document = documentOf(2019);
  return { document, answer: answerOf(profileOf(document)) };
});

/** Whether the answer on a document becomes another one with another value of the field. */
const isHeard = ({ answer, document }: (typeof BASES)[number], field: Field): boolean =>
  variantsOf(document, field).some((variant) => {
    const parsed = parseProfile(variant);
    return parsed.ok && answerOf(parsed.profile) !== answer;
  });

const isStated = (field: Field): boolean =>
  BASES.some(({ document }) =>
    variantsOf(document, field).some((variant) => parseProfile(variant).ok),
  );

test('every field of the document is stated by some profile', () => {
  expect(FIELDS.filter((field) => !isStated(field)).map(({ path }) => path)).toEqual([]);
});

const informationOnly = ({ path }: Field): boolean => Object.hasOwn(INFORMATION_ONLY, path);

describe('every field of the document changes an answer', () => {
  test.each(FIELDS.filter((field) => !informationOnly(field)))('$path', (field) => {
    expect(BASES.some((base) => isHeard(base, field))).toBe(true);
  });
});

describe('a field for information changes none', () => {
  test.each(Object.entries(INFORMATION_ONLY))('%s: %s', (path) => {
    const field = FIELDS.filter((one) => one.path === path);
    expect(field).toHaveLength(1);
    expect(BASES.filter((base) => field.some((one) => isHeard(base, one)))).toEqual([]);
  });
});
