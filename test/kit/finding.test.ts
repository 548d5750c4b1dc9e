import { describe, expect, it } from 'vitest';
import {
  allOf,
  anyOf,
  type Finding,
  type FindingVerdict,
  leavesOf,
  lessCertain,
  missingFacts,
  verdictOf,
} from '../../src/kit/finding';

const leaf = (verdict: FindingVerdict): Finding => ({ id: verdict, verdict });
const asks = (path: string, verdict: FindingVerdict = 'unknown'): Finding => ({
  id: path,
  verdict,
  missing: [{ path, asks: 'yes-no' }],
});

describe('findings that must all be met', () => {
  it.each<[FindingVerdict[], FindingVerdict]>([
    [[], 'met'],
    [['met', 'met'], 'met'],
    [['met', 'unknown'], 'unknown'],
    [['unknown', 'unknown'], 'unknown'],
    [['unknown', 'not-met'], 'not-met'],
    [['not-met', 'met'], 'not-met'],
  ])('%j are together %s', (verdicts, together) => {
    expect(allOf('all', verdicts.map(leaf)).verdict).toBe(together);
  });
});

describe('findings of which one must be met', () => {
  it.each<[FindingVerdict[], FindingVerdict]>([
    [[], 'not-met'],
    [['not-met', 'not-met'], 'not-met'],
    [['not-met', 'unknown'], 'unknown'],
    [['unknown', 'unknown'], 'unknown'],
    [['unknown', 'met'], 'met'],
    [['met', 'not-met'], 'met'],
  ])('%j are together %s', (verdicts, together) => {
    expect(anyOf('any', verdicts.map(leaf)).verdict).toBe(together);
  });
});

describe('missing facts', () => {
  it('are those of every unknown finding', () => {
    const found = allOf('all', [asks('site'), anyOf('any', [asks('land'), asks('rent')])]);
    expect(missingFacts(found).map(({ path }) => path)).toEqual(['site', 'land', 'rent']);
  });

  it('are none where the verdict stands without them', () => {
    expect(missingFacts(allOf('all', [asks('site'), leaf('not-met')]))).toEqual([]);
    const beside = allOf('all', [asks('site'), anyOf('any', [asks('land'), leaf('met')])]);
    expect(missingFacts(beside).map(({ path }) => path)).toEqual(['site']);
  });
});

it('of two standings the less certain is kept, in either order', () => {
  const order = ['printed', 'law', 'secondary', 'unconfirmed'] as const;
  for (const [a, one] of order.entries()) {
    for (const [b, other] of order.entries()) {
      expect(lessCertain(one, other)).toBe(order[Math.max(a, b)]);
    }
  }
});

it('joined findings say how they are joined, and leave those that are not', () => {
  const [site, land] = [leaf('met'), leaf('unknown')];
  const any = anyOf('any', [land]);
  const all = allOf('all', [site, any]);
  expect(all).toEqual({ id: 'all', verdict: 'unknown', joins: 'all-of', findings: [site, any] });
  expect(any).toEqual({ id: 'any', verdict: 'unknown', joins: 'any-of', findings: [land] });
  expect(leavesOf(all)).toEqual([site, land]);
  expect(leavesOf(site)).toEqual([site]);
  expect(leavesOf(allOf('none', []))).toEqual([]);
});

it('a verdict on the whole is one on the project', () => {
  const verdicts = (['met', 'not-met', 'unknown'] as const).map((one) => verdictOf(leaf(one)));
  expect(verdicts).toEqual(['eligible', 'ineligible', 'unknown']);
});
