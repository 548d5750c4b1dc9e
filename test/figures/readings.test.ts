import { describe, expect, it } from 'vitest';
import type { ReadingDefinitions } from '../../src/figures/readings';
import { assess, parseReadings } from '../../src/index';
import { DEFAULT_READINGS, READINGS } from '../../src/regions/kaluga/readings';
import { parseScenario } from '../../src/scenario/parse';
import { profileOf, project } from '../profiles';

/** Every place where the sources leave a choice, the default first; "year" where a tax year may stand. */
const CHOICES = [
  ['regional-rate-2017-2024', 'printed-rate', 'printed-reduction'],
  ['first-period.investment-register', 'first-profit', 'inclusion', 'year'],
  ['first-period.rip', 'first-profit', 'inclusion', 'year'],
  ['first-period.spic-federal', 'signing', 'first-profit', 'year'],
  ['first-period.spic-regional', 'signing', 'first-profit', 'year'],
  ['first-period.sez', 'registration', 'first-profit', 'year'],
  ['first-period.property', 'first-base', 'year'],
  ['first-period.ppe-upgrade', 'year-of', 'year-after', 'year'],
  ['property-clock', 'object', 'project'],
  ['property-periods', 'tax-periods', 'months'],
  ['upgrade-gap', 'band-below', 'band-above', 'ordinary'],
  ['cap-base', 'made-to-date', 'planned-total'],
  ['cap-year', 'clip', 'ends', 'full', 'none'],
  ['spic-regional.end', 'earlier', 'periods'],
  ['spic-regional.last-year', 'none', '2025'],
  ['register-after-2024', 'ends', 'keeps-its-term'],
  ['sez.transport-term', '5', '10'],
  ['sez.land-first-month', 'of-title', 'of-the-tax'],
  ['first-period.toser', 'first-profit', 'year'],
  ['toser.property-start', 'residency', 'object'],
  ['toser.land-term', 'while-resident', '5', '10'],
  ['toser.end', 'territory', 'term'],
  ['szpk.spread', 'as-tax-allows', 'ceiling-only'],
  ['sme-baseline', 'own-tariff', 'general'],
  ['floating.reset', 'quarter-start', 'held'],
  ['window-end', 'anniversary', 'day-before'],
  ['losses-before-status', 'stay-outside', 'reduce'],
  ['deduction-of-a-loss-year', 'lapses', 'carries'],
  ['saved-taxes-raise-profit', 'yes', 'no'],
] as const;

const codesOf = (chosen: Record<string, string>) => {
  const parsed = parseReadings(chosen);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
};

describe('readings', () => {
  it('are those of the rules, with their defaults', () => {
    expect(Object.keys(READINGS).sort()).toEqual(CHOICES.map(([id]) => id).sort());
    for (const [id, ...values] of CHOICES) {
      expect(READINGS[id].values, id).toEqual(values.filter((value) => value !== 'year'));
      expect(DEFAULT_READINGS[id], id).toBe(values[0]);
      for (const value of values)
        expect(codesOf({ [id]: value.replace(/^year$/, '2021') })).toEqual([]);
    }
  });

  it('take a year only where one may stand', () => {
    for (const [id, ...values] of CHOICES) {
      const takesYear = values.some((value) => value === 'year');
      const problems = takesYear ? [] : [`readings.${id} unknown-reading-value`];
      expect(codesOf({ [id]: '2021' }), id).toEqual(problems);
    }
  });

  it.each(['2008', '2062', '21', '2021 ', '-2021', '2021.0', ''])(
    'do not take %j for a year',
    (year) => {
      expect(codesOf({ 'first-period.rip': year })).toEqual([
        'readings.first-period.rip unknown-reading-value',
      ]);
    },
  );

  it('take the first and the last year of the edition', () => {
    expect(codesOf({ 'first-period.rip': '2009', 'first-period.sez': '2061' })).toEqual([]);
  });

  it('come back as they were chosen', () => {
    const chosen = { 'cap-year': 'ends', 'first-period.rip': '2021' };
    expect(parseReadings(chosen)).toEqual({ ok: true, readings: chosen });
  });

  it('that are wrong are all named together', () => {
    const chosen = { 'cap-year': 'clipped', 'window-ends': 'anniversary', 'cap-base': 'no' };
    expect(codesOf(chosen)).toEqual([
      'readings.cap-year unknown-reading-value',
      'readings.window-ends unknown-reading',
      'readings.cap-base unknown-reading-value',
    ]);
  });

  it('name the nearest one where the name is unknown', () => {
    const parsed = parseReadings({ 'window-ends': 'anniversary' });
    expect(parsed.ok ? [] : parsed.problems).toMatchObject([
      { found: '"window-ends"', hint: expect.stringContaining('window-end') },
    ]);
  });

  it.each(
    Object.entries<ReadingDefinitions[string]>(READINGS).flatMap(([id, { renamed: names = {} }]) =>
      Object.entries(names).map(([before, after]) => [id, before, after] as const),
    ),
  )(
    'of %s, the former value %s is refused with the hint that it is %s now',
    (id, before, after) => {
      const parsed = parseReadings({ [id]: before });
      expect(parsed.ok ? [] : parsed.problems).toMatchObject([
        { code: 'unknown-reading-value', found: `"${before}"`, hint: `renamed to ${after}` },
      ]);
      expect(codesOf({ [id]: after })).toEqual([]);
      // the library itself, which throws
      const options = { readings: { [id]: before } } as Parameters<typeof assess>[1];
      expect(() => assess(profileOf(project()), options)).toThrow(`renamed to ${after}`);
      // a scenario file
      const scenario = parseScenario({
        name: 'Former value',
        profile: project(),
        readings: { [id]: before },
        expect: [{ measure: 'sez', verdict: 'unknown' }],
        source: { kind: 'recorded', text: 'none' },
        checkedBy: 'nobody',
      });
      expect(JSON.stringify(scenario)).toContain(`renamed to ${after}`);
    },
  );

  it.each(['constructor', 'toString', '__proto__'])('do not take %s for a name', (name) => {
    expect(codesOf(Object.fromEntries([[name, 'clip']]))).toEqual([
      `readings.${name} unknown-reading`,
    ]);
  });
});

describe('the readings of an answer', () => {
  const readings = { 'window-end': 'day-before' } as const;
  const answer = assess(profileOf(project()), { readings });

  it('are all listed, with what differs from the default', () => {
    const ofEveryEdition = Object.entries<ReadingDefinitions[string]>(READINGS).flatMap(
      ([id, { of, ofLoans }]) => (of === undefined && ofLoans === undefined ? [id] : []),
    );
    expect(answer.readings.map(({ id }) => id)).toEqual(ofEveryEdition);
    expect(answer.readings.filter(({ isDefault }) => !isDefault)).toMatchObject([
      { id: 'window-end', value: 'day-before' },
    ]);
  });

  it('that do not exist are refused', () => {
    const wrong = { readings: { 'cap-year': 'clipped' } } as unknown as Parameters<
      typeof assess
    >[1];
    expect(() => assess(profileOf(project()), wrong)).toThrow(RangeError);
  });
});
