import type { Definitions, RowsOf } from './define';
import { figuresFrom } from './define';
import { BASELINE } from './definitions/baseline';
import { LOANS } from './definitions/loans';
import { fingerprint } from './fingerprint';
import { policyWith } from './hash';
import type { BaselineFigures, Frame, LoanFigures, Policy, Prose } from './policy';

/** What an edition of a region is made of. */
export interface EditionParts<D extends Definitions> {
  readonly region: string;
  readonly edition: string;
  /** The tax years that it covers. */
  readonly years: Policy['years'];
  /** Figures of taxes and loans that every region has, such as those of another region's edition. */
  readonly federal: { readonly baseline: BaselineFigures; readonly loans: LoanFigures };
  /** The region's own figures by group, and their values. */
  readonly definitions: D;
  readonly rows: RowsOf<D>;
  readonly prose: Prose;
  /** Names that figures may list. */
  readonly names?: Frame['names'];
  readonly twins?: Frame['twins'];
}

/** What every region has with the region's own. */
interface OfDefinitions<D> {
  readonly frame: Frame<
    { readonly baseline: typeof BASELINE } & D & { readonly loans: typeof LOANS }
  >;
}

/** An edition of a region: its policy as long as nothing amends it. Its hash is that of its figures. */
export function defineEdition<D extends Definitions>(
  parts: EditionParts<D>,
): Policy & Pick<OfDefinitions<D>, 'frame'> {
  const { definitions, edition, federal, prose, region, rows, years } = parts;
  const frame: OfDefinitions<D>['frame'] = {
    region,
    definitions: { baseline: BASELINE, ...definitions, loans: LOANS },
    names: parts.names ?? { measures: [], statuses: [] },
    twins: parts.twins ?? [],
  };
  const figures = {
    edition,
    baseline: federal.baseline,
    ...figuresFrom(definitions, rows),
    loans: federal.loans,
  };
  return policyWith({ frame, years, prose }, figures, fingerprint(figures, frame));
}
