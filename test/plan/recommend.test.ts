import { describe, expect, it } from 'vitest';
import type { Candidate, ElementId, Gate } from '../../src/engine/plan/candidates';
import { orderOf } from '../../src/engine/plan/choose';
import { type Admitted, obstacles, withheldFrom } from '../../src/engine/plan/recommend';
import { KALUGA } from '../../src/regions/kaluga/region';
import { roubles } from '../taxes/case';
import { ruling, valued } from './valued';

const ORDER = orderOf(KALUGA);

const candidate = (id: ElementId, ...gates: Gate[]): Candidate => ({
  id,
  gates,
  missing: gates.includes('unknown')
    ? [{ path: 'project.site', asks: 'yes-no', for: 'verdict' }]
    : [],
  unconfirmed: gates.includes('unconfirmed')
    ? [{ figure: 'rip.cap', decides: 'amount', citation: { text: 'article' } }]
    : [],
});

const CANDIDATES = [
  candidate('rip'),
  candidate('spic-regional', 'unconfirmed'),
  candidate('sez.land', 'unknown'),
];

const admit = (unconfirmed: boolean, unknown: boolean): Admitted => ({ unconfirmed, unknown });

const obstaclesOf = (elements: ElementId[], admitted: Admitted, rules = 0) =>
  obstacles(
    CANDIDATES,
    admitted,
  )({
    elements,
    missing: [],
    unconfirmed: Array.from({ length: rules }, () => ruling('registerWithRip')),
  });

describe('a package may be recommended', () => {
  const of = (elements: ElementId[], admitted: Admitted, rules = 0) =>
    obstaclesOf(elements, admitted, rules) === 0;

  it('where all of it is certain or let in', () => {
    expect(of(['rip'], admit(false, false))).toBe(true);
    expect(of(['rip', 'spic-regional'], admit(false, true))).toBe(false);
    expect(of(['rip', 'spic-regional'], admit(true, false))).toBe(true);
    expect(of(['rip', 'sez.land'], admit(true, false))).toBe(false);
    expect(of(['rip', 'sez.land'], admit(false, true))).toBe(true);
    expect(of(['spic-federal'], admit(true, true))).toBe(false);
  });

  it('where a rule that no source confirms is let in', () => {
    expect(of(['rip'], admit(false, true), 1)).toBe(false);
    expect(of(['rip'], admit(true, false), 1)).toBe(true);
  });
});

describe('what keeps a package back', () => {
  it('is each element that is not let in, and all rules that no source confirms together', () => {
    expect(obstaclesOf([], admit(false, false))).toBe(0);
    expect(obstaclesOf(['rip'], admit(false, false))).toBe(0);
    expect(obstaclesOf(['rip', 'spic-regional'], admit(false, false))).toBe(1);
    expect(obstaclesOf(['spic-regional', 'sez.land'], admit(false, false), 2)).toBe(3);
    expect(obstaclesOf(['spic-regional', 'sez.land'], admit(true, false), 2)).toBe(1);
    expect(obstaclesOf(['rip'], admit(false, true), 2)).toBe(1);
  });
});

