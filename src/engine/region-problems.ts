import { figuresOf } from '../figures/figures';
import type { Policy } from '../figures/policy';
import { FRAME_READINGS, type ReadingOf } from '../figures/readings';
import { firstDayOf } from '../kit/day';
import type { WordsByLanguage } from '../words/words';
import { type NamedRelief, reliefsOf, yearsInForce } from './measure/measure';
import type { LoadedRegion } from './region';
import { BUDGET_OF, INCOME_BUDGETS } from './taxes/budgets';
import type { PaymentOf, Treatment } from './taxes/treatment';

type Parts = Omit<LoadedRegion, 'reliefs'>;

/** Everything that is wrong with the parts of a region, a sentence each. */
export const regionProblems = (parts: Parts): readonly string[] => [
  ...repeated(parts),
  ...unnamed(parts),
  ...wordless(parts),
  ...budgetProblems(parts),
  ...sharedBases(parts),
  ...editionProblems(parts),
];

const twiceIn = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

/** Ids that are to be of one thing alone. */
function repeated(parts: Parts): readonly string[] {
  const { budgets, directory = [], editions, measures, programmes, statuses } = parts;
  const judged = [
    ...measures.flatMap(({ id, parts = [] }) => [id, ...parts.map((part) => part.id)]),
    ...programmes.map(({ id }) => id),
  ];
  const lists = {
    budget: budgets.map(({ id }) => id),
    edition: editions.map(({ edition }) => edition),
    'measure, part or loan': judged,
    status: statuses.map(({ id }) => id),
    'entry of the directory': directory.map(({ id }) => id),
  };
  return Object.entries(lists).flatMap(([what, ids]) =>
    twiceIn(ids).map((id) => `the region lists the ${what} ${id} twice`),
  );
}

/** Names of what the region does not have. */
function unnamed(parts: Parts): readonly string[] {
  const { editions, id, lawEdition, measures, profiles, readings, statuses } = parts;
  const known = new Set(statuses.map((status) => status.id));
  return [
    ...(lawEdition === undefined || editions.some(({ edition }) => edition === lawEdition)
      ? []
      : [`the region has no edition ${lawEdition}`]),
    ...(profiles.region === id ? [] : [`${id}: its profiles are of the region ${profiles.region}`]),
    ...measures.flatMap((one) =>
      one.status === null || known.has(one.status)
        ? []
        : [`${one.id}: the region has no status ${one.status}`],
    ),
    ...statuses.flatMap((one) =>
      measures.some((measure) => measure.id === one.measure)
        ? []
        : [`${one.id}: the region has no measure ${one.measure}`],
    ),
    ...measures
      .flatMap(reliefsOf)
      .flatMap(({ firstPeriod, id: relief }) =>
        firstPeriod === undefined || Object.hasOwn(readings, firstPeriod)
          ? []
          : [`${relief}: the region has no reading ${firstPeriod}`],
      ),
    ...Object.keys(FRAME_READINGS)
      .filter((reading) => !Object.hasOwn(readings, reading))
      .map((reading) => `the region has no reading ${reading}`),
    ...Object.entries(readings).flatMap(([reading, { values }]) =>
      values.length > 0 ? [] : [`${reading}: the reading has no value`],
    ),
    ...Object.entries<ReadingOf>(FRAME_READINGS).flatMap(([reading, { values: known }]) => {
      return (readings[reading]?.values ?? [])
        .filter((value) => !known.includes(value))
        .map((value) => `${reading}: no rule knows the value ${value}`);
    }),
  ];
}

/** Languages in which the region has nothing to say. */
const wordless = ({ id, words }: { readonly id: string; readonly words: unknown }) =>
  (['en', 'ru'] as const).flatMap((language) =>
    typeof (words as Partial<WordsByLanguage> | undefined)?.[language] === 'function'
      ? []
      : [`${id}: the region brings no words in ${language}`],
  );

/** Taxes of which a package has one relief: no rule says how two would share a base. */
const OF_ONE_RELIEF: readonly Treatment['tax'][] = ['transport', 'import'];

/** Reliefs from a tax of which a package has one, and reliefs from one payment that say different things of it. */
function sharedBases({ measures }: Parts): readonly string[] {
  const all = measures.flatMap(reliefsOf);
  const paid = new Map(paidIn(all).map((payment) => [payment.id, payment]));
  return [
    ...OF_ONE_RELIEF.flatMap((tax) => {
      const of = all.filter((one) => one.tax === tax).map(({ id }) => id);
      return of.length > 1 ? [`${tax}: a package has one relief, found ${of.join(', ')}`] : [];
    }),
    ...new Set(
      paidIn(all)
        .filter((payment) => !isSamePayment(payment, paid.get(payment.id)))
        .map(({ id }) => `${id}: reliefs from one payment name different ones`),
    ),
  ];
}

