export type { FixedAsset, ImportItem, LandPlot } from './fields/assets';
export type { BorrowerFacts, BorrowingSection, GuaranteeSection } from './fields/borrowing';
export type { FrameDocument } from './fields/document';
export type { CapitalInvestmentItem, CapitalInvestmentKind } from './fields/investment';
export type { CompanySection, InvestorSection } from './fields/investor';
export type { ActivitySection, ProjectSection } from './fields/project';
export type {
  NewMovable,
  PpeProgrammeSection,
  PropertyObject,
  PropertySection,
  UpgradedObject,
  ZoneSection,
} from './fields/property';
export type { CashFlowSection, ResidualValueSection, ValuationSection } from './fields/valuation';
export type * from './written';
