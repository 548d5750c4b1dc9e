import type {
  ActivitySection as AnyActivitySection,
  BorrowerFacts as AnyBorrowerFacts,
  BorrowingSection as AnyBorrowingSection,
  FixedAsset as AnyFixedAsset,
  InvestorSection as AnyInvestorSection,
  ProjectSection as AnyProjectSection,
  FrameDocument,
} from '../../profile/document';
import type { FundProgrammeId } from '../russia/loans/figures';
import type { OtherProgrammeId } from '../russia/other-loans/figures';
import type {
  AddedSections,
  AddedToActivity,
  AddedToBorrowerFacts,
  AddedToBorrowing,
  AddedToFixedAsset,
  AddedToInvestor,
  AddedToProject,
  SITES,
  StatusesSection,
} from './measures/fields';

export type { PayrollGroup, PayrollSection } from '../russia/contributions/fields';
export type { ExportItem } from '../russia/fields/exports';
export type { ContractSection, InclusionSection, ResidentSection } from '../russia/fields/statuses';
export type { InfrastructureItem, SzpkSection } from '../russia/fields/szpk';
export type { KeyRateItem } from '../russia/other-loans/fields';
export type { TaxCreditSection } from './fields/tax-credit';
export type { StatusesSection } from './measures/fields';

/** The project itself: name, start, activity, site and jobs. */
export interface ProjectSection extends Omit<AnyProjectSection, 'activity'>, AddedToProject {
  /** Where the project stands: on a site of the special economic zone, in a development territory, elsewhere in the region, or elsewhere. */
  site?: (typeof SITES)[number] | undefined;
  activity?: ActivitySection | undefined;
}

/** What the project does, by OKVED 2. */
export interface ActivitySection extends AnyActivitySection, AddedToActivity {}

/** Facts of the organisation that invests; what is left out is not known. */
export interface InvestorSection extends AnyInvestorSection, AddedToInvestor {}

/** A fixed asset put into use, for a deduction of income tax. */
export interface FixedAsset extends AnyFixedAsset, AddedToFixedAsset {}

/** The yes/no facts that programmes ask. */
export interface BorrowerFacts extends AnyBorrowerFacts, AddedToBorrowerFacts {}

/** What is to be borrowed of the Industrial Development Fund, or of other lenders. */
export interface BorrowingSection extends Omit<AnyBorrowingSection, 'facts'>, AddedToBorrowing {
  /** Programmes of interest. Left out: all of them. */
  programmes?: FundProgrammeId[] | undefined;
  /** Programmes of other lenders that are of interest. Left out: none. */
  otherProgrammes?: OtherProgrammeId[] | undefined;
  facts?: BorrowerFacts | undefined;
}

/**
 * The document that describes a project in Kaluga Region, as a person or a program writes it
 * (JSON, YAML or a value). Only `project.name` and `project.start` are required:
 * what is left out makes no line and no false answer, and the result names it.
 */
export interface ProfileDocument
  extends Omit<FrameDocument, 'project' | 'investor' | 'statuses' | 'fixedAssets' | 'borrowing'>,
    AddedSections {
  /** The investment project. */
  project: ProjectSection;
  /** What the participant conditions ask of the company. */
  investor?: InvestorSection | undefined;
  /** The statuses held, with their days. An empty section says that none is held; a section left out says nothing. */
  statuses?: StatusesSection | undefined;
  /** Fixed assets for which a deduction of income tax is claimed. */
  fixedAssets?: FixedAsset[] | undefined;
  /** What is to be borrowed of the Industrial Development Fund. */
  borrowing?: BorrowingSection | undefined;
}
