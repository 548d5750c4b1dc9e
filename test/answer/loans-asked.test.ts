import { describe, expect, it } from 'vitest';
import { assess } from '../../src/questions/assess/assess';
import { compare } from '../../src/questions/compare/compare';
import { nearMisses } from '../../src/questions/near-misses/near-misses';
import { plan } from '../../src/questions/plan/plan';
import { PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { command } from '../cli/fake';
import { profileOf, project } from '../profiles';

/** A works that makes food, to which the programmes for others are closed, and that says nothing of a loan. */
const silent = profileOf(project({ project: { activity: { main: '10.51' } } }));
const borrower = profileOf(
  project({
    project: { activity: { main: '28.13' } },
    borrowing: { programmes: ['development-projects'] },
  }),
);

const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe('loans that nobody asks for', () => {
  it('have a verdict alone, the one that they have where all are asked for', () => {
    const { loans, otherLoans, titles } = assess(silent);
    expect(loans).toEqual([]);
    expect(idsOf(otherLoans)).toEqual(PROGRAMME_IDS);
    const all = assess(silent, { loans: 'all' });
    expect(all.otherLoans).toEqual([]);
    expect(all.loans.map(({ id, verdict }) => ({ id, verdict }))).toEqual(otherLoans);
    expect(new Set(otherLoans.map(({ verdict }) => verdict))).toEqual(
      new Set(['unknown', 'ineligible']),
    );
    expect(Object.keys(titles.programmes)).toEqual(PROGRAMME_IDS);
  });

  it('stand in no package of a plan, and change none', () => {
    const [alone, withAll] = [plan(silent), plan(silent, { loans: 'all' })];
    const isLoan = ({ element }: { readonly element: string }) =>
      PROGRAMME_IDS.some((id) => id === element);
    expect(alone.left.filter(isLoan)).toEqual([]);
    expect(withAll.left.filter(isLoan)).toHaveLength(PROGRAMME_IDS.length);
    expect(alone.left).toEqual(withAll.left.filter((one) => !isLoan(one)));
    expect(alone.best).toEqual(withAll.best);
    expect(alone.lost).toEqual(withAll.lost);
  });

  it('have no near misses', () => {
    const refused = assess(silent).otherLoans.filter(({ verdict }) => verdict === 'ineligible');
    const all = idsOf(nearMisses(silent, { loans: 'all' }));
    expect(refused.length).toBeGreaterThan(0);
    expect(all).toEqual([...idsOf(nearMisses(silent)), ...idsOf(refused)]);
  });
});

it('loans that the profile asks for are examined, and no others', () => {
  expect(idsOf(assess(borrower).loans)).toEqual(['development-projects']);
  expect(assess(borrower).otherLoans).toEqual([]);
  expect(Object.keys(assess(borrower).titles.programmes)).toEqual(['development-projects']);
});

it('an assessment of some measures leaves loans out', () => {
  const { loans, otherLoans } = assess(silent, { measures: ['rip'], loans: 'all' });
  expect([loans, otherLoans]).toEqual([[], []]);
});

describe('a comparison examines loans on both sides where one side asks', () => {
  const loan = (one: typeof silent, other: typeof silent) =>
    compare({ profile: one }, { profile: other }).judged.find(
      ({ id }) => id === 'development-projects',
    );

  it('whichever side that is', () => {
    expect(loan(silent, silent)).toBeUndefined();
    expect(loan(silent, borrower)?.verdict).toEqual({ before: 'unknown', after: 'unknown' });
    expect(loan(borrower, silent)?.verdict).toEqual({ before: 'unknown', after: 'unknown' });
  });
});

describe('--loans', () => {
  const files = { 'p.json': JSON.stringify(project({})) };
  const loans = async (...args: string[]) => {
    const { out } = await command(['assess', 'p.json', '--format', 'json', ...args], { files });
    return JSON.parse(out).loans.length;
  };

  it('asks for all in JSON, which has none else', async () => {
    expect(await loans()).toBe(0);
    expect(await loans('--loans', 'asked')).toBe(0);
    expect(await loans('--loans', 'all')).toBe(PROGRAMME_IDS.length);
  });

  it('is taken by each command that judges loans beside measures', async () => {
    const lines = { 'p.jsonl': `${JSON.stringify(project({}))}\n` };
    const record = await command(['assess-lines', 'p.jsonl', '--loans', 'all'], { files: lines });
    expect(JSON.parse(record.out).assessment.loans).toHaveLength(PROGRAMME_IDS.length);
    const planned = await command(['plan', 'p.json', '--format', 'json', '--loans', 'all'], {
      files,
    });
    expect(JSON.parse(planned.out).assessment.loans).toHaveLength(PROGRAMME_IDS.length);
    const compared = await command(
      ['compare', 'p.json', '--other-edition', 'law', '--format', 'json', '--loans', 'all'],
      { files },
    );
    expect(compared.out + compared.err).toContain('joint');
  });

  it('refuses another word', async () => {
    const { code, err } = await command(['assess', 'p.json', '--loans', 'every'], { files });
    expect(code).toBe(2);
    expect(err).toContain('--loans: expected one of asked, all, found "every"');
  });
});
