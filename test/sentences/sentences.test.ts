import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Line } from '../../src/answer/results/assessment';
import type { FindingResult } from '../../src/answer/results/finding';
import type { PlanStep, Withheld } from '../../src/answer/results/plan';
import { assess, linesIn, parseProfile, plan } from '../../src/index';
import { wordProblems } from '../../src/region';
import { sentencesIn } from '../../src/sentences/index';
import { PLANS } from '../contracts/plan-answers';
import { judgedIn, outcomeOf } from '../outcomes';
import { TOY } from '../toy/region';

const english = await sentencesIn('en');
const russian = await sentencesIn('ru');

const profileOf = (document: object, region?: typeof TOY) => {
  const parsed = parseProfile(document, { region });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
};

const PLANNED = plan(
  profileOf({
    project: { name: 'Завод', start: '2019-01-01', site: 'region' },
    capitalInvestment: { 2019: 600_000_000 },
    taxableProfit: { 2019: 20_000_000 },
  }),
);

/** A source of the plan that confirms nothing. */
const UNCONFIRMED = Object.entries(PLANNED.assessment.sources).flatMap(([id, { standing }]) =>
  standing === 'unconfirmed' ? id : [],
)[0] as string;

/** A no-break space, as between groups of digits and before the sign of per cent. */
const S = '\u00a0';

const inBoth = (say: (language: typeof english) => string): readonly [string, string] => [
  say(english),
  say(russian),
];

const LINE: Line = {
  year: 2020,
  tax: 'income',
  budget: 'regional',
  base: '20000000',
  ordinaryRate: '0.17',
  rate: '0.135',
  taxBefore: '3400000',
  taxAfter: '2700000.5',
  relief: '699999.5',
  arithmetic: { kind: 'rate' },
  source: 'rip-counted.law',
};

describe('a sentence in each language', () => {
  const on = (language: typeof english) => language.on(PLANNED.assessment);

  test('of a line', () => {
    expect(inBoth((language) => on(language).line(LINE))).toEqual([
      `2020, income tax, regional budget: 2${S}700${S}000.5 in place of 3${S}400${S}000 (17% to 13.5%), relief 699${S}999.5.`,
      `2020 год, налог на прибыль, региональный бюджет: 2${S}700${S}000,5 вместо 3${S}400${S}000 (ставка 17${S}% → 13,5${S}%), льгота — 699${S}999,5.`,
    ]);
  });

  test('of a line of an import that a cap cuts off and that has no rate', () => {
    const { rate: _, ...line } = LINE;
    const cut = {
      ...line,
      rate: null,
      tax: 'customs-duty',
      of: 'imports[0]',
      cutOff: '5',
      extraTax: '7',
    };
    expect(inBoth((language) => on(language).line(cut))).toEqual([
      `2020, customs duty of imports[0], regional budget: 2${S}700${S}000.5 in place of 3${S}400${S}000, relief 699${S}999.5, extra tax 7; the cap cuts off 5.`,
      `2020 год, ввозная пошлина (ввоз № 1), региональный бюджет: 2${S}700${S}000,5 вместо 3${S}400${S}000, льгота — 699${S}999,5, дополнительный налог — 7; сверх предельного объёма — 5.`,
    ]);
  });

  test('of a finding, which says what is unconfirmed and numbers no source', () => {
    const finding: FindingResult = {
      id: 'rip.status',
      verdict: 'met',
      unit: 'day',
      actual: null,
      required: '2019-02-01',
      assumed: true,
      source: UNCONFIRMED,
    };
    expect(inBoth((language) => on(language).finding(finding))).toEqual([
      'The status is held [unconfirmed]: taken as obtained on 2019-02-01.',
      'Статус имеется [не подтверждено]: принято, что статус получен 01.02.2019.',
    ]);
  });

  test('of a title and of a source, by their ids', () => {
    const [register, , federal] = PLANNED.assessment.measures;
    expect(inBoth((language) => on(language).title(register ?? { id: '' }))).toEqual([
      'Register of Investment Projects: reduced income tax',
      'Реестр инвестиционных проектов: пониженная ставка налога на прибыль',
    ]);
    expect(on(russian).source(federal?.step.source ?? '')).toMatch(/[а-я]/);
    expect(() => on(russian).source('another.law')).toThrow('no source another.law');
    expect(() => on(russian).title({ id: 'another' })).toThrow('no title of another');
  });

  test('of a step of a plan', () => {
    const [step] = PLANNED.steps;
    const kept: PlanStep = { ...(step as PlanStep), held: '2018-12-31', by: null };
    expect(russian.onPlan(PLANNED).step(kept)).toContain('Имеется с 31.12.2018');
    expect(english.onPlan(PLANNED).step(kept)).toContain('Held since 2018-12-31');
  });

  test('of a reason why a package lost, and of what is withheld', () => {
    const loss = { kind: 'lacks', elements: ['rip'] } as const;
    expect(inBoth((language) => language.onPlan(PLANNED).loss(loss))).toEqual([
      'It lacks the Regional Investment Project.',
      'В пакете нет участия в региональном инвестиционном проекте.',
    ]);
    const gates: Withheld['because'] = ['unknown', 'unconfirmed'];
    expect(gates.map(russian.onPlan(PLANNED).gate)).toEqual([
      'Недостаточно сведений.',
      'Источниками не подтверждено.',
    ]);
  });

  test('of a problem of a document', () => {
    const parsed = parseProfile({ project: { name: 'Завод' } });
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems.map(russian.problem)).toEqual([
      'project.start: ожидается: день в виде "ГГГГ-ММ-ДД" с 2009 по 2061 год; указано: ничего.',
    ]);
  });
});

