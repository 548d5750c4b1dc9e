import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { orderOf } from '../../src/engine/plan/choose';
import { type ElementId, type Plan, plan } from '../../src/index';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { KALUGA } from '../../src/regions/kaluga/region';
import { kopecks } from '../contracts/amounts';
import { frozen } from '../contracts/frozen';
import { outcomesOf } from '../contracts/laws';
import { judgedUnder } from '../contracts/offered';
import { endedDocument, standingDocument, territoryDocument } from '../contracts/standing-profile';
import { cases } from '../deep';
import { profileOf } from '../profile/document';
import { faultsOfPlan, isAtLeast } from './laws';
import { anyOptions, openDocumentOf, plannable } from './random-plan';

const ORDER = orderOf(KALUGA);

/** The same cases on every run; another seed looks elsewhere. */
const SEED = 20190101;
const MANY = { numRuns: cases(15, 300), seed: SEED };
const SOME = { numRuns: cases(6, 100), seed: SEED };

test('the laws of a plan hold for any profile under any options', () => {
  fc.assert(
    fc.property(plannable, anyOptions, (document, options) => {
      const answer = plan(frozen(profileOf(document)), frozen(options));
      expect(faultsOfPlan(answer, options)).toEqual([]);
    }),
    MANY,
  );
});

test('a plan is plain JSON, and the same for the same input', () => {
  fc.assert(
    fc.property(plannable, anyOptions, (document, options) => {
      const answer = plan(profileOf(document), options);
      const again = plan(profileOf(structuredClone(document)), options);
      expect(JSON.stringify(again)).toBe(JSON.stringify(answer));
      expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
    }),
    SOME,
  );
});

test('the order in which elements may be chosen changes nothing', () => {
  fc.assert(
    fc.property(
      plannable,
      anyOptions,
      fc.shuffledSubarray([...ORDER], { minLength: 2 }),
      (document, options, among) => {
        const profile = profileOf(document);
        const inOrder = ORDER.filter((element) => among.includes(element));
        const answer = plan(profile, { ...options, among });
        expect(JSON.stringify(answer)).toBe(
          JSON.stringify(plan(profile, { ...options, among: inOrder })),
        );
      },
    ),
    SOME,
  );
});

test('more to choose from never lowers the best value', () => {
  fc.assert(
    fc.property(
      plannable,
      anyOptions,
      fc.subarray([...ORDER]),
      fc.subarray([...ORDER]),
      (document, options, few, others) => {
        const profile = profileOf(document);
        const best = (among: readonly ElementId[]) => plan(profile, { ...options, among }).best;
        const more = best([...new Set([...few, ...others])]);
        expect(isAtLeast(more.value, best(few).value)).toBe(true);
      },
    ),
    SOME,
  );
});

test.each(['unconfirmed', 'unknown'] as const)('to let in what is %s never lowers it', (what) => {
  fc.assert(
    fc.property(plannable, anyOptions, (document, options) => {
      const profile = profileOf(document);
      const best = (let_: boolean) => plan(profile, { ...options, [what]: let_ }).best;
      expect(isAtLeast(best(true).value, best(false).value)).toBe(true);
    }),
    SOME,
  );
});

test('nor does the freedom to choose first periods', () => {
  const profile = profileOf(standingDocument(2019));
  const best = (among: ElementId, firstPeriods: 'as-read' | 'chosen') =>
    plan(profile, { among: [among], firstPeriods, unconfirmed: true }).best.value;
  for (const id of ORDER) {
    expect(isAtLeast(best(id, 'chosen'), best(id, 'as-read'))).toBe(true);
  }
});

