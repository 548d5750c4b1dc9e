import type { FixedAsset, ProfileDocument } from '../../../src/regions/kaluga/document';
import { type Fields, millions, millionsFrom, project } from '../../profiles';

/** A line of 100 million, chosen for the federal deduction. */
export const line = (fields: Partial<FixedAsset> = {}): FixedAsset => ({
  id: 'line',
  putIntoUse: '2025-06-10',
  cost: millions(100),
  lifeMonths: 120,
  deduction: 'federal',
  ...fields,
});

/** The line of 100 million and the profits of the worked example. */
export const works = ({ project: section, ...fields }: Fields = {}): ProfileDocument =>
  project({
    project: { start: '2025-01-15', ...section },
    taxableProfit: millionsFrom(2025, 50, 8, 8),
    fixedAssets: [line()],
    ...fields,
  });
