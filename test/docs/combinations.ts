import type { Policy } from '../../src/policy/policy';
import { tableOf } from './blocks';
import { cited } from './figures';

type FixedRule = keyof Policy['prose']['rules'];

const FIXED: { readonly [Id in FixedRule]: string } = {
  oneIncomeRate: 'a package has one measure on the rates of income tax, for all its years',
  oneRateAnObject: 'an object stands under one property measure at a time',
};

/** The rules that hold in every policy. */
export const fixedRules = ({ prose }: Policy): string =>
  tableOf(
    ['Rule', 'Standing', 'Source'],
    Object.entries(FIXED).map(([id, says]) => {
      const { citation, standing } = prose.rules[id as FixedRule];
      return [`${says}, \`${id}\``, standing, cited(citation)];
    }),
  );
