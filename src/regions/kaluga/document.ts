import type {
  BorrowingSection as AnyBorrowingSection,
  ProjectSection as AnyProjectSection,
  FrameDocument,
} from '../../profile/document';
import type { FundProgrammeId } from '../russia/loans/figures';
import type { StatusesSection } from './measures/fields';
import type { SITES } from './profiles';

export type { ContractSection, InclusionSection } from '../russia/fields/statuses';
export type { StatusesSection } from './measures/fields';

/** The project itself: name, start, activity, site and jobs. */
export interface ProjectSection extends AnyProjectSection {
  /** Where the project stands: on a site of the special economic zone, elsewhere in the region, or elsewhere. */
  site?: (typeof SITES)[number] | undefined;
}

/** What is to be borrowed of the Industrial Development Fund. */
export interface BorrowingSection extends AnyBorrowingSection {
  /** Programmes of interest. Left out: all of them. */
  programmes?: FundProgrammeId[] | undefined;
}

/**
 * The document that describes a project in Kaluga Region, as a person or a program writes it
 * (JSON, YAML or a value). Only `project.name` and `project.start` are required:
 * what is left out makes no line and no false answer, and the result names it.
 */
export interface ProfileDocument extends Omit<FrameDocument, 'project' | 'statuses' | 'borrowing'> {
  /** The investment project. */
  project: ProjectSection;
  /** The statuses held, with their days. An empty section says that none is held; a section left out says nothing. */
  statuses?: StatusesSection | undefined;
  /** What is to be borrowed of the Industrial Development Fund. */
  borrowing?: BorrowingSection | undefined;
}
