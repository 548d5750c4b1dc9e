import type { CapUse, StepResult, TaxId } from '../../answer/results/assessment';
import type { DirectoryEntry } from '../../engine/directory';
import type { CommonEndReason, Missing, Title, Verdict } from '../../engine/terms';
import type { Figure } from '../../figures/figure';
import type { Kind } from '../../figures/kinds';
import type { FindingUnit, FindingVerdict, LeftOut, Standing } from '../../kit/finding';
import type { Problem } from '../../kit/problem';
import type { DescribedFrame } from '../../profile/frame';
import type {
  BoundKind,
  Claim,
  EndWords,
  Language,
  NoteWords,
  ReadingWords,
  RegionWords,
  StepWords,
  WordsByLanguage,
} from '../../words/words';
import { withinSentence } from '../format';
import type { AnalysisWords } from './analysis';
import type { CreditWords } from './credits';
import type { LoanWords } from './loans';
import type { PlacesWords } from './places';
import type { PlanWords } from './plan';
import type { PortfolioWords } from './portfolio';
import type { QuestionWords } from './questions';
import type { ScenarioWords } from './scenarios';

/** What was found and what is asked, already written out. */
export interface Measured {
  readonly unit: FindingUnit;
  readonly bound: BoundKind;
  /** Whether it is taken as so rather than found. */
  readonly assumed: boolean;
  readonly actual: string | null;
  readonly required: readonly string[];
  readonly shortfall: string | null;
}

/** A line whose names, amounts and rates are already written out; null is what it does not have. */
export interface WrittenLine {
  readonly year: number;
  readonly tax: string;
  readonly budget: string;
  readonly of: string | null;
  readonly rates: string | null;
  readonly before: string;
  readonly after: string;
  readonly relief: string;
  readonly extraTax: string | null;
  readonly cutOff: string | null;
}

/** Every text of the reports in one language that is no region's. */
export interface FrameWords {
  readonly language: Language;
  /** By id of the assumption or warning. */
  readonly notes: { readonly [id: string]: NoteWords };
  /** What measures of all regions ask: by id of the finding, `*` standing for any measure, part or programme. */
  readonly claims: { readonly [id: string]: Claim };
  /**
   * By path of the fact in the profile, with `[]` for a place in a list and `{}` for a year;
   * of the profiles of a region, or else of the default one.
   */
  readonly facts: (profiles: DescribedFields | undefined) => Names;
  /** By id of a reading of all regions; one without words is shown as the command takes it. */
  readonly readings: { readonly [reading: string]: ReadingWords };
  readonly terms: {
    readonly verdicts: { readonly [verdict in Verdict]: string };
    readonly standings: { readonly [standing in Standing]: string };
    readonly reads: { readonly [read in Figure<unknown>['read']]: string };
    readonly taxes: { readonly [tax in TaxId]: string };
    readonly capBases: { readonly [base in CapUse['base']]: string };
    readonly leftOut: { readonly [because in LeftOut['because']]: string };
    readonly asks: { readonly [asks in Missing['asks']]: string };
    /** Values of findings that are no figures. */
    readonly values: { readonly [value: string]: string };
  };
  /** Values that fields of every region offer; those of a region have names there. */
  readonly choices: { readonly [choice: string]: string };
  readonly ends: { readonly [because in CommonEndReason]: EndWords };
  readonly columns: {
    readonly [column in
      | 'measure'
      | 'verdict'
      | 'periods'
      | 'relief'
      | 'year'
      | 'tax'
      | 'budget'
      | 'of'
      | 'rate'
      | 'before'
      | 'after'
      | 'reliefOfYear'
      | 'extraTax'
      | 'cutOff'
      | 'cap'
      | 'usedBefore'
      | 'fullRelief'
      | 'granted'
      | 'usedOfCap'
      | 'object'
      | 'base'
      | 'title'
      | 'titleInRussian'
      | 'years'
      | 'standing'
      | 'checked'
      | 'law'
      | 'ownFederal'
      | 'ownRegional'
      | 'lawFederal'
      | 'lawRegional'
      | 'other'
      | 'otherRelief'
      | 'net'
      | 'otherNet'
      | 'programme'
      | 'opens'
      | 'largest'
      | 'boundBy'
      | 'saved'
      | 'worthNet'
      | 'day'
      | 'balance'
      | 'interest'
      | 'principal'
      | 'payment'
      | 'marketRate'
      | 'marketInterest'
      | 'guarantee'
      | 'convention'
      | 'amount'
      | 'shareOfLoan'
      | 'figure'
      | 'kind'
      | 'from'
      | 'value']: string;
  };
  readonly say: Sayings;
  readonly loans: LoanWords;
  readonly credits: CreditWords;
  readonly plan: PlanWords;
  readonly analysis: AnalysisWords;
  readonly places: PlacesWords;
  readonly portfolio: PortfolioWords;
  readonly questions: QuestionWords;
  readonly scenarios: ScenarioWords;
}