describe('order changes nothing', () => {
  afterEach(() => {
    vi.doUnmock('../../src/regions/kaluga/measures/index');
    vi.resetModules();
  });

  test('of the lists of a profile and of what may be chosen', () => {
    fc.assert(
      fc.property(plannable, anyOptions, (document, options) => {
        const some = plan(profileOf(document), { ...options, among: ORDER });
        const others = plan(profileOf(reversed(document)), {
          ...options,
          among: [...ORDER].reverse(),
        });
        expect(worthsOf(others)).toEqual(worthsOf(some));
      }),
      SOME,
    );
  });

  test('of the measures', async () => {
    vi.doMock('../../src/regions/kaluga/measures/index', async (original) => {
      const module = await original<typeof import('../../src/regions/kaluga/measures/index')>();
      return { ...module, MEASURES: [...module.MEASURES].reverse() };
    });
    vi.resetModules();
    const { plan: other } = await import('../../src/questions/plan/plan');
    const profile = profileOf(standingDocument(2019));
    const options = { unconfirmed: true };
    const answer = other(profile, options);
    expect(answer.assessment.measures[0]?.id).toBe('export-transport');
    // Packages list their elements in the order of the measures.
    expect(inOneOrder(answer)).toEqual(inOneOrder(plan(profile, options)));
  });
});

/** The document with each of its lists the other way round. */
function reversed(document: ProfileDocument): ProfileDocument {
  const turned = <T>(list: T): T => (Array.isArray(list) ? ([...list].reverse() as T) : list);
  const { borrowing, fixedAssets, imports, landPlots, ppeProgramme, property } = document;
  return {
    ...document,
    capitalInvestment: turned(document.capitalInvestment),
    fixedAssets: turned(fixedAssets),
    imports: turned(imports),
    landPlots: turned(landPlots),
    property: property && { ...property, objects: turned(property.objects) },
    ppeProgramme: ppeProgramme && {
      ...ppeProgramme,
      newMovables: turned(ppeProgramme.newMovables),
      upgradedObjects: turned(ppeProgramme.upgradedObjects),
    },
    borrowing: borrowing && { ...borrowing, programmes: turned(borrowing.programmes) },
  };
}

/** What every package is worth, and what cannot stand together. */
const worthsOf = ({ best, forbidden, lost, withheld }: Plan) => ({
  best: best.elements,
  taxes: best.taxes
    .map(({ arithmetic, ...row }) => JSON.stringify([row, partsOf(arithmetic)]))
    .sort(),
  packages: [best, ...lost].map(({ elements, value }) => ({ elements, value })),
  forbidden: forbidden.map(({ between }) => [...between].sort().join()).sort(),
  withheld: withheld.map(({ adds, element, rule }) => JSON.stringify([element, rule, adds])).sort(),
});

/** The parts of a tax and what each sums up, in one order, without places in lists of the profile. */
const partsOf = (arithmetic: Plan['best']['taxes'][number]['arithmetic']): readonly string[] =>
  arithmetic
    .map((part) =>
      JSON.stringify(part, (_, value: unknown) =>
        Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value,
      ).replace(/\[\d+\]/g, ''),
    )
    .sort();

const inOneOrder = (answer: Plan) => {
  const { best, packages, ...others } = worthsOf(answer);
  const all = packages.map(({ elements, value }) => JSON.stringify([[...elements].sort(), value]));
  return { ...others, best: [...best].sort(), packages: all.sort() };
};

/** The elements that lower a tax by themselves; what is reimbursed depends on all that others leave, and what is put off lowers none. */
const TAXED = KALUGA.reliefs
  .filter(({ tax }) => tax !== 'reimbursement' && tax !== 'income-credit')
  .map(({ id }) => id);

/** Those of the brochure; of the others the law is asked. */
const OF_BROCHURE = judgedUnder('brochure-2019');

/** An element, and a project to which it may be open. */
const relieved = fc.constantFrom(...TAXED).chain((id) =>
  fc.record({
    id: fc.constant(id),
    document: OF_BROCHURE.includes(id)
      ? plannable
      : openDocumentOf([territoryDocument, endedDocument]),
  }),
);

