import type { ProfileDocument } from '../../../src/index';
import { documentOf } from '../straight-document';
import type { Sketch } from '../straight-project';

/** The document of a sketch in Tula Region: without what only Kaluga Region asks, with what is the region's own. */
export function documentInTula(sketch: Sketch): Readonly<Record<string, unknown>> {
  const { ppeProgramme: _, ...document }: ProfileDocument = documentOf(sketch);
  const { contract, park, parkEnds } = sketch.held;
  const held = document.statuses?.specialInvestmentContract;
  return {
    ...document,
    project: { ...document.project, region: 'tula' },
    investor: { ...document.investor, naturalMonopoly: false },
    statuses: {
      ...document.statuses,
      ...(held && {
        specialInvestmentContract: {
          ...held,
          prolongedForSanctions: contract?.prolonged === true,
        },
      }),
      ...(park && {
        parkResident: {
          registered: `${park}-01-01`,
          ...(parkEnds && { ends: `${parkEnds}-06-30` }),
        },
      }),
    },
  };
}
