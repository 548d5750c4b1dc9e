import { en } from '../../src/regions/kaluga/en';

/** Plain JSON. */
export type Json = { readonly [name: string]: unknown };

/** What an answer of the form `@2` refers to. */
interface Context {
  readonly sources: Json;
  readonly titles: { readonly measures: Json; readonly programmes: Json };
}

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * An answer of the form `@2` as one of the form `@1`, with nothing but what it has itself and the words of
 * its steps: sources in place of references, titles where they stood, the lines of parts again in the whole.
 */
export function expanded(answer: unknown): unknown {
  if (!isJson(answer)) return answer;
  const { schema } = answer;
  if (typeof schema !== 'string') return answer;
  const name = schema.slice(schema.indexOf('/') + 1, schema.indexOf('@'));
  const form = FORMS[name];
  if (form === undefined) return answer;
  return form({ ...(toldBefore(answer) as Json), schema: schema.replace('@2', '@1') });
}

/** Fields that follow from the whole of the figures, which have grown. */
const OF_THE_FIGURES = ['hash', 'settings'];

/** An answer without some measures, parts and readings, and without what follows from all figures of the policy. */
export function without(ids: readonly string[], value: unknown): unknown {
  if (Array.isArray(value)) {
    const idOf = (one: unknown) =>
      isJson(one) ? (one['element'] ?? one['id'] ?? one['measure']) : one;
    const kept = value.filter((one) => !ids.includes(String(idOf(one))));
    return kept.map((one) => without(ids, one)).filter((one) => !isJson(one) || !isEmptied(one));
  }
  if (!isJson(value)) return value;
  const all = Object.entries(value).filter(([name]) => !OF_THE_FIGURES.includes(name));
  return Object.fromEntries(all.map(([name, inner]) => [name, without(ids, inner)]));
}

/** Whether an assumption was one of the left out measures alone. */
const isEmptied = ({ measures }: Json): boolean => Array.isArray(measures) && measures.length === 0;

/** A comparison as `@1` wrote it: 0 on a side of which a year or a budget is not known. */
function zeroForUnknown(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => zeroForUnknown(one, name));
  if (!isJson(value)) return value;
  if (name === 'byPeriod' || name === 'byBudget') {
    const { after, before } = value;
    if (before !== null && after !== null) return value;
    const less = (amount: unknown) => (amount === '0' ? '0' : `-${amount}`.replace('--', ''));
    return before === null
      ? { ...value, before: '0', difference: after }
      : { ...value, after: '0', difference: less(before) };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, zeroForUnknown(inner, key)]),
  );
}

/** What `@1` did not give, by the fields beside which it stands. */
const ADDED: readonly {
  readonly beside: string;
  readonly unless?: string;
  readonly without: readonly string[];
}[] = [
  { beside: 'saved', without: ['arithmetic'] },
  { beside: 'graceQuarters', without: ['kind', 'guaranteeRate'] },
  { beside: 'amount', unless: 'kind', without: ['arithmetic', 'by'] },
  { beside: 'granted', without: ['base', 'takes', 'shares'] },
  { beside: 'exhausted', unless: 'source', without: ['share', 'on'] },
];

/** The answer without what `@1` did not give, its lines with the terms that they state twice. */
function toldBefore(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toldBefore);
  if (!isJson(value)) return value;
  const left = ADDED.flatMap(({ beside, unless = '', without }) =>
    beside in value && !(unless in value) ? without : [],
  );
  const kept = Object.entries(value).filter(([name]) => !left.includes(name));
  const one: Json = Object.fromEntries(kept.map(([name, inner]) => [name, toldBefore(inner)]));
  const { arithmetic } = one;
  return isJson(arithmetic) ? { ...one, arithmetic: termsStatedTwice(one, arithmetic) } : one;
}

