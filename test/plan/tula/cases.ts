import fc from 'fast-check';
import { seldom } from '../../contracts/random-values';
import { anySketchOf } from '../straight-cases';
import { m, maybe, million } from '../straight-held';
import type { ReadingsOfTula, Sketch } from '../straight-project';

/** Investment at which conditions turn in this region. */
const invested = fc.oneof(
  million,
  fc.constantFrom(...m(5, 99.99999999, 100, 100.00000001, 500, 4900, 5000)),
);

/** Statuses of which each is held as often as not where the site asks for it, and others seldom. */
function heldIn(site: Sketch['site'], start: number): fc.Arbitrary<Sketch['held']> {
  const soon = fc.integer({ min: start, max: 2023 });
  return fc
    .record({
      rip: seldom(soon),
      ripEnds: seldom(soon),
      contract: seldom(
        fc
          .record({
            level: fc.constantFrom('federal' as const, 'federal' as const, 'regional' as const),
            signed: soon,
            years: maybe(fc.integer({ min: 0, max: 14 })),
            stated: maybe(invested),
            prolonged: seldom(fc.constant(true as const)),
          })
          .map(({ level, prolonged, signed, stated, years }) => ({
            level,
            signed,
            ...(years !== undefined && { ends: signed + years }),
            ...(stated !== undefined && { stated }),
            ...(prolonged && { prolonged }),
          })),
      ),
      resident: site === 'sez' ? maybe(soon) : seldom(seldom(soon)),
      residentEnds: seldom(fc.integer({ min: 2023, max: 2030 })),
      toser: site.startsWith('toser') ? maybe(soon) : seldom(seldom(soon)),
      toserEnds: seldom(
        fc.record({
          year: fc.integer({ min: 2024, max: 2029 }),
          quarter: fc.integer({ min: 0, max: 3 }),
        }),
      ),
      park: site === 'uzlovaya-park' ? maybe(soon) : seldom(seldom(soon)),
      parkEnds: seldom(fc.integer({ min: 2023, max: 2030 })),
    })
    .map(({ parkEnds, residentEnds, ripEnds, toserEnds, ...held }) => ({
      ...held,
      ...(held.rip && ripEnds && { ripEnds: Math.max(held.rip, ripEnds) }),
      ...(held.resident && residentEnds && { residentEnds }),
      ...(held.toser && toserEnds && { toserEnds }),
      ...(held.park && parkEnds && { parkEnds }),
    }))
    .map(
      (held) =>
        Object.fromEntries(
          Object.entries(held).filter(([, value]) => value !== undefined),
        ) as Sketch['held'],
    );
}

const readings: fc.Arbitrary<ReadingsOfTula> = fc.record(
  {
    'rip.limit-binds': fc.constantFrom('regional', 'both'),
    'rip.thresholds': fc.constantFrom('raised', 'rates-only'),
    'spic-federal.income-rate': fc.constantFrom('by-signing', 'schedule', 'flat-zero'),
    'sez.steps': fc.constantFrom('10-5', '5-5'),
    'uzlovaya-park.property-start': fc.constantFrom('object', 'year-after'),
    'law-1390.last-year': fc.constantFrom('2023', '2026', '2032'),
  },
  { requiredKeys: [] },
);

/** Readings of other regions, which a plan of this one does not take. */
const ELSEWHERE = [
  'regional-rate-2017-2024',
  'register-after-2024',
  'deduction-of-a-loss-year',
  'toser.land-term',
];

const SITES = [
  'region',
  'sez',
  'uzlovaya-park',
  'uzlovaya-park',
  'toser-efremov',
  'toser-aleksin',
] as const;

/** Small projects of 2019 to 2021 in Tula Region. */
export const anySketchInTula: fc.Arbitrary<Sketch> = fc
  .tuple(fc.constantFrom(...SITES), fc.integer({ min: 2019, max: 2021 }))
  .chain(([site, start]) =>
    fc.record({
      sketch: anySketchOf('law'),
      site: fc.constant(site),
      start: fc.constant(start),
      held: heldIn(site, start),
      capex: fc.array(invested, { minLength: 1, maxLength: 5 }),
      own: readings,
    }),
  )
  .map(({ capex, held, own, sketch, site, start }): Sketch => {
    const { asset: _, exports, loan, medicines: __, programme: ___, wages: ____, ...kept } = sketch;
    // A plan begins with the project.
    const later = exports?.filter(({ day }) => day >= `${start}`);
    const chosen = Object.entries(sketch.readings).filter(([id]) => !ELSEWHERE.includes(id));
    return {
      ...kept,
      edition: 'tula-2026',
      site,
      start,
      held,
      capex,
      readings: { ...Object.fromEntries(chosen), ...own },
      ...(later !== undefined && later.length > 0 && { exports: later }),
      // The rate of the fund's loans is another from 2021.
      ...(loan && start < 2021 && { loan }),
    };
  });