/** The fields of a region's profiles, with what is said of them. */
export type DescribedFields = Pick<DescribedFrame, 'fields' | 'labels' | 'texts'>;

/** Names by id. */
export interface Names {
  readonly [id: string]: string;
}

/** Every text of the reports on a region in one language. An id that is not listed is shown as it is. */
export interface Words
  extends Omit<FrameWords, 'ends' | 'facts' | 'readings' | 'terms'>,
    Required<RegionWords> {
  readonly terms: Omit<FrameWords['terms'], 'taxes'> & {
    /** Taxes, and payments of the region. */
    readonly taxes: Names;
    readonly budgets: Names;
  };
  /** Ids of the measures, without their parts. */
  readonly measures: readonly string[];
  /** Ids of the programmes of loans that are judged where the profile names none. */
  readonly programmes: readonly string[];
  /** Whose loans the programmes are that are not of the fund, by id. */
  readonly lenders: Names;
  /** Where entries of the directory were found, by id. */
  readonly directorySources: { readonly [entry: string]: DirectoryEntry['sources'] };
  /** The law of each measure and part. */
  readonly laws: Names;
}

/** Something with a title in both languages. */
interface Titled {
  readonly id: string;
  readonly title: Title;
}

/** A measure or a part of one, with its law. */
interface OfLaw {
  readonly id: string;
  readonly law: string;
}

/** What reports name of a region, beside its words. */
export interface NamedRegion {
  readonly id: string;
  readonly budgets: readonly Titled[];
  readonly measures: readonly (OfLaw & { readonly parts?: readonly OfLaw[] | undefined })[];
  readonly programmes: readonly {
    readonly id: string;
    readonly among?: Title;
    /** The rules of a programme that is judged only by name. */
    readonly terms?: unknown;
  }[];
  readonly reliefs: readonly { readonly payment?: Titled | readonly Titled[] | undefined }[];
  readonly directory?: readonly Pick<DirectoryEntry, 'id' | 'sources'>[];
  readonly profiles?: DescribedFields;
  /** Left out only for the default region. */
  readonly words?: WordsByLanguage;
}

/** Titles as they stand within a sentence. */
const allWithinSentence = (titles: Names): Names =>
  Object.fromEntries(Object.entries(titles).map(([id, title]) => [id, withinSentence(title)]));

/** The words of the frame with those of a region. */
export function wordsOf(frame: FrameWords, region: NamedRegion, own: RegionWords): Words {
  const { claims, ends, facts, language, notes, readings, terms } = frame;
  const { budgets, directory = [], measures, profiles, programmes, reliefs } = region;
  const { texts = {} } = own;
  const titled = (all: readonly Titled[]): Names =>
    Object.fromEntries(all.map(({ id, title }) => [id, title[language]]));
  const judged = measures.flatMap((measure) => [measure, ...(measure.parts ?? [])]);
  return {
    names: {},
    statuses: {},
    rules: {},
    steps: {},
    limits: {},
    sites: {},
    directory: {},
    figures: {},
    ...frame,
    ...own,
    texts,
    claims: { ...claims, ...own.claims },
    notes: { ...notes, ...own.notes },
    ends: { ...ends, ...own.ends },
    facts: { ...facts(profiles), ...own.facts },
    readings: { ...readings, ...own.readings },
    terms: {
      ...terms,
      taxes: {
        ...terms.taxes,
        ...allWithinSentence(titled(reliefs.flatMap((one) => one.payment ?? []))),
      },
      budgets: titled(budgets),
    },
    measures: measures.map(({ id }) => id),
    programmes: programmes.flatMap(({ id, terms: rules }) => (rules === undefined ? [id] : [])),
    lenders: Object.fromEntries(
      programmes.flatMap(({ among, id }) => (among === undefined ? [] : [[id, among[language]]])),
    ),
    directorySources: Object.fromEntries(directory.map(({ id, sources }) => [id, sources])),
    laws: Object.fromEntries(judged.map(({ id, law }) => [id, texts[law] ?? law])),
  };
}

