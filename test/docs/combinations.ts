import { type Policy, ruleText } from '../../src/figures/policy';
import { tableOf } from './blocks';
import { cited } from './figures';

const FIXED = {
  oneIncomeRate: 'a package has one measure on the rates of income tax, for all its years',
  oneRateAnObject: 'an object stands under one property measure at a time',
};

/** The rules that hold in every policy. */
export const fixedRules = (policy: Policy): string =>
  tableOf(
    ['Rule', 'Standing', 'Source'],
    Object.entries(FIXED).map(([id, says]) => {
      const { citation, standing } = ruleText(policy, id);
      return [`${says}, \`${id}\``, standing, cited(citation)];
    }),
  );
