import type { PlanWords } from './plan';

/** Where in its year a flow stands. */
export const TIMINGS: { readonly [timing: string]: string } = {
  end: 'at its end',
  mid: 'in its middle',
  start: 'at its start',
};

/** Short names of what a package is made of. */
export const elements: PlanWords['elements'] = {
  'investment-register': 'Register of Investment Projects',
  rip: 'Regional Investment Project',
  'spic-federal': 'federal contract (SPIC)',
  'spic-regional': 'regional contract (SPIC)',
  'sez.income': "zone resident's income tax",
  'sez.property': "zone resident's property tax",
  'sez.land': "zone resident's land tax",
  'sez.transport': "zone resident's transport tax",
  'sez.import': "zone resident's imports",
  'property-exemption': 'property-tax exemption',
  'ppe-upgrade': 'upgrade programme',
  'investment-tax-deduction': 'investment tax deduction',
  joint: 'joint loan',
  'development-projects': 'loan for development projects',
  'machine-tools': 'loan for machine tools',
  'component-parts': 'loan for component parts',
  'defence-conversion': 'loan for defence conversion',
  leasing: 'leasing loan',
  'drug-labelling': 'loan for drug labelling',
  productivity: 'productivity loan',
  digitalisation: 'digitalisation loan',
};

/** What an investor obtains. */
export const statuses: PlanWords['statuses'] = {
  'investment-register': 'a place in the Register of Investment Projects',
  rip: 'participation in a Regional Investment Project',
  'spic-federal': 'a federal contract (SPIC)',
  'spic-regional': 'a regional contract (SPIC)',
  'sez-resident': 'residency of the special economic zone',
  'ppe-register': 'a place in the register of upgrade programmes',
};

const pair = (both: string) => ({
  forbids: `${both} exclude each other`,
  permits: `${both} go together`,
});

/** What each combination rule says where it forbids and where it permits. */
export const rules: PlanWords['rules'] = {
  oneIncomeRate: pair('reduced rates of income tax'),
  oneRateAnObject: {
    forbids: 'an object is relieved under one measure at a time',
    permits: 'an object of the upgrade programme may stand under the exemption instead',
  },
  upgradeAfterExemption: {
    forbids: 'the upgrade programme may not follow the exemption on one object',
    permits: 'the upgrade programme may follow the exemption on one object',
  },
  exemptionInZone: {
    forbids: 'a resident may not use the exemption for objects in the zone',
    permits: 'a resident may use the exemption for objects in the zone',
  },
  exemptionStatus: {
    forbids: 'the exemption asks for a status that the project neither has nor could obtain',
    permits: 'the exemption asks for a status, which the project has or could obtain',
  },
  contractParticipant: pair(
    'such a federal contract and residency of the zone or a Regional Investment Project',
  ),
  ripWithSez: pair('a Regional Investment Project and residency of the zone'),
  registerWithPpe: pair('the Register of Investment Projects and that of upgrade programmes'),
  registerWithRip: pair('the Register of Investment Projects and a Regional Investment Project'),
  registerWithContract: pair(
    'the Register of Investment Projects and a special investment contract',
  ),
  deductionWithRip: pair('the deduction and a Regional Investment Project'),
  deductionWithSez: pair('the deduction and residency of the zone'),
  deductionWithContract: pair('the deduction and a special investment contract'),
};

/** Why a figure is absent. */
export const absent: PlanWords['absent'] = {
  'no-discount-rate': 'no discount rate is given',
  'no-flows': 'no operating flow or no capital investment is given',
  'no-jobs': 'no jobs are given',
  'no-but-for-share': 'no chance that the project would come anyway is given',
  'no-investment': 'nothing is invested',
  'no-sign-change': 'the flows never change their sign',
  'not-unique': 'the flows change their sign more than once, so there may be several',
  never: 'it is never paid back',
  'nothing-forgone': 'no tax is forgone',
  'no-ordinary-tax': 'there is no ordinary tax',
  'nothing-at-stake': 'the budgets neither forgo nor keep anything',
  'below-0': 'a budget pays in or forgoes less than nothing',
  'no-income-after-tax': 'tax leaves no income',
  'no-return': 'the return is nil',
};