function termsStatedTwice(line: Json, { kind, ...terms }: Json): Json {
  const before = [{ base: line['baseBefore'] ?? line['base'], rate: line['ordinaryRate'] }];
  const after = [{ base: line['base'], rate: line['rate'] }];
  switch (kind) {
    case 'rate':
    case 'months':
      return { kind, round: 'rouble', before, after, ...terms };
    case 'ceiling':
      return { kind, before, after, others: null, refused: null, ...terms };
    case 'deduction':
      return { kind, before, reducible: after, floor: [], ...terms };
    default:
      return { kind, before, after, ...terms };
  }
}

const FORMS: { readonly [name: string]: (answer: Json) => Json } = {
  assessment: ({ directory: _, otherLoans: __, region: ___, sources, titles, ...answer }) => {
    const context = { sources, titles } as Context;
    return {
      ...cited(answer, context),
      measures: listOf(answer['measures']).map((one) => measure(one, context)),
      loans: listOf(answer['loans']).map((one) => loan(one, context)),
    };
  },
  plan: ({ assessment, sources, ...answer }) => ({
    ...cited(answer, { sources, titles: {} } as Context),
    assessment: expanded(assessment),
    steps: listOf(answer['steps']).map((one) => step(one, { sources, titles: {} } as Context)),
  }),
  loans: ({ region: _, sources, titles, ...answer }) => ({
    ...answer,
    loans: listOf(answer['loans']).map((one) => loan(one, { sources, titles } as Context)),
  }),
  comparison: ({ version: _, ...answer }) => zeroForUnknown(answer) as Json,
  sweep: ({ version: _, ...answer }) => answer,
  portfolio: (answer) => ({ ...answer, schema: 'investor-incentives/portfolio-totals@1' }),
  totals: ({ schema: _, version: __, ...record }) => record,
  'project-difference': ({ schema: _, version: __, ...record }) => record,
};

const listOf = (value: unknown): readonly Json[] => value as readonly Json[];

function measure({ parts, step: held, ...own }: Json, context: Context): Json {
  const one = {
    ...titled(own, context.titles.measures),
    ...cited(own, context),
    step: step(held as Json, context),
  };
  if (parts === undefined) return one;
  const all = listOf(parts).map((part) => ({
    ...titled(part, context.titles.measures),
    ...cited(part, context),
  }));
  const ofParts = (name: string) => all.flatMap((part: Json) => part[name]);
  return {
    ...one,
    lines: ofParts('lines'),
    cap: null,
    objects: ofParts('objects'),
    deferred: ofParts('deferred'),
    costs: [],
    parts: all,
  };
}

const loan = (one: Json, context: Context): Json => ({
  ...titled(one, context.titles.programmes),
  ...cited(one, context),
});

const titled = ({ id }: Json, titles: Json): Json => ({ title: titles[String(id)] });

function step({ id, ...held }: Json, context: Context): Json {
  const words = en.steps?.[String(id)];
  if (words === undefined) throw new Error(`no words of the step ${id}`);
  return { ...words, ...cited(held, context) };
}

/** The same with its sources in place of the references to them. */
function cited(value: Json, context: Context): Json {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      name === 'source' && isSource(inner, context)
        ? sourceOf(value, inner, context)
        : [[name, inside(inner, context)]],
    ),
  );
}

const inside = (value: unknown, context: Context): unknown => {
  if (Array.isArray(value)) return value.map((one) => inside(one, context));
  return isJson(value) ? cited(value, context) : value;
};

/** Words of a user stand under this name too: where an amendment comes from. */
const isSource = (value: unknown, { sources }: Context): value is string | null =>
  value === null || (typeof value === 'string' && value in sources);

function sourceOf(
  beside: Json,
  id: string | null,
  { sources }: Context,
): readonly (readonly [string, unknown])[] {
  if (id === null)
    return [
      ['citation', null],
      ['standing', null],
    ];
  const { standing, ...citation } = sources[id] as Json;
  if ('rates' in beside) return [['citation', citation['text']]];
  // A figure that is not confirmed is in a list of its own.
  if ('decides' in beside) return [['citation', citation]];
  return [
    ['citation', citation],
    ['standing', standing],
  ];
}
