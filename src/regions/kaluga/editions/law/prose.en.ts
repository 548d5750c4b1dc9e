import type { StepWords } from '../../../../words/words';

/** What the steps of this edition are, where those of the brochure are others. */
export const steps = {
  'exemption-by-register': {
    obtain:
      'inclusion in the Register of Investment Projects of Kaluga Region; to 2022 also a Regional Investment Project or a special investment contract',
    from: 'the ministry for economic development of Kaluga Region, or whoever grants that status',
    lostBy:
      'investment of the first three years that stays below the threshold; in a tax period, a wage below its multiple or arrears of taxes',
  },
} satisfies { readonly [step: string]: StepWords };
