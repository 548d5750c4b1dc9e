import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/engine/plan/candidates';
import { type Admitted, obstacles, withheldFrom } from '../../src/engine/plan/recommend';
import type { Grounds } from '../../src/engine/region';
import type { MissingFact } from '../../src/kit/finding';
import { roubles } from '../taxes/case';
import { ruling, valued } from './valued';

const NOTHING_ADMITTED: Admitted = { unconfirmed: false, unknown: false };
const UNKNOWN_ADMITTED: Admitted = { unconfirmed: false, unknown: true };

const fact = (path: string): MissingFact => ({ path, asks: 'yes-no' });
const [SITE, OIL, ARREARS] = [fact('project.site'), fact('investor.oil'), fact('investor.arrears')];

const certain = (id: Candidate['id']): Candidate => ({
  id,
  gates: [],
  missing: [],
  unconfirmed: [],
});

/** Rates of a contract for certain, and land that waits for the site. */
const CANDIDATES: readonly Candidate[] = [
  certain('rip'),
  { ...certain('sez.land'), gates: ['unknown'], missing: [{ ...SITE, for: 'verdict' }] },
];

/** A package whose relief rests on a status. */
const on = (resting: string, nominal: number, missing: MissingFact[], part = {}) =>
  valued({
    elements: ['rip'],
    grounds: { ...valued().grounds, resting, missing } satisfies Grounds,
    missing,
    nominal: roubles(nominal),
    ...part,
  });

const BEST = on('spic-regional', 10, []);

describe('facts of a status keep a package back once', () => {
  const of = (elements: string[], missing: MissingFact[], admitted = NOTHING_ADMITTED) =>
    obstacles(CANDIDATES, admitted)({ elements, missing, unconfirmed: [] });

  it('unless an element of the package waits for them too', () => {
    expect(of(['rip'], [])).toBe(0);
    expect(of(['rip'], [OIL])).toBe(1);
    expect(of(['rip'], [OIL, ARREARS])).toBe(1);
    // The land waits for the site, but is not in the package.
    expect(of(['rip'], [SITE])).toBe(1);
    expect(of(['rip', 'sez.land'], [SITE])).toBe(1);
    expect(of(['rip', 'sez.land'], [SITE, OIL])).toBe(2);
  });

  it('and not where facts that are missing are let in', () => {
    expect(of(['rip'], [OIL], UNKNOWN_ADMITTED)).toBe(0);
    expect(of(['rip', 'sez.land'], [OIL], UNKNOWN_ADMITTED)).toBe(0);
  });
});

describe('a status whose facts are missing is withheld', () => {
  const withheld = (ranked: (typeof BEST)[], admitted = NOTHING_ADMITTED, of = CANDIDATES) =>
    withheldFrom(ranked, BEST, of, admitted);
  const statuses = (...given: Parameters<typeof withheld>) =>
    withheld(...given).flatMap(({ adds, status }) =>
      status === undefined ? [] : [[status, adds?.nominal]],
    );

  it('once, with the best package that it alone keeps back', () => {
    const ranked = [on('rip', 40, [OIL]), on('rip', 30, [ARREARS]), BEST];
    expect(withheld(ranked).filter(({ status }) => status !== undefined)).toEqual([
      {
        element: null,
        rule: null,
        status: 'rip',
        because: ['unknown'],
        missing: [{ ...OIL, for: 'verdict' }],
        unconfirmed: [],
        adds: { nominal: roubles(30), present: null },
        elements: ['rip'],
      },
    ]);
  });

  it('each status by its own package', () => {
    const ranked = [on('rip', 40, [OIL]), on('sez-resident', 35, [OIL]), BEST];
    expect(statuses(ranked)).toEqual([
      ['rip', roubles(30)],
      ['sez-resident', roubles(25)],
    ]);
  });

  it('where its package is better than the best one, and nothing else keeps that back', () => {
    expect(statuses([BEST, on('rip', 9, [OIL])])).toEqual([]);
    const unconfirmed = [ruling('registerWithRip')];
    expect(statuses([on('rip', 40, [OIL], { unconfirmed }), BEST])).toEqual([]);
    expect(statuses([on('rip', 40, [OIL], { elements: ['rip', 'sez.land'] }), BEST])).toEqual([]);
  });

  it('not where the facts are let in', () => {
    expect(statuses([on('rip', 40, [OIL]), BEST], UNKNOWN_ADMITTED)).toEqual([]);
  });

  it('not where an element that would add something names all its facts', () => {
    const land = valued({ elements: ['rip', 'sez.land'], nominal: roubles(50) });
    expect(statuses([land, on('rip', 40, [SITE]), BEST])).toEqual([]);
    expect(statuses([land, on('rip', 40, [SITE, OIL]), BEST])).toEqual([['rip', roubles(30)]]);
    // No package has the land, so that nobody would learn of the site from it.
    expect(statuses([on('rip', 40, [SITE]), BEST])).toEqual([['rip', roubles(30)]]);
  });
});