const isSamePayment = (one: PaymentOf, other: PaymentOf | undefined): boolean =>
  one.isExpense === other?.isExpense &&
  one.title.en === other.title.en &&
  one.title.ru === other.title.ru;

const paidIn = (reliefs: readonly NamedRelief[]) => reliefs.flatMap(({ payment }) => payment ?? []);

/** Kinds of relief that name what is paid. */
const PAID: readonly Treatment['tax'][] = ['payment', 'subsidy', 'reimbursement'];

/** Every tax and payment goes to a budget of the region. */
function budgetProblems({ budgets, measures }: Parts): readonly string[] {
  const reliefs = measures.flatMap(reliefsOf);
  const listed = budgets.map(({ id }) => id);
  const to: readonly string[] = [
    ...INCOME_BUDGETS,
    ...Object.values(BUDGET_OF),
    ...paidIn(reliefs).map(({ budget }) => budget),
  ];
  return [
    ...reliefs.flatMap(({ id, payment, tax }) =>
      PAID.includes(tax) && payment === undefined ? [`${id}: the relief names no payment`] : [],
    ),
    ...new Set(
      to.filter((id) => !listed.includes(id)).map((id) => `the region lists no budget ${id}`),
    ),
  ];
}

function editionProblems(parts: Parts): readonly string[] {
  const { editions } = parts;
  if (editions.length === 0) return ['the region has no edition'];
  return editions.flatMap((policy) =>
    [
      ...placeOf(parts, policy),
      ...figureProblems(policy),
      ...sourceProblems(policy),
      ...measureProblems(parts, policy),
    ].map((problem) => `${policy.edition}: ${problem}`),
  );
}

/** An edition of this region, whose years the profiles know. */
function placeOf({ id, profiles }: Parts, { edition, frame, years }: Policy): readonly string[] {
  const known = profiles.years[edition];
  const isKnown = known !== undefined && known.first === years.first && known.last === years.last;
  return [
    ...(frame.region === id ? [] : [`the edition is of the region ${frame.region}`]),
    ...(isKnown ? [] : ['the profiles know other years of the edition']),
    ...(years.first <= years.last ? [] : ['its first year is after the last']),
  ];
}

/** Every figure has a value on each day of the years, and every value a source. */
function figureProblems(policy: Policy): readonly string[] {
  const start = firstDayOf(policy.years.first);
  return figuresOf(policy).flatMap(({ figure: { values }, path }) => {
    const name = path.join('.');
    const [first] = values;
    return [
      ...(first !== undefined && first.from <= start ? [] : [`${name} has no value on ${start}`]),
      ...values.flatMap(({ citation, from }, index) => [
        ...(citation.text.trim() === '' ? [`${name} of ${from} has no citation`] : []),
        ...(index > 0 && from <= (values[index - 1]?.from ?? '')
          ? [`${name} of ${from} does not come after the value before it`]
          : []),
      ]),
    ];
  });
}

/** By these an answer refers to a source, with its standing after a dot. */
const SOURCE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The name of a source is that of one text and address. */
function sourceProblems(policy: Policy): readonly string[] {
  const { rules, steps } = policy.prose;
  const all = [
    ...figuresOf(policy).flatMap(({ figure: { values } }) => values),
    ...Object.values(steps),
    ...Object.values(rules),
  ].map(({ citation }) => citation);
  const named = new Map<string, Set<string>>();
  for (const { address = '', id, text } of all) {
    if (id !== undefined) named.set(id, (named.get(id) ?? new Set()).add(`${text} ${address}`));
  }
  return [...named].flatMap(([id, texts]) => [
    ...(SOURCE_NAME.test(id) ? [] : [`the name of a source is in small letters, found ${id}`]),
    ...(texts.size === 1 ? [] : [`${texts.size} sources have the name ${id}`]),
  ]);
}

/** Every measure has its first and last year and says how it is obtained. */
const measureProblems = ({ measures }: Parts, policy: Policy): readonly string[] =>
  measures.flatMap((measure) => [
    ...(policy.prose.steps[measure.name] === undefined
      ? [`${measure.id}: it has no step ${measure.name}`]
      : []),
    ...refusalOf(() => yearsInForce(measure, policy)),
  ]);

function refusalOf(work: () => unknown): readonly string[] {
  try {
    work();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
