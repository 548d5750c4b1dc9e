import type { PlanWords } from './plan';

/** Where in its year a flow stands. */
export const TIMINGS: { readonly [timing: string]: string } = {
  end: 'at its end',
  mid: 'in its middle',
  start: 'at its start',
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
