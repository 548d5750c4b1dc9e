/**
 * Sentences on answers in English and in Russian, for apps that show answers to people.
 * @packageDocumentation
 */

export type { NamedRegion } from '../report/words';
export type { Language } from '../words/words';
export type { AssessmentSentences } from './assessment';
export type { PlanSentences } from './plan';
export type { QuestionSentences } from './question';
export { type Sentences, sentencesIn } from './sentences';
