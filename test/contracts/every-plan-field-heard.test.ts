import { describe, expect, test } from 'vitest';
import { plan } from '../../src/questions/plan/plan';
import { parseProfile } from '../../src/regions/parse-profile';
import { profileOf } from '../profile/document';
import { VALUED_DOCUMENT } from './choice-cases';
import { FIELDS, type Field, variantsOf } from './fields';

/** Fields that a plan reads and no measure and no loan. */
const OF_PLAN = [
  'project.jobs',
  'project.averageMonthlyWage',
  'ppeProgramme.upgradedObjects[].commissioned',
  'cashFlow.operating',
  'cashFlow.workingCapital',
  'cashFlow.residualValue.year',
  'cashFlow.residualValue.amount',
  'valuation.discountRate',
  'valuation.timing',
  'valuation.prices',
  'valuation.butFor',
  'valuation.wageTaxRate',
  'valuation.interestInProfit',
];

const answerOf = (profile: Parameters<typeof plan>[0]): string => {
  const { assessment: _, ...rest } = plan(profile, { unconfirmed: true });
  return JSON.stringify(rest);
};

const USUAL = answerOf(profileOf(VALUED_DOCUMENT));

const isHeard = (field: Field): boolean =>
  variantsOf(VALUED_DOCUMENT, field).some((variant) => {
    const parsed = parseProfile(variant);
    return parsed.ok && answerOf(parsed.profile) !== USUAL;
  });

describe('a field that only a plan reads changes it', () => {
  test.each(OF_PLAN)('%s', (path) => {
    const fields = FIELDS.filter((field) => field.path === path);
    expect(fields).toHaveLength(1);
    expect(fields.every(isHeard)).toBe(true);
  });
});
