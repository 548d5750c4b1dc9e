import type { Memo } from '../kit/memo';
import type { Fields } from './fields/field';
import type { Labels, Texts } from './fields/texts';
import type { SectionPart } from './part';
import type { Located } from './place';
import type { Years } from './values';

/** What a region makes of the document that describes a project. */
export interface ProfileFrame {
  /** The region's id, as `project.region` names it. */
  readonly region: string;
  /** The tax years of each edition by its id, the default edition first. */
  readonly years: { readonly [edition: string]: Years };
  /** The fields of the document, nested as it is: those of every region and the region's own. */
  readonly fields: Fields;
  /** What is wrong of values of the region's own fields together, each right by itself; left out, nothing is. */
  readonly relations?: Relations;
  /** Holds the shapes of documents that were made of it, each by a name of its own. */
  readonly shapes: Memo<unknown>;
}

/** Problems of values that are right by themselves and wrong together; what is broken is passed over. */
export type Relations = (document: SectionPart) => readonly Located[];

/** The same with what the JSON Schema, the starter and reports say of the fields. */
export interface DescribedFrame extends ProfileFrame {
  readonly labels: Labels;
  readonly texts: Texts;
}

/** A region as far as profiles know it. */
export interface OfRegion {
  readonly profiles: ProfileFrame;
}

/** The edition that is used where none is named. */
export const firstEdition = ({ years }: Pick<ProfileFrame, 'years'>): string =>
  Object.keys(years)[0] ?? '';
