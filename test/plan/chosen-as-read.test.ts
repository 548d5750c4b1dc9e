import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Plan, type PlanOptions, type Profile, parseProfile, plan } from '../../src/index';
import { KALUGA } from '../../src/regions/kaluga/region';
import { tula } from '../../src/regions/tula/region';
import { cases } from '../deep';
import { anySketchOf } from './straight-cases';
import { documentOf } from './straight-document';
import { keyOf } from './straight-packages';
import { isTula, type Owned, type Programmed, type Sketch } from './straight-project';
import { exemptible, isOfExemption } from './straight-taxes';
import { anySketchInTula } from './tula/cases';
import { documentInTula } from './tula/document';

/** A project of three years with a profit, one object of two years and one of its programme. */
const short = ({ company, objects, profits, programme, ...sketch }: Sketch): Sketch => ({
  ...sketch,
  profits: profits.slice(0, 3),
  objects: objects.slice(0, 1).map((one) => ({ ...one, values: one.values.slice(0, 2) })),
  ...(company && {
    company: { profits: company.profits.slice(0, 3), percent: company.percent.slice(0, 3) },
  }),
  ...(programme && {
    programme: {
      ...programme,
      objects: programme.objects
        .slice(0, 1)
        .map((one) => ({ ...one, values: one.values.slice(0, 2) })),
    },
  }),
});

function parsedOf(sketch: Sketch): Profile {
  const parsed = isTula(sketch)
    ? parseProfile(documentInTula(sketch), { region: tula })
    : parseProfile(documentOf(sketch), { edition: sketch.edition });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
}

const ON_PROPERTY = ['first-period.property', 'first-period.ppe-upgrade'];

/**
 * Every way to name first periods: one year for all measures on income tax, of which a package has one at the most,
 * one for each of the others.
 */
function everyReading(sketch: Sketch): Record<string, string>[] {
  const { profits, programme, start } = sketch;
  const of = Object.keys((isTula(sketch) ? tula : KALUGA).readings).filter((id) =>
    /^first-period\./.test(id),
  );
  const income = of.filter((id) => !ON_PROPERTY.includes(id));
  const programmed = programme?.objects ?? [];
  const exempt = exemptible(sketch);
  const lastOf: Readonly<Record<string, readonly (Owned | Programmed)[]>> = {
    'first-period.property': [
      ...sketch.objects.filter((one) => isOfExemption(sketch, one)),
      ...programmed.filter(({ id }) => exempt.includes(id)),
    ],
    'first-period.ppe-upgrade': programmed,
  };
  const lastBase = (id: string) =>
    Math.max(start - 1, ...(lastOf[id] ?? []).map((one) => one.first + one.values.length - 1));
  const to = (last: number) =>
    Array.from({ length: last - start + 1 }, (_, index) => start + index);
  const named = (ids: readonly string[], years: readonly number[]): Record<string, string>[] => [
    {},
    ...years.map((year) => Object.fromEntries(ids.map((id) => [id, String(year)]))),
  ];
  return [
    named(income, to(start + profits.length - 1)),
    ...ON_PROPERTY.filter((id) => of.includes(id)).map((id) => named([id], to(lastBase(id)))),
  ].reduce((all, some) => all.flatMap((one) => some.map((other) => ({ ...one, ...other }))));
}

const worthOf = ({ best, lost }: Plan) =>
  new Map([best, ...lost].map(({ elements, value }) => [keyOf(elements), Number(value.nominal)]));

/** The worth of each package under the best of the readings of first periods, and where they are chosen. */
function bothOf(given: Sketch) {
  const sketch = short(given);
  const profile = parsedOf(sketch);
  const planned = (readings: object, firstPeriods: PlanOptions['firstPeriods']) =>
    worthOf(
      plan(profile, {
        edition: sketch.edition,
        readings: { ...sketch.readings, ...readings },
        firstPeriods: firstPeriods ?? 'as-read',
      }),
    );
  const best = new Map<string, number>();
  for (const readings of everyReading(sketch)) {
    for (const [key, worth] of planned(readings, 'as-read')) {
      best.set(key, Math.max(worth, best.get(key) ?? worth));
    }
  }
  const sorted = (worths: ReadonlyMap<string, number>) =>
    [...worths].sort(([a], [b]) => (a < b ? -1 : 1));
  return { named: sorted(best), chosen: sorted(planned({}, 'chosen')) };
}

test.each([
  ['law', anySketchOf('law')],
  ['brochure-2019', anySketchOf('brochure-2019')],
  ['tula-2026', anySketchInTula],
] as const)(
  'first periods that are chosen give each package what the best reading of them gives: %s',
  (_, any) => {
    fc.assert(
      fc.property(any, (sketch) => {
        const { chosen, named } = bothOf(sketch);
        expect(chosen).toEqual(named);
      }),
      { seed: 20261201, numRuns: cases(4, 100) },
    );
  },
);
