import fc from 'fast-check';
import { EDITION_IDS, type EditionId } from '../../src/regions/kaluga/editions/ids';
import { READING_IDS } from '../../src/regions/kaluga/readings';
import type { Attack } from './attack';
import { AMENDMENTS, PROFILE_TEXTS, PROFILES, SCENARIOS } from './bases';
import { HUGE_OBJECTS, HUGE_TEXTS } from './huge';
import { mutated, nested } from './mutate';

/** What a large attack is made from; it is made when it is thrown, since it fills much memory. */
export interface Recipe {
  readonly kind: string;
  readonly at: number;
  readonly size: number;
  readonly sign: string;
  readonly edition: EditionId;
}

type Make = (recipe: Recipe) => Attack;

const MILLION = 1_000_000;
const UTF8 = new TextEncoder();

/** Some millions of characters. */
const long = ({ sign, size }: Recipe): string =>
  sign.repeat(Math.ceil((10 * MILLION * size) / sign.length));

const entries = ({ size }: Recipe): number => Math.ceil(MILLION * size);

const base = ({ at }: Recipe): unknown => PROFILES[Math.floor(at * PROFILES.length)];

const mapOf = (count: number, value: unknown): object =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${index}`, value]));

/** A sound profile with a value at one of its places. */
const withValue = (recipe: Recipe, value: unknown): unknown =>
  mutated(base(recipe), { kind: 'put', at: recipe.at, value });

const ofProfile =
  (filling: (recipe: Recipe) => unknown): Make =>
  (recipe) => ({
    door: 'profile',
    document: withValue(recipe, filling(recipe)),
    edition: recipe.edition,
  });

const ofText =
  (written: (recipe: Recipe) => string): Make =>
  (recipe) => ({ door: 'text', text: written(recipe), edition: recipe.edition });

const ofLine =
  (written: (recipe: Recipe) => string): Make =>
  (recipe) => ({ door: 'line', bytes: UTF8.encode(written(recipe)), edition: recipe.edition });

const ofAmendment =
  (changesOf: (recipe: Recipe) => unknown): Make =>
  (recipe) => ({
    door: 'amendment',
    document: { title: 'Much', source: 'nowhere', changes: changesOf(recipe) },
    edition: recipe.edition,
  });

const ofScenario =
  (partsOf: (recipe: Recipe) => object): Make =>
  (recipe) => ({ door: 'scenario', document: { ...(SCENARIOS[0] as object), ...partsOf(recipe) } });

const levels = ({ size }: Recipe): number => Math.ceil(100_000 * size);

const wide = (count: number, inner: unknown): unknown[] => new Array(count).fill(inner);

/** A text repeated up to what a file may hold. */
const filled = (piece: string, { size }: Recipe): string =>
  piece.repeat(Math.ceil((5 * MILLION * size) / piece.length));

const numbered = (piece: (index: number) => string, { size }: Recipe, most: number): string =>
  Array.from({ length: Math.ceil(most * size) }, (_, index) => piece(index)).join('');

/** A value from each of some thousand days on. */
const daily = (value: unknown): object =>
  Object.fromEntries(
    Array.from({ length: 9_000 }, (_, index) => [
      new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10),
      value,
    ]),
  );

const MAKERS: { readonly [kind: string]: Make } = {
  'a long text': ofProfile(long),
  'a long name': ofProfile((recipe) => ({ [long(recipe)]: 1 })),
  'a long list': ofProfile((recipe) => wide(entries(recipe), 1)),
  'a long map': ofProfile((recipe) => mapOf(entries(recipe), '1')),
  'lists in a list': ofProfile((recipe) => wide(Math.ceil(100 * recipe.size), wide(9_999, 'x'))),
  'maps in a list': ofProfile((recipe) => wide(9_999, mapOf(Math.ceil(99 * recipe.size), 'x'))),
  'one list often in one list': ofProfile(() => wide(10_000, wide(10_000, wide(10_000, 0)))),
  'deep lists': ofProfile((recipe) => nested(1, levels(recipe))),
  'deep maps': ofProfile((recipe) => {
    let deep: unknown = 1;
    for (let level = 0; level < levels(recipe); level++) deep = { project: deep };
    return deep;
  }),
  'many unknown fields': (recipe) => ({
    door: 'profile',
    document: { ...(base(recipe) as object), ...mapOf(Math.ceil(9_900 * recipe.size), null) },
    edition: recipe.edition,
  }),
  'many wrong sections': (recipe) => ({
    door: 'profile',
    document: {
      ...(base(recipe) as object),
      imports: wide(9_999, mapOf(90, recipe.sign)),
      landPlots: wide(9_999, { id: recipe.sign, cadastralValue: '7,6' }),
    },
    edition: recipe.edition,
  }),
  'a large text of digits': ofProfile(({ size }) => '9'.repeat(Math.ceil(10 * MILLION * size))),
  'a large integer': ofProfile(({ size }) => 10n ** BigInt(Math.ceil(100_000 * size))),
  'open lists': ofText((recipe) => '['.repeat(levels(recipe))),
  'closed lists': ofText((recipe) => '['.repeat(levels(recipe)) + ']'.repeat(levels(recipe))),
  'open maps': ofText((recipe) => '{a: '.repeat(levels(recipe))),
  'lists in block form': ofText((recipe) => '- '.repeat(levels(recipe))),
  'maps in block form': ofText(({ size }) =>
    numbered((index) => `${' '.repeat(index)}a:\n`, { size } as Recipe, 2_500),
  ),
  'many names': ofText((recipe) => numbered((index) => `n${index}: 1\n`, recipe, 400_000)),
  'many names on one line': ofText(
    (recipe) => `{${numbered((index) => `"n${index}":1,`, recipe, 400_000)}"z":1}`,
  ),
  'one name often': ofText((recipe) => filled('a: 1\n', recipe)),
  'many entries': ofText((recipe) => filled('- 1\n', recipe)),
  'many documents': ofText((recipe) => filled('---\n', recipe)),
  'many anchors': ofText((recipe) => filled('- &a 1\n', recipe)),
  'many aliases': ofText((recipe) => `a: &a 1\nb:\n${filled(' - *a\n', recipe)}`),
  'aliases of aliases': ofText(({ at }) => {
    const width = 2 + Math.floor(at * 10);
    return Array.from({ length: 30 }, (_, level) => {
      const before = level === 0 ? 'x' : `*l${level - 1}`;
      return `l${level}: &l${level} [${Array.from({ length: width }, () => before).join(', ')}]`;
    }).join('\n');
  }),
  'aliases of a long list': ofText(
    (recipe) => `a: &a [${numbered(() => '1,', recipe, 200_000)}1]\nb: [${'*a, '.repeat(99)}*a]`,
  ),
  'an alias of itself': ofText(() => 'a: &a [*a, *a]\n'),
  'many comments': ofText((recipe) => filled('#\n', recipe)),
  'many line breaks': ofText((recipe) => filled('\r\n', recipe)),
  'many tags': ofText((recipe) => filled('!!binary ', recipe)),
  'many brackets': ofText((recipe) => filled('}]', recipe)),
  'many quotes': ofText((recipe) => filled('"\\"', recipe)),
  'many questions': ofText((recipe) => filled('? ', recipe)),
  'many directives': ofText((recipe) => filled('%A b\n', recipe)),
  'one sign': ofText((recipe) => filled(recipe.sign, recipe)),
  'a long number': ofText((recipe) => `a: 1${'0'.repeat(Math.ceil(5 * MILLION * recipe.size))}1`),
  'a long fraction': ofText((recipe) => `[0.${filled('0', recipe)}1, ${filled('9', recipe)}]`),
  'a long quoted text': ofText((recipe) => `project: {name: "${filled('a\\n', recipe)}"}`),
  'a long plain text': ofText((recipe) => `project: {name: ${filled('a\n b', recipe)}}`),
  'a long block text': ofText((recipe) => `a: |\n${filled(' a\n', recipe)}`),
  'a long tag': ofText((recipe) => `a: !${filled('x', recipe)} 1`),
  'a long anchor': ofText((recipe) => `a: *${filled('x', recipe)}`),
  'a deep line': ofLine((recipe) => '['.repeat(levels(recipe)) + ']'.repeat(levels(recipe))),
  'a line of deep numbers': ofLine(
    (recipe) => `${'[9007199254740993,'.repeat(levels(recipe))}1${']'.repeat(levels(recipe))}`,
  ),
  'a line of lost numbers': ofLine((recipe) => `[${filled('9007199254740993,', recipe)}1]`),
  'a line of one name': ofLine((recipe) => `{${filled('"a":1,', recipe)}"a":1}`),
  'a line of many names': ofLine(
    (recipe) => `{${numbered((index) => `"n${index}":1,`, recipe, 400_000)}"a":1}`,
  ),
  'a line of backslashes': ofLine((recipe) => `["${filled('\\\\', recipe)}"]`),
  'a line of escaped names': ofLine((recipe) => `{"${filled('\\u0061', recipe)}":1}`),
  'a line of a long number': ofLine((recipe) => `{"a":1${filled('0', recipe)}1}`),
  'a line of a long list': ofLine((recipe) => `{"imports":[${filled('1,', recipe)}1]}`),
  'a line too long': ofLine((recipe) => `{"a":"${long(recipe)}"}`),
  'many lines': ofLine((recipe) => filled('{"a":\n', recipe).slice(0, 200_000)),
  'a line of protos': ofLine((recipe) => `[${filled('{"__proto__":{"a":1}},', recipe)}1]`),
  'many readings': (recipe) => ({
    door: 'readings',
    chosen: mapOf(entries(recipe), 'x'),
    edition: recipe.edition,
  }),
  'a long reading': (recipe) => ({
    door: 'readings',
    chosen: { [long(recipe)]: 'x', [READING_IDS[1] ?? '']: long(recipe) },
    edition: long(recipe),
  }),
  'a long title': (recipe) => ({
    door: 'amendment',
    document: { ...(AMENDMENTS[0] as object), title: long(recipe) },
    edition: recipe.edition,
  }),
  'an amendment of unknown figures': ofAmendment((recipe) => ({
    rip: mapOf(entries(recipe), 1),
    sez: mapOf(9_999, 1),
    baseline: mapOf(9_999, recipe.sign),
  })),
  'an amendment of many days': ofAmendment(() => ({
    rip: {
      capShare: daily('0.05'),
      regionalRate: daily('0.05'),
      minCapitalInvestmentShort: daily(1),
    },
    baseline: { importVat: daily('0.05'), regionalIncomeRate: daily('0.05') },
  })),
  'an amendment of many codes': ofAmendment((recipe) => ({
    sez: {
      priorityActivities: {
        2026: Array.from(
          { length: Math.ceil(10_000 * recipe.size) },
          (_, index) => `${10 + (index % 89)}.${index % 99}`,
        ),
      },
    },
  })),
  'an amendment of many steps': ofAmendment(() => ({
    investmentRegister: { tiers: { 2026: wide(9_999, { upTo: 1, periods: 2 }) } },
  })),
  'a deep amendment': ofAmendment((recipe) => nested(1, levels(recipe))),
  'a scenario of long paths': ofScenario((recipe) => ({
    set: [
      { path: long(recipe), value: 1 },
      { path: filled('a.', recipe), value: 1 },
    ],
  })),
  'a scenario of many settings': ofScenario((recipe) => ({
    set: wide(Math.ceil(2_000 * recipe.size), { path: 'project.name', value: 'x' }),
  })),
  'a scenario of many amendments': ofScenario((recipe) => ({
    policy: wide(Math.ceil(200 * recipe.size), AMENDMENTS[0]),
  })),
  'a scenario of many paths': ofScenario((recipe) => ({ policy: wide(entries(recipe), 'x.yaml') })),
  'a scenario of many expectations': ofScenario((recipe) => ({
    expect: wide(Math.ceil(9_999 * recipe.size), { measure: 'rip', verdict: 'eligible' }),
  })),
  'a scenario of bad expectations': ofScenario((recipe) => ({
    expect: wide(9_999, { measure: recipe.sign, verdict: long(recipe), [recipe.sign]: 1 }),
  })),
  'a scenario of deep values': ofScenario((recipe) => ({
    expect: [{ path: 'measures', is: nested(1, levels(recipe)) }],
  })),
  'a scenario of long values': ofScenario((recipe) => ({
    expect: [
      { path: filled('a.', recipe), is: '9'.repeat(5_000) },
      { path: 'version', is: long(recipe) },
    ],
  })),
  'a sweep along a long path': (recipe) => ({
    door: 'sweep',
    document: base(recipe),
    path: long(recipe),
    values: [1],
  }),
  'a sweep of many values': (recipe) => ({
    door: 'sweep',
    document: base(recipe),
    path: 'project.start',
    values: Array.from({ length: entries(recipe) }, () => '2020-01-01'),
  }),
  'a sweep of a long document': (recipe) => ({
    door: 'sweep',
    document: { ...(base(recipe) as object), ...mapOf(entries(recipe), '1') },
    path: 'n',
    values: [1],
  }),
  'a sweep of a deep document': (recipe) => ({
    door: 'sweep',
    document: { project: nested(nested('1', 10), levels(recipe)) },
    path: 'project.0.0',
    values: [1],
  }),
  'long options': (recipe) => ({
    door: 'options',
    document: PROFILES[0],
    options: { discountRate: long(recipe), timing: recipe.sign, readings: { [long(recipe)]: 'x' } },
  }),
  'many options': (recipe) => ({
    door: 'options',
    document: PROFILES[0],
    options: { readings: mapOf(entries(recipe), 'x') },
  }),
  'a long argument': (recipe) => ({
    door: 'command',
    argv: ['assess', long(recipe), `--${long(recipe)}`, '--reading', long(recipe)],
    text: PROFILE_TEXTS[0] ?? '',
  }),
  'an unknown long command': (recipe) => ({ door: 'command', argv: [long(recipe)], text: '' }),
  'many arguments': (recipe) => ({
    door: 'command',
    argv: [
      'assess',
      'p.yaml',
      ...wide(Math.ceil(100_000 * recipe.size), '--measure=rip'),
    ] as string[],
    text: PROFILE_TEXTS[0] ?? '',
  }),
  'many wrong arguments': (recipe) => ({
    door: 'command',
    argv: [
      'plan',
      'p.yaml',
      ...wide(Math.ceil(100_000 * recipe.size), `--${recipe.sign}`),
    ] as string[],
    text: PROFILE_TEXTS[0] ?? '',
  }),
  'a long file': (recipe) => ({
    door: 'command',
    argv: ['assess', 'p.yaml'],
    text: long(recipe),
  }),
  'a file of many problems': (recipe) => ({
    door: 'command',
    argv: ['assess', 'p.yaml'],
    text: `project: {name: x, start: 2019-01-01}\nimports:\n${numbered(() => '- {a: 1}\n', recipe, 9_999)}`,
  }),
  ...HUGE_OBJECTS(PROFILES[13]),
  ...HUGE_TEXTS,
};

export const KINDS = Object.keys(MAKERS);

/** Some large attack. */
export const anyLarge: fc.Arbitrary<Recipe> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  size: fc.oneof(fc.constant(1), fc.double({ min: 0.01, max: 1, noNaN: true })),
  sign: fc.constantFrom(
    'x',
    '9',
    ' ',
    '\u0000',
    '\ud800',
    '"',
    '\\',
    '💥',
    '\n',
    '-1',
    '[0]',
    'a.',
  ),
  edition: fc.constantFrom(...EDITION_IDS),
});

/** The attack that a recipe makes. */
export function made(recipe: Recipe): Attack {
  const make = MAKERS[recipe.kind];
  if (make === undefined) throw new Error(`no kind of attack: ${recipe.kind}`);
  return make(recipe);
}
