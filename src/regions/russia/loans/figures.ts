import { FUND, PROGRAMME } from '../../../figures/definitions/loans';

/**
 * The fund's programmes, in the order in which results list them.
 *
 * @example
 * PROGRAMME_IDS.length; // 9
 * PROGRAMME_IDS[0]; // 'joint'
 */
export const PROGRAMME_IDS = [
  'joint',
  'development-projects',
  'machine-tools',
  'component-parts',
  'defence-conversion',
  'leasing',
  'drug-labelling',
  'productivity',
  'digitalisation',
] as const;

/** The name of a programme of the Industrial Development Fund. */
export type FundProgrammeId = (typeof PROGRAMME_IDS)[number];

/** Figures of the fund and of each of its programmes. */
export const LOANS = /* @__PURE__ */ (() =>
  ({
    programmes: {
      joint: PROGRAMME,
      'development-projects': PROGRAMME,
      'machine-tools': PROGRAMME,
      'component-parts': PROGRAMME,
      'defence-conversion': PROGRAMME,
      leasing: PROGRAMME,
      'drug-labelling': PROGRAMME,
      productivity: PROGRAMME,
      digitalisation: PROGRAMME,
    } satisfies { readonly [Id in FundProgrammeId]: typeof PROGRAMME },
    ...FUND,
  }) as const)();