describe('what is withheld', () => {
  const best = valued({ elements: ['rip'], nominal: roubles(10) });
  const withRule = valued({
    elements: ['rip'],
    unconfirmed: [ruling('registerWithRip')],
    nominal: roubles(30),
  });
  const withContract = valued({ elements: ['spic-regional'], nominal: roubles(25) });
  const withBoth = valued({ elements: ['spic-regional', 'sez.land'], nominal: roubles(50) });
  const ranked = [withBoth, withRule, withContract, best];

  it('is each uncertain element and each unconfirmed rule, with what it alone would add', () => {
    expect(withheldFrom(ranked, best, CANDIDATES, admit(false, false))).toEqual([
      {
        element: 'spic-regional',
        rule: null,
        because: ['unconfirmed'],
        missing: [],
        unconfirmed: CANDIDATES[1]?.unconfirmed,
        adds: { nominal: roubles(15), present: null },
        elements: ['spic-regional'],
      },
      {
        element: 'sez.land',
        rule: null,
        because: ['unknown'],
        missing: CANDIDATES[2]?.missing,
        unconfirmed: [],
        adds: null,
        elements: [],
      },
      {
        element: null,
        rule: ruling('registerWithRip'),
        because: ['unconfirmed'],
        missing: [],
        unconfirmed: [],
        adds: { nominal: roubles(20), present: null },
        elements: ['rip'],
      },
    ]);
  });

  it('is no rule and no unconfirmed element where these are let in', () => {
    const withheld = withheldFrom(ranked, best, CANDIDATES, admit(true, false));
    expect(withheld.map(({ element, adds }) => [element, adds?.nominal])).toEqual([
      ['sez.land', roubles(40)],
    ]);
  });

  it('is a rule only on packages of elements that are let in, once, with the best of them', () => {
    const rules = [ruling('registerWithRip')];
    const uncertain = valued({
      elements: ['rip', 'spic-regional'],
      unconfirmed: [ruling('deductionWithContract')],
    });
    const two = valued({
      elements: ['rip'],
      unconfirmed: [ruling('registerWithContract'), ruling('registerWithRip')],
      nominal: roubles(40),
    });
    const worse = valued({ elements: ['rip'], unconfirmed: rules, nominal: roubles(11) });
    const withheld = withheldFrom(
      [uncertain, two, withRule, worse, best],
      best,
      CANDIDATES,
      admit(false, false),
    );
    expect(withheld.filter(({ rule }) => rule !== null)).toMatchObject([
      { rule: { rule: 'registerWithContract' }, adds: { nominal: roubles(30) } },
      { rule: { rule: 'registerWithRip' }, adds: { nominal: roubles(30) } },
    ]);
    const apart = withheldFrom(
      [{ ...two, unconfirmed: [ruling('registerWithContract')] }, withRule, best],
      best,
      CANDIDATES,
      admit(false, false),
    );
    expect(apart.flatMap(({ rule, adds }) => (rule === null ? [] : adds?.nominal))).toEqual([
      roubles(30),
      roubles(20),
    ]);
  });
});

describe('the two gates are independent', () => {
  const GATES: readonly (readonly Gate[])[] = [
    [],
    ['unconfirmed'],
    ['unknown'],
    ['unconfirmed', 'unknown'],
  ];
  const ADMISSIONS = [
    admit(false, false),
    admit(true, false),
    admit(false, true),
    admit(true, true),
  ];
  const NOTHING = valued({ elements: [] });

  it.each(ORDER)('for %s: each gate that is not admitted withholds it and is named', (id) => {
    for (const gates of GATES) {
      const candidates = [candidate(id, ...gates)];
      for (const admitted of ADMISSIONS) {
        const closed = gates.filter((gate) => !admitted[gate]);
        expect(
          obstacles(candidates, admitted)({ elements: [id], missing: [], unconfirmed: [] }),
        ).toBe(closed.length === 0 ? 0 : 1);
        const withheld = withheldFrom([NOTHING], NOTHING, candidates, admitted);
        expect(withheld.map(({ because, element }) => [element, because])).toEqual(
          closed.length === 0 ? [] : [[id, closed]],
        );
      }
    }
  });

  it('what is unconfirmed and unknown adds what it would with both admitted', () => {
    const both = [candidate('spic-federal', 'unconfirmed', 'unknown')];
    const contract = valued({ elements: ['spic-federal'], nominal: roubles(25) });
    const [withheld] = withheldFrom([contract, NOTHING], NOTHING, both, admit(false, true));
    expect(withheld).toMatchObject({
      because: ['unconfirmed'],
      missing: both[0]?.missing,
      unconfirmed: both[0]?.unconfirmed,
      adds: { nominal: roubles(25) },
    });
  });
});
