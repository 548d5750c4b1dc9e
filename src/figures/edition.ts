import type { Definitions, FiguresOf, RowsOf } from './define';
import { figuresFrom } from './define';
import { BASELINE } from './definitions/baseline';
import { fingerprint } from './fingerprint';
import { policyWith } from './hash';
import type { Frame, Policy, Prose } from './policy';

/** What an edition of a region is made of. */
export interface EditionParts<D extends Definitions, L extends Definitions = Definitions> {
  readonly region: string;
  readonly edition: string;
  /** The tax years that it covers. */
  readonly years: Policy['years'];
  /** Figures of taxes and loans that every region has, such as those of another region's edition. */
  readonly federal: Pick<Policy, 'baseline' | 'loans'> & {
    readonly frame: Frame<{ readonly baseline: typeof BASELINE; readonly loans: L }>;
  };
  /** Values of ordinary taxes that laws of the region decide, such as its rate of property tax, in place of the federal ones. */
  readonly ordinary?: Partial<RowsOf<typeof BASELINE>>;
  /** The region's own figures by group, and their values. */
  readonly definitions: D;
  readonly rows: RowsOf<D>;
  readonly prose: Prose;
  /** Names that figures may list. */
  readonly names?: Frame['names'];
  readonly twins?: Frame['twins'];
}

/** What every region has with the region's own. */
interface OfDefinitions<D extends Definitions, L extends Definitions> {
  readonly frame: Frame<{ readonly baseline: typeof BASELINE } & D & { readonly loans: L }>;
}

/** An edition of a region: its policy as long as nothing amends it. Its hash is that of its figures. */
export function defineEdition<D extends Definitions, L extends Definitions = Definitions>(
  parts: EditionParts<D, L>,
): Policy & OfDefinitions<D, L> {
  const { definitions, edition, federal, ordinary = {}, prose, region, rows, years } = parts;
  const { baseline, loans } = federal.frame.definitions;
  const frame: OfDefinitions<D, L>['frame'] = {
    region,
    definitions: { baseline, ...definitions, loans },
    names: parts.names ?? { measures: [], statuses: [] },
    twins: parts.twins ?? [],
  };
  const figures = {
    edition,
    baseline: { ...federal.baseline, ...ordinaryOf(ordinary) },
    ...figuresFrom(definitions, rows),
    loans: federal.loans,
  };
  return policyWith({ frame, years, prose }, figures, fingerprint(figures, frame));
}

/** The figures of ordinary taxes that have rows. */
function ordinaryOf(
  rows: NonNullable<EditionParts<Definitions>['ordinary']>,
): Partial<FiguresOf<typeof BASELINE>> {
  const own = Object.entries(BASELINE).filter(([name]) => Object.hasOwn(rows, name));
  const baseline = Object.fromEntries(own);
  // Rows are given for each of these definitions.
  return figuresFrom({ baseline }, { baseline: rows } as RowsOf<{ baseline: typeof baseline }>)
    .baseline;
}
