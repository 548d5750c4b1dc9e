import type { Assessment } from '../answer/results/assessment';
import type { Plan } from '../answer/results/plan';
import type { Question } from '../answer/results/question';
import type { Problem } from '../kit/problem';
import { oneLine } from '../report/format';
import { tablesOf } from '../report/tables';
import type { NamedRegion } from '../report/words';
import { wordsIn } from '../report/words/load';
import type { Language } from '../words/words';
import { type AssessmentSentences, sentencesOn } from './assessment';
import { type PlanSentences, sentencesOnPlan } from './plan';
import { type QuestionSentences, sentencesOnQuestion } from './question';
import { unnumbered } from './voice';

/** The sentences of one language, on the projects of one region. */
export interface Sentences {
  readonly language: Language;
  /** Sentences on what `assess` returned. */
  readonly on: (assessment: Assessment) => AssessmentSentences;
  /** Sentences on what `plan` returned, and on near misses and thresholds of its project. */
  readonly onPlan: (plan: Plan) => PlanSentences;
  /** What `nextQuestion` asks for, and why. */
  readonly question: (question: Question) => QuestionSentences;
  /** What is wrong with a document, where, and how it may be mended. */
  readonly problem: (problem: Problem) => string;
}

/**
 * Loads a language; the other one is not loaded. Every sentence is a function of the answer: what no words are
 * known for is shown by its id. Amounts stay exact, days are written as the language writes them.
 *
 * @param region as `defineRegion` makes it; Kaluga Region where it is left out.
 *
 * @example
 * const russian = await sentencesIn('ru');
 * const parsed = parseProfile({
 *   project: { name: 'Завод', start: '2019-01-01', site: 'region' },
 *   capitalInvestment: { 2019: 600_000_000 },
 *   taxableProfit: { 2019: 20_000_000 },
 * });
 * const [register] = assess(parsed.profile).measures;
 * const say = russian.on(assess(parsed.profile));
 * say.name(register.id); // 'включение в реестр инвестиционных проектов'
 * say.end({ first: 2019, last: 2022, because: 'periods-used' }); // 'Срок льготы использован полностью.'
 */
export async function sentencesIn(language: Language, region?: NamedRegion): Promise<Sentences> {
  const words = await wordsIn(language, region);
  return {
    language,
    on: (assessment) => sentencesOn(assessment, unnumbered(words, assessment)),
    onPlan: (plan) => sentencesOnPlan(plan, unnumbered(words, tablesOf(plan))),
    question: (question) => sentencesOnQuestion(question, words),
    problem: (problem) => oneLine(words.say.problem(problem, null)),
  };
}
