import type { Assessment } from '../answer/results/assessment';
import type { Plan } from '../answer/results/plan';
import { problemsText } from '../kit/problem';
import type {
  Amount,
  CapitalInvestmentItem,
  InvestorSection,
  PropertySection,
  YearMap,
  YearSeries,
} from '../profile/document';
import { INVESTOR_TEXTS } from '../profile/fields/investor';
import { sampleOf } from '../profile/fields/samples';
import type { Profile } from '../profile/profile';
import { type AssessOptions, assess } from '../questions/assess/assess';
import { type PlanOptions, plan } from '../questions/plan/plan';
import type { ProfileDocument, ProjectSection, StatusesSection } from '../regions/document';
import { parseProfile } from '../regions/parse-profile';

/**
 * A project for a test, built step by step. Every step gives a new project and
 * leaves the one before as it is.
 */
export interface ProjectBuilder {
  /** Puts fields of the project itself beside those it has, or in place of them. */
  readonly project: (fields: Partial<ProjectSection>) => ProjectBuilder;
  /** Capital investment, in place of what there is. */
  readonly investing: (amounts: YearMap<Amount> | CapitalInvestmentItem[]) => ProjectBuilder;
  /** Taxable profit by year, in place of what there is. */
  readonly earning: (profit: YearSeries<Amount>) => ProjectBuilder;
  /** Property, in place of what there is. */
  readonly owning: (property: PropertySection) => ProjectBuilder;
  /** Statuses held, beside those there are; with none named, no other is held. */
  readonly holding: (statuses: StatusesSection) => ProjectBuilder;
  /** Tells of the investor all that the participant conditions ask, each as it should be. */
  readonly withGoodInvestor: (but?: InvestorSection) => ProjectBuilder;
  /** Puts whole sections of the document in place of those it has. */
  readonly with: (sections: Partial<ProfileDocument>) => ProjectBuilder;
  /** The document as it stands; a copy. */
  readonly document: () => ProfileDocument;
  /** @throws RangeError with all problems, where the document is no profile. */
  readonly profile: (edition?: string) => Profile;
  /** @throws RangeError where the document is no profile, or for options that do not exist. */
  readonly assess: (options?: AssessOptions) => Assessment;
  /** @throws RangeError where the document is no profile, or for options that do not exist. */
  readonly plan: (options?: PlanOptions) => Plan;
}

/** Nothing that a measure asks for: no investment, profit, status or fact about the investor. */
const BARE: ProfileDocument = {
  project: { name: 'A project', start: '2019-01-01', site: 'region' },
};

/** An investor of whom every participant condition holds, as in the profile to start from. */
const goodInvestor = (): InvestorSection => sampleOf({ fields: INVESTOR_TEXTS }) as InvestorSection;

/**
 * A project for a test. It has a name, the start 2019-01-01 and a place in the
 * region outside the zone, and nothing else: no measure is eligible until the
 * test has stated why it should be.
 *
 * @example
 * const plant = aProfile().investing({ 2019: 120_000_000 });
 * plant.assess().measures[0].verdict; // 'eligible'
 * aProfile().assess().measures[0].verdict; // 'unknown'
 * aProfile({ name: 'Plant', start: '2020-01-01' }).document().project.site; // 'region'
 * const works = plant
 *   .project({ name: 'Works', jobs: { 2020: 40 } })
 *   .earning({ 2019: -5_000_000, 2020: '10000000' })
 *   .owning({ immovable: { 2019: 30_000_000 } })
 *   .holding({ investmentRegister: { included: '2019-01-01' } })
 *   .withGoodInvestor({ taxArrears: true })
 *   .with({ transportTax: { 2019: 10_000 } });
 * works.profile().project.name; // 'Works'
 * works.document().investor.taxArrears; // true
 * works.plan().best.elements.includes('property-exemption'); // true
 */
export const aProfile = (project: Partial<ProjectSection> = {}): ProjectBuilder =>
  built({ ...BARE, project: { ...BARE.project, ...project } });

function built(document: ProfileDocument): ProjectBuilder {
  const after = (sections: Partial<ProfileDocument>): ProjectBuilder =>
    built({ ...document, ...copyOf(sections) });
  const profile = (edition?: string): Profile => {
    const parsed = parseProfile(document, { edition });
    if (parsed.ok) return parsed.profile;
    throw new RangeError(problemsText(parsed.problems));
  };
  return {
    project: (fields) => after({ project: { ...document.project, ...fields } }),
    investing: (capitalInvestment) => after({ capitalInvestment }),
    earning: (taxableProfit) => after({ taxableProfit }),
    owning: (property) => after({ property }),
    holding: (statuses) => after({ statuses: { ...document.statuses, ...statuses } }),
    withGoodInvestor: (but = {}) => after({ investor: { ...goodInvestor(), ...but } }),
    with: after,
    document: () => copyOf(document),
    profile,
    assess: (options = {}) => assess(profile(editionOf(options)), options),
    plan: (options = {}) => plan(profile(editionOf(options)), options),
  };
}

const editionOf = ({ edition, policy }: AssessOptions): string | undefined =>
  edition ?? policy?.edition;

/** A copy of a plain value. */
function copyOf<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map(copyOf)
    : Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copyOf(inner)]));
  // Entry by entry it is of the same form.
  return copy as Value;
}
