import type { ProfileDocument } from '../../src/regions/kaluga/document';
import {
  ENTERPRISE,
  enterpriseWith,
  hundredAt,
  paying,
} from '../measures/sme-contributions/enterprise';
import type { FigureCase } from './figure-cases';
import type { Refusal } from './refusals';

const closing = (closed: ProfileDocument): Refusal => ({ open: ENTERPRISE, closed });

/** A payroll of 2025 alone, of which the shares are other ones. */
const ofOneYear = (mainRevenueShare: Record<number, string>): Refusal => {
  const payroll = hundredAt(90_000, 2025, 2025);
  return {
    open: enterpriseWith({ payroll }),
    closed: enterpriseWith({ activity: { mainRevenueShare }, payroll }),
  };
};

/** Documents for which the lower contributions are open, and one thing that closes them. */
export const SME_REFUSALS: Readonly<Record<string, Refusal>> = {
  'sme-contributions.in-sme-register': closing(
    enterpriseWith({ investor: { smeCategory: 'none' } }),
  ),
  'sme-contributions.in-force': closing(enterpriseWith({ payroll: hundredAt(90_000, 2023, 2024) })),
  'sme-contributions.payroll': closing(enterpriseWith({ payroll: { groups: [] } })),
  'sme-contributions.main-activity': closing(enterpriseWith({ activity: { main: '24.10' } })),
  'sme-contributions.same-activity-before': closing(
    enterpriseWith({ activity: { mainSince: '2027-01-01' } }),
  ),
  'sme-contributions.share-of-year': ofOneYear({ 2024: '0.9', 2025: '0.6999' }),
  'sme-contributions.share-of-year-before': ofOneYear({ 2024: '0.6999', 2025: '0.9' }),
};

const CLASSES = [
  ...['10', '13', '14', '15', '16', '17', '18', '20', '21', '22', '23'],
  ...['25', '26', '27', '28', '29', '30', '31', '32', '33'],
];

/** Projects that together hear every figure of the lower contributions. */
export const SME_CASES: readonly FigureCase[] = [
  ...CLASSES.map((main) => ({
    document: enterpriseWith({
      activity: { main },
      investor: { smeCategory: 'small', smeFifteenPercent: true },
    }),
  })),
  ...Object.values(SME_REFUSALS).flatMap(({ closed, open }) => [
    { document: open },
    { document: closed },
  ]),
  ...[40_000, 300_000].map((wage) => ({ document: paying(wage) })),
  { document: enterpriseWith({ payroll: hundredAt(90_000, 2024, 2027) }) },
  {
    document: enterpriseWith({
      activity: { main: '25.11' },
      investor: { smeCategory: 'medium' },
    }),
    readings: { 'sme-baseline': 'general' },
  },
  // A year that fails beside others.
  { document: enterpriseWith({ activity: { mainSince: '2025-03-01' } }) },
  { document: ENTERPRISE, readings: { 'sme-baseline': 'general' } },
];

/** Projects of which plans hear whether the lower contributions are offered. */
export const SME_CHOICES: readonly ProfileDocument[] = [ENTERPRISE];
