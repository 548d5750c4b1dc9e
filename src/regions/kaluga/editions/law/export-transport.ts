import { exportTransportRows } from '../../../russia/rows/export-transport';
import type { RevisedRows } from '../../definitions';

/** What the decrees have otherwise than the brochure, which offers the subsidy too. */
export const exportTransport: RevisedRows['exportTransport'] = /* @__PURE__ */ (() => {
  const { offered: _, ...rows } = exportTransportRows;
  return rows;
})();