/** Without the statuses at whose federal rates nothing is left to deduct: an assessment reads them as held, a package may leave them out. */
const atOrdinaryRates = ({
  rip: _,
  toserResident: __,
  ...held
}: NonNullable<ProfileDocument['statuses']>) => held;

test('a measure alone, or with what comes with it, saves what it relieves, where nothing is added to the profit', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(relieved, ({ document, id }) => {
      const { borrowing: _, statuses, ...sections } = document;
      const { specialInvestmentContract: ___, sezResident: ____, ...held } = statuses ?? {};
      const profile = profileOf({
        ...sections,
        statuses: statuses && (id === 'federal-deduction' ? atOrdinaryRates(held) : held),
      });
      const readings = { 'saved-taxes-raise-profit': 'no' } as const;
      const edition = OF_BROCHURE.includes(id) ? 'brochure-2019' : 'law';
      const options = { edition, readings, among: [id], unconfirmed: true, unknown: true } as const;
      const answer = plan(profile, options);
      const package_ = [answer.best, ...answer.lost].find(({ elements }) => elements.includes(id));
      const listed = answer.best.exemptedOfProgramme.length > 0;
      if (package_ === undefined || listed) return;
      seen.add(id);
      const relieved = outcomesOf(answer.assessment)
        .filter(({ name }) => package_.elements.some((one) => one === name))
        .flatMap(({ outcome: { costs, sums } }) => [
          kopecks(sums.net ?? '0'),
          ...costs.map(({ relief }) => kopecks(relief)),
        ]);
      expect(kopecks(package_.value.nominal)).toBe(relieved.reduce((sum, one) => sum + one, 0n));
    }),
    { numRuns: cases(300, 1_500), seed: SEED },
  );
  expect([...seen].sort()).toEqual([...TAXED].sort());
});

describe('a fault is seen', () => {
  const options = { unconfirmed: true };
  const sound = plan(profileOf(standingDocument(2019)), options);

  test('where there is one', () => {
    expect(faultsOfPlan(sound, options)).toEqual([]);
  });

  test.each<[string, (answer: Plan) => object]>([
    ['another total', ({ best }) => Object.assign(best.sums, { total: '1' })],
    ['a tax lost', ({ best }) => Object.assign(best, { taxes: best.taxes.slice(0, 9) })],
    ['a year lost', ({ best }) => Object.assign(best.sums, { byYear: best.sums.byYear.slice(1) })],
    ['a group lost', ({ best }) => Object.assign(best.sums, { byTax: [] })],
    ['a budget lost', ({ best }) => Object.assign(best.sums, { byBudget: [] })],
    ['a flow that does not follow', (a) => Object.assign(a.investor.flows[0] ?? {}, { with: '1' })],
    ['a saving left out', (a) => Object.assign(a.investor.flows[1] ?? {}, { saved: null })],
    ['another tax of a flow', (a) => Object.assign(a.investor.flows[1] ?? {}, { taxes: '0.01' })],
    ['another gain', (a) => Object.assign(a.investor.uplift, { npv: { value: '1' } })],
    ['a budget year lost', (a) => Object.assign(a.ministry, { years: a.ministry.years.slice(1) })],
    [
      'a better package',
      ({ best, lost }) =>
        Object.assign(lost[3] ?? {}, { value: { ...best.value, present: '99999999999' } }),
    ],
    ['another difference', ({ lost }) => Object.assign(lost[3]?.losesBy ?? {}, { nominal: '1' })],
    ['a package twice', (a) => Object.assign(a, { lost: [...a.lost, a.lost[0]] })],
    ['a package without ground', ({ best }) => Object.assign(best, { elements: ['leasing'] })],
    [
      'what is left in a package',
      (a) => Object.assign(a, { left: [{ element: a.best.elements[0] }] }),
    ],
  ])('%s', (_, spoil) => {
    const answer = structuredClone(sound);
    spoil(answer);
    expect(faultsOfPlan(answer, options)).not.toEqual([]);
  });
});
