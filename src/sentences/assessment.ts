import type {
  Assessment,
  CapUse,
  Line,
  LoanResult,
  MeasureResult,
  PartResult,
  StepResult,
  UnconfirmedResult,
} from '../answer/results/assessment';
import type { FindingResult } from '../answer/results/finding';
import type { SourceId } from '../answer/results/tables';
import type { Missing, Note, Periods, Verdict } from '../engine/terms';
import type { ReadingUsed } from '../figures/readings';
import type { FindingVerdict } from '../kit/finding';
import { oneLine, sentence } from '../report/format';
import { figureText } from '../report/judged';
import { programmeOpening as loanOpeningOf } from '../report/loans/programme';
import { noteText } from '../report/notes';
import { capText, lineText, openingOf, stepSentence } from '../report/outcome';
import {
  clauseOf,
  endWords,
  missingOf,
  nameOf,
  readingOf,
  reasons,
  said,
  type Voice,
} from '../report/sentences';
import { sourceIn, titleIn } from '../report/tables';

/** Sentences on an assessment. Amounts stand in groups of three digits, with no-break spaces. */
export interface AssessmentSentences {
  /** The title of a measure, a part of one or a loan. */
  readonly title: (of: { readonly id: string }) => string;
  /** The short name of a measure, a part of one or a loan by its id. */
  readonly name: (id: string) => string;
  readonly verdict: (verdict: Verdict) => string;
  /** The verdict on a measure or a part, its relief and its tax periods. */
  readonly outcome: (outcome: MeasureResult | PartResult) => string;
  /** The verdict on a loan, and what it saves. */
  readonly loan: (loan: LoanResult) => string;
  /** A finding by itself: what was found, what is required, what is short. */
  readonly finding: (finding: FindingResult) => string;
  /**
   * The findings of a tree that decide its verdict, a sentence each: by default those that have the verdict of
   * the tree. Facts that are missing are not among them.
   */
  readonly reasons: (tree: FindingResult, verdict?: FindingVerdict) => readonly string[];
  /** A fact that is missing, what it is, and its path. */
  readonly missing: (fact: Missing) => string;
  /** A figure that no source confirms, and what it decides. */
  readonly unconfirmed: (figure: UnconfirmedResult) => string;
  /** A line: its year, tax and budget, both taxes, the rates and the relief. */
  readonly line: (line: Line) => string;
  /** How much of a cap is used, and what it cut off. */
  readonly cap: (cap: CapUse) => string;
  /** Why relief ends with its last tax period. */
  readonly end: (periods: Periods) => string;
  /** An assumption or a warning, and the measures that it concerns where it does not concern all. */
  readonly note: (note: Note | Omit<Note, 'measures'>) => string;
  /** What must be obtained for a measure, from whom, by which day, and what loses it again. */
  readonly step: (step: StepResult) => string;
  /** A reading with its value. */
  readonly reading: (reading: Pick<ReadingUsed, 'id' | 'value'>) => string;
  /** The name of a source, as the law or its publisher writes it. */
  readonly source: (source: SourceId) => string;
}

/** Makes the sentences on an assessment. */
export const sentencesOn = (
  { titles: { measures, programmes } }: Assessment,
  voice: Voice,
): AssessmentSentences => {
  const { tables, words } = voice;
  return {
    title: ({ id }) => titleIn({ ...programmes, ...measures }, id, words.language),
    name: (id) => nameOf(id, words).nom,
    verdict: (verdict) => words.terms.verdicts[verdict],
    outcome: (outcome) => openingOf(outcome, voice),
    loan: (loan) => loanOpeningOf(loan, voice),
    finding: (finding) => sentence(clauseOf(finding, voice)),
    reasons: (tree, verdict = tree.verdict) => reasons(tree, verdict, voice).map(sentence),
    missing: (fact) => missingOf(fact, words),
    unconfirmed: (figure) => sentence(figureText(figure, voice)),
    line: (line) => lineText(line, voice),
    cap: (cap) => capText(cap, voice),
    end: (periods) => sentence(endWords(words, periods)),
    note: (note) => noteText(note, voice),
    step: (step) => stepSentence(step, voice),
    reading: ({ id, value }) => sentence(words.say.pair(readingOf(id, value, words))),
    source: (id) => oneLine(said(sourceIn(tables.sources, id).text, words)),
  };
};