describe.each(['en', 'ru'] as const)('in %s every item of an answer is a sentence', (language) => {
  const sentences = language === 'en' ? english : russian;

  test.each(PLANS)('of $name', ({ plan: answer }) => {
    const { assessment } = answer;
    const say = sentences.onPlan(answer);
    const { step } = sentences.on(assessment);
    const outcomes = judgedIn(assessment.measures);
    const judged = [...outcomes, ...assessment.loans];
    const texts = [
      say.best(),
      ...outcomes.flatMap((one) => [
        say.outcome(one),
        ...(one.periods === null ? [] : [say.end(one.periods)]),
      ]),
      ...outcomes
        .map(outcomeOf)
        .flatMap(({ cap, costs, deferred, lines }) => [
          ...[...lines, ...costs, ...deferred].map(say.line),
          ...(cap === null ? [] : [say.cap(cap)]),
        ]),
      ...assessment.measures.map((one) => step(one.step)),
      ...assessment.loans.map(say.loan),
      ...judged.flatMap(({ findings, unconfirmed }) => [
        ...say.reasons(findings),
        say.finding(findings),
        ...unconfirmed.map(say.unconfirmed),
      ]),
      ...[...assessment.assumptions, ...assessment.warnings].map(say.note),
      ...[...answer.assumptions, ...answer.warnings].map(say.note),
      ...assessment.readings.map(say.reading),
      ...answer.lost.flatMap((one) => [say.lost(one), ...one.because.map(say.loss)]),
      ...answer.withheld.map(say.withheld),
      ...answer.forbidden.map(say.forbidden),
      ...answer.left.map(say.left),
      ...answer.steps.map(say.step),
    ];
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => !/^[^a-zа-яё].*[.!?]$/u.test(text))).toEqual([]);
    expect(texts.filter((text) => /undefined|NaN|\[object|\(\)/.test(text))).toEqual([]);
    const isRussian = (text: string): boolean => /[а-яё]{4,}/i.test(text);
    expect(texts.filter((text) => isRussian(text) !== (language === 'ru'))).toEqual([]);
  });
});

describe('of a region of an author', () => {
  const answer = plan(
    profileOf(
      {
        project: { name: 'Пирс', region: 'toy', start: '2021-01-01', site: 'harbour' },
        capitalInvestment: { 2021: 120_000_000 },
        taxableProfit: { 2021: 10_000_000 },
        beacon: { lit: true, keepers: 1_000_000 },
      },
      TOY,
    ),
  );

  test('the words are its own', async () => {
    const say = (await sentencesIn('ru', TOY)).onPlan(answer);
    const [line] = answer.assessment.measures[1]?.parts?.[0]?.lines ?? [];
    expect(say.line(line as Line)).toBe(
      `2021 год, маячный сбор, общинный бюджет: 20${S}000 вместо 30${S}000 (ставка 3${S}% → 2${S}%), льгота — 10${S}000.`,
    );
    expect(say.best()).toContain('резидентство гавани');
  });

  test('nothing lacks words, of the region nor of its answer', async () => {
    expect(await wordProblems(TOY, [answer, answer.assessment])).toEqual([]);
  });

  test('what lacks words is listed', async () => {
    const words = {
      en: async () => ({ ...(await TOY.words.en()), statuses: {} }),
      ru: async () => ({
        ...(await TOY.words.ru()),
        claims: {},
        names: {},
        readings: {},
        facts: {},
        steps: {},
        texts: {},
      }),
    };
    const problems = await wordProblems({ ...TOY, words }, [answer]);
    expect(problems).toEqual(
      expect.arrayContaining([
        'en: there are no words for the status harbour-resident',
        'ru: there are no words for the measure, part or loan harbour',
        'ru: there are no words for the field beacon.keepers',
        'ru: there are no words for the reading first-period.harbour = registration',
        'ru: there are no words for the text Law of the Harbour',
        'ru: there are no words for the step beacon',
        'ru: there are no words for the finding harbour.on-a-site',
      ]),
    );
    expect(problems.filter((text) => text.startsWith('en'))).toHaveLength(1);
  });
});

test('the example of the page on sentences shows both answers', async () => {
  const page = readFileSync('docs/sentences.md', 'utf8');
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
  const shown: unknown[] = [];
  const names = {
    assess,
    linesIn,
    parseProfile,
    plan,
    sentencesIn,
    document: { project: { name: 'Завод', start: '2019-01-01', site: 'elsewhere' } },
    show: (...texts: readonly unknown[]) => shown.push(...texts.flat()),
  };
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
  const run = new AsyncFunction(...Object.keys(names), example.replace(/^import .*$/gm, ''));
  await run(...Object.values(names));
  expect(shown).toContain('Проект реализуется за пределами области [не подтверждено].');
  expect(shown.every((text) => typeof text === 'string' && /[а-яё]/i.test(text))).toBe(true);
});

test('a region that was given without its words is refused', async () => {
  const { words: _, ...wordless } = TOY;
  await expect(sentencesIn('ru', wordless as typeof TOY)).rejects.toThrow(
    'the region toy was given without its words',
  );
});
