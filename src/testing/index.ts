export type * from '../scenario/document';
export { scenarioJsonSchema } from '../scenario/json-schema';
export {
  documentPaths,
  type ParsedScenario,
  type ParseScenarioOptions,
  parseScenario,
  type Scenario,
} from '../scenario/parse';
export type { ScenarioProblem, ScenarioProblemCode } from '../scenario/problems';
export { type Check, runScenario, type ScenarioResult } from '../scenario/run';
export { aProfile, type ProjectBuilder } from './builder';
export {
  type FindingAsked,
  type IncentiveMatchers,
  type Matched,
  matchers,
  type ReliefAsked,
  type SubjectId,
} from './matchers';
