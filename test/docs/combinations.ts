import type { Policy } from '../../src/policy/policy';
import { tableOf } from './blocks';
import { cited, type Row, row } from './figures';
import * as write from './values';

/** The rules of combination that a policy can change. */
export const combinationFigures = ({ combinations: f }: Policy): Row[] => {
  const may = (name: Exclude<keyof typeof f, FixedRule | 'upgradeAfterExemption'>, says: string) =>
    row(`combinations.${name}`, says, f[name], write.isSo);
  return [
    may('ripWithSez', 'participant of a RIP and resident of the zone'),
    may('registerWithPpe', 'Register and PP&E register'),
    may('registerWithRip', 'Register and participant of a RIP'),
    may('registerWithContract', 'Register and contract'),
    may('exemptionInZone', 'exemption of objects in the zone for a resident'),
    may('deductionWithRip', 'deduction and participant of a RIP'),
    may('deductionWithSez', 'deduction and resident of the zone'),
    may('deductionWithContract', 'deduction and contract'),
    row(
      'combinations.upgradeAfterExemption',
      'upgrade after the exemption on one object, with the status',
      f.upgradeAfterExemption,
      write.listed,
    ),
  ];
};

type FixedRule = 'oneIncomeRate' | 'oneRateAnObject';

const FIXED: { readonly [Id in FixedRule]: string } = {
  oneIncomeRate: 'a package has one measure on the rates of income tax, for all its years',
  oneRateAnObject: 'an object stands under one property measure at a time',
};

/** The rules that hold in every policy. */
export const fixedRules = ({ combinations }: Policy): string =>
  tableOf(
    ['Rule', 'Standing', 'Source'],
    Object.entries(FIXED).map(([id, says]) => {
      const { citation, standing } = combinations[id as FixedRule];
      return [`${says}, \`${id}\``, standing, cited(citation)];
    }),
  );