/** A reading with one of its values, as the command takes them, and what they mean where there are words for it. */
export interface NamedReading {
  readonly id: string;
  readonly value: string;
  readonly name: string | undefined;
  readonly meaning: string | undefined;
}

/** The sentences that frame the figures. */
export interface Sayings {
  readonly title: (name: string) => string;
  readonly about: (start: string, edition: string, version: string) => string;
  readonly noTotal: string;
  readonly otherEdition: string;
  readonly legendUnconfirmed: string;
  readonly legendSupposed: string;
  readonly legendNotComputed: string;
  readonly warnings: string;
  readonly assumptions: string;
  readonly readings: string;
  readonly otherReadings: string;
  /** Under that heading: how the readings were tried, or that it makes no difference. */
  readonly oneByOne: string;
  readonly noEffect: string;
  readonly inPlaceOf: (reading: NamedReading) => string;
  readonly sources: string;
  /** Over what the region offers beside all that is computed. */
  readonly directory: string;
  /** An entry of the directory. */
  readonly listed: (name: string, what: string) => string;
  /** A reading with its value. */
  readonly pair: (reading: NamedReading) => string;
  readonly reading: (pair: string, isDefault: boolean, measures: string) => string;
  readonly relief: (total: string, byBudget: readonly string[]) => string;
  /** What the measure makes cost more, and what it saves when that is taken off. */
  readonly extraTax: (extraTax: string, net: string) => string;
  readonly periods: (periods: string, why: string) => string;
  /** From the ordinary rate to the rate under the measure, from a verdict to another. */
  readonly change: (from: string, to: string) => string;
  /** The two ends of an amount or a rate that lies between them. */
  readonly between: (from: string, to: string) => string;
  readonly supposed: string;
  readonly why: { readonly [verdict in Verdict]: string };
  readonly met: string;
  readonly noWords: (id: string, verdict: FindingVerdict) => string;
  readonly notKnown: (claim: string) => string;
  readonly measured: (measured: Measured) => string;
  readonly oneOf: (claims: readonly string[]) => string;
  readonly leftOut: (items: readonly string[]) => string;
  readonly leftOutItem: (path: string, amount: string, because: string) => string;
  /** A fact that is asked for; without words for it, its path and the kind of answer. */
  readonly asked: (path: string, fact: string | undefined, kind: string) => string;
  /** A fact within a sentence. */
  readonly fact: (path: string, fact: string | undefined) => string;
  /** A figure with what it decides. */
  readonly figure: (path: string, label: string | undefined, decides: string) => string;
  /** An object, asset, plot or import by its name in the answer. */
  readonly object: (of: string) => string;
  /** A line by itself. */
  readonly line: (line: WrittenLine) => string;
  /** The kind of a figure and when it is read. */
  readonly kind: (kind: Kind, read: string) => string;
  /** A figure under its part of the policy: its id, what it is, its kind and when it is read. */
  readonly figureName: (id: string, label: string | undefined, kind: string) => string;
  /** The years of a measure, of which either may be unknown. */
  readonly years: (first: number | null, last: number | null) => string;
  /** A part of the policy over the table of its figures. */
  readonly figurePart: (path: string, label: string | undefined) => string;
  /** A measure, part or loan in a cell of a table. */
  readonly element: (id: string, name: string) => string;
  readonly missing: { readonly [what in Missing['for']]: string };
  readonly inAll: string;
  readonly cap: (share: string, base: string, amount: string, used: string) => string;
  readonly exhausted: (years: readonly number[], cutOff: string) => string;
  readonly objects: string;
  readonly rounding: string;
  readonly deferred: string;
  readonly costs: string;
  readonly held: (day: string) => string;
  readonly step: (step: Pick<StepWords, 'obtain' | 'from'> & Pick<StepResult, 'by'>) => string;
  readonly lostBy: (what: string) => string;
  readonly unconfirmed: string;
  readonly decides: { readonly [decides in 'amount' | 'bound']: string };
  readonly concerns: (measures: string) => string;
  readonly problems: (count: number) => string;
  readonly problem: (problem: Problem, place: string | null) => string;
}
