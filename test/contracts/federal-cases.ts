import type { FixedAsset, ProfileDocument } from '../../src/regions/kaluga/document';
import type { FigureCase } from './figure-cases';
import { GOOD_INVESTOR, standingDocument } from './standing-profile';

/** A works whose assets are for the federal deduction, with little profit until late. */
export const deducting = (
  main: string,
  assets: readonly Partial<FixedAsset>[] = [{}],
  taxableProfit: Record<number, number> = { 2025: 5_000_000, 2026: 80_000_000 },
): ProfileDocument => {
  const { activity: _, ...project } = standingDocument(2025).project;
  return {
    project: { ...project, site: 'region', activity: { main } },
    investor: GOOD_INVESTOR,
    statuses: {},
    taxableProfit,
    fixedAssets: assets.map((fields, index) => ({
      id: `asset ${index}`,
      putIntoUse: '2025-06-10',
      cost: 100_000_000,
      lifeMonths: 120,
      deduction: 'federal',
      ...fields,
    })),
  };
};

const SECTORS = [
  ...['05', '06', '07', '08', '09', '13', '14', '15', '16', '17', '18', '19', '20', '21', '22'],
  ...['23', '24', '25', '26', '27', '28', '29', '30', '31', '32', '33', '35', '55', '61', '62'],
  ...['63', '72'],
];

/** Years without a profit up to one, which has some. */
const late = (year: number): Record<number, number> => ({
  ...Object.fromEntries(Array.from({ length: year - 2025 }, (_, index) => [2025 + index, 0])),
  [year]: 80_000_000,
});

/** Projects that together hear every figure of federal measures. */
export const FEDERAL_CASES: readonly FigureCase[] = [
  ...SECTORS.map((main) => ({ document: deducting(main) })),
  { document: deducting('28.11', [{ putIntoUse: '2024-06-10' }]) },
  { document: deducting('28.11', [{ putIntoUse: '2026-06-10' }]) },
  { document: deducting('28.11', [{}], late(2035)) },
  { document: deducting('28.11', [{}], late(2036)) },
  {
    document: {
      ...deducting('28.11'),
      investor: { ...GOOD_INVESTOR, specialTaxRegime: true },
    },
  },
];

/** Projects of which plans hear whether a federal measure is offered. */
export const FEDERAL_CHOICES: readonly ProfileDocument[] = [
  deducting('28.11'),
  // An asset of the programme that is for the federal deduction.
  {
    ...deducting('28.11', [{ putIntoUse: '2020-06-10' }], { 2020: 80_000_000, 2021: 80_000_000 }),
    project: { name: 'Pump works', start: '2020-01-01', site: 'region' },
    ppeProgramme: { capitalInvestment: 150_000_000 },
  },
];
