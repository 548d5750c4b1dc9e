import { amend } from '../../../src/amendments/amend';
import type { Case } from '../../../src/engine/facts/case';
import type { Appraisal } from '../../../src/engine/measure/measure';
import { paidOf } from '../../../src/engine/taxes/subsidy';
import type { Treatment } from '../../../src/engine/taxes/treatment';
import type { Policy } from '../../../src/figures/policy';
import type { Kopecks } from '../../../src/kit/money';
import { caseOf } from '../../../src/questions/assess/assess';
import type { PolicyChanges } from '../../../src/regions/amendment';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { LAW } from '../../../src/regions/kaluga/editions/law/index';
import { exportFigures } from '../../../src/regions/russia/export-transport/figures';
import { exportTransport } from '../../../src/regions/russia/export-transport/rules';
import { profileOf } from '../../profile/document';

export type Export = NonNullable<ProfileDocument['exports']>[number];

const GOODS = { transportCost: 20_000_000, goodsValue: 100_000_000, selected: true };

/** Goods of 100 million carried for 20 million on a day, by a company that was selected. */
export const on = (day: string, more: Partial<Export> = {}): Export => ({ ...GOODS, day, ...more });

/** The same in a year of which no day is stated. */
export const inYear = (year: number, more: Partial<Export> = {}): Export => ({
  ...GOODS,
  year,
  ...more,
});

/** Works in the region that export from a start on. */
export const exporter = (
  exports: readonly Export[] | undefined,
  start = '2017-01-01',
): ProfileDocument => ({
  project: { name: 'Works', start, site: 'region' },
  ...(exports === undefined ? {} : { exports: [...exports] }),
});

/** The edition of the decrees with other figures of the subsidy. */
export const decreesWith = (changes: PolicyChanges['exportTransport']): Policy =>
  amend(LAW, { title: 'Another decree', source: 'a draft', changes: { exportTransport: changes } });

type Decrees = ReturnType<typeof exportFigures>;
type Amounts = Pick<Decrees, 'share' | 'ceiling' | 'limit'>;

/** That edition with an amount that is another from some days on, which need not begin a year. */
export function decreesOn<Name extends keyof Amounts>(
  name: Name,
  amounts: { readonly [day: string]: Amounts[Name]['values'][number]['value'] },
  policy: Policy = LAW,
): Policy {
  const decrees = exportFigures(policy);
  const { values, ...figure } = decrees[name];
  const [like] = values;
  const steps = Object.entries(amounts).map(([from, value]) => ({ ...like, from, value }));
  return {
    ...policy,
    exportTransport: { ...decrees, [name]: { ...figure, values: steps } },
  } as Policy;
}

export const exportCase = (
  exports: readonly Export[] | undefined,
  policy: Policy = LAW,
  start?: string,
): Case => caseOf(profileOf(exporter(exports, start)), { policy });

/** What the subsidy makes of exports. */
export const appraised = (...given: Parameters<typeof exportCase>): Appraisal =>
  exportTransport.appraise(exportCase(...given));

/** What is paid for each carriage, in roubles. */
export function paidFor(treatment: Treatment | undefined): readonly (readonly [string, number])[] {
  if (treatment?.tax !== 'subsidy') throw new Error('not a subsidy');
  return treatment.subsidies.map(({ least, of }) => [of, Number(paidOf(least)) / 100]);
}

/** The most that is paid in a year. */
export const paidAtMost = (exports: readonly Export[] | undefined, year: number): Kopecks =>
  ('paysAtMost' in exportTransport
    ? exportTransport.paysAtMost?.(exportCase(exports), year)
    : undefined) ?? -1n;

/** Paths of the facts without which not every line is known. */
export const missingPaths = (...given: Parameters<typeof exportCase>): readonly string[] =>
  appraised(...given).missing.map(({ path }) => path);
