import type { LoadedRegion } from '../engine/region';
import type { Located } from '../profile/place';
import { structuralProblems } from '../profile/structure';
import type {
  FindingExpectation,
  LineExpectation,
  LoanExpectation,
  OutcomeExpectation,
  PlaceExpectation,
  PlanExpectation,
} from './document';
import type { ScenarioProblemCode } from './problems';
import { type ExpectationForm, expectationSchemas } from './schema';
import { isProperties, type Properties, stepsOf } from './steps';

/** What each form of an expectation asks for. */
export interface ExpectationForms {
  readonly outcome: OutcomeExpectation;
  readonly finding: FindingExpectation;
  readonly line: LineExpectation;
  readonly loan: LoanExpectation;
  readonly plan: PlanExpectation;
  readonly place: PlaceExpectation;
}

/** An expectation and the form that it has. */
export type Expectation = {
  readonly [Name in keyof ExpectationForms]: {
    readonly form: Name;
    readonly asked: ExpectationForms[Name];
  };
}[keyof ExpectationForms];

/** Fields that say what an expectation is about, and how near the amounts must come. */
const ABOUT: readonly string[] = [
  'measure',
  'loan',
  'finding',
  'of',
  'year',
  'tax',
  'budget',
  'path',
  'tolerance',
  'source',
];

/** The form that the names of the fields show; undefined where they show none. */
export function expectationForm(expectation: object): ExpectationForm | undefined {
  const has = (name: string): boolean => Object.hasOwn(expectation, name);
  if (has('path')) return 'place';
  if (has('plan')) return 'plan';
  if (has('finding')) return 'finding';
  if (has('measure')) return has('year') ? 'line' : 'outcome';
  return has('loan') ? 'loan' : undefined;
}

/** What is wrong with the expectations of a scenario and with what it says of their source. */
export function expectationFaults(
  region: LoadedRegion,
  input: unknown,
): readonly Located<ScenarioProblemCode>[] {
  if (!isProperties(input)) return [];
  const expect = Array.isArray(input['expect']) ? input['expect'] : [];
  const hasPolicy = Array.isArray(input['policy']) && input['policy'].length > 0;
  return [
    ...(Array.isArray(input['expect']) && expect.length === 0 ? [nothingIn(['expect'])] : []),
    ...expect.flatMap((one: unknown, index) =>
      isProperties(one)
        ? faultsOf(region, one, ['expect', index], input, hasPolicy)
        : [noForm(['expect', index])],
    ),
    ...sourceFaults(input, []),
  ];
}

type Place = readonly (string | number)[];
type Fault = Located<ScenarioProblemCode>;

function faultsOf(
  region: LoadedRegion,
  one: Properties,
  at: Place,
  input: unknown,
  hasPolicy: boolean,
): readonly Fault[] {
  const form = expectationForm(one);
  if (form === undefined) return [noForm(at)];
  const read = expectationSchemas(region)[form].safeParse(one);
  const changes = 'change' in one && !hasPolicy;
  return [
    ...(read.success ? [] : structuralProblems(input, read.error.issues, at)),
    ...(read.success && asksNothing(one) ? [nothingIn(at)] : []),
    ...(changes ? [nothingChanged([...at, 'change'])] : []),
    ...(form === 'finding' ? subjectFaults(one, at) : []),
    ...(form === 'place' ? pathFaults(one, at) : []),
    ...sourceFaults(one, at),
  ];
}

/** Neither a value of its own nor one in a section (`plan`, `periods`). */
const asksNothing = (one: Properties): boolean =>
  Object.entries(one).every(
    ([name, value]) =>
      ABOUT.includes(name) || (isProperties(value) && Object.keys(value).length === 0),
  );

const subjectFaults = (one: Properties, at: Place): readonly Fault[] =>
  Object.hasOwn(one, 'measure') === Object.hasOwn(one, 'loan')
    ? [{ at, code: 'no-form-of-expectation', expected: 'a finding of a measure or of a loan' }]
    : [];

const pathFaults = ({ path }: Properties, at: Place): readonly Fault[] =>
  typeof path !== 'string' || stepsOf(path) !== undefined
    ? []
    : [
        {
          at: [...at, 'path'],
          code: 'no-such-place',
          expected: 'a path such as measures.rip.sums.total or measures[rip].parts[0]',
        },
      ];

/** Only what was recorded has the figures that it was recorded from. */
function sourceFaults({ source }: Properties, above: Place): readonly Fault[] {
  if (!isProperties(source)) return [];
  const at = [...above, 'source', 'policy'];
  const { kind, policy } = source;
  if (kind === 'recorded' && policy === undefined) {
    return [{ at, code: 'policy-of-recorded', expected: POLICY }];
  }
  if (kind !== 'recorded' && policy !== undefined) {
    return [{ at, code: 'policy-of-recorded', expected: 'no policy: this was not recorded' }];
  }
  return [];
}

const POLICY = 'the hash of the figures that it was recorded from, or "new" before that';

const noForm = (at: Place): Fault => ({
  at,
  code: 'no-form-of-expectation',
  expected: 'an expectation with measure, loan, plan or path',
});

const nothingIn = (at: Place): Fault => ({
  at,
  code: 'nothing-expected',
  expected: 'something that must come out',
});

const nothingChanged = (at: Place): Fault => ({
  at,
  code: 'nothing-changed',
  expected: 'a change only beside the policy that makes it',
});
