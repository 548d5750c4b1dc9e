import { describe, expect, it } from 'vitest';
import { at, type Figure, type Value } from '../../src/figures/figure';
import { isDay } from '../../src/kit/day';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { LAW } from '../../src/regions/kaluga/editions/law';

const dated = (from: string, value: number): Value<number> => ({
  figure: 'rip.periods',
  decides: 'amount',
  from,
  value,
  citation: { text: 'Act 1' },
  standing: 'law',
});

const FIGURE: Figure<number> = {
  name: 'rip.periods',
  read: 'period',
  decides: 'amount',
  values: [dated('2009-01-01', 1), dated('2017-01-01', 2), dated('2025-07-01', 3)],
};

describe('the value of a figure', () => {
  it.each([
    ['2009-01-01', 1],
    ['2016-12-31', 1],
    ['2017-01-01', 2],
    ['2025-06-30', 2],
    ['2025-07-01', 3],
    ['2061-12-31', 3],
  ])('on %s is %i', (day, value) => {
    expect(at(FIGURE, day).value).toBe(value);
  });

  it('before the first date is refused', () => {
    expect(() => at(FIGURE, '2008-12-31')).toThrow(RangeError);
    expect(() => at({ ...FIGURE, values: [] }, '2019-01-01')).toThrow(
      'no value of rip.periods covers 2019-01-01',
    );
  });
});

const isFigure = (value: object): value is Figure<unknown> => 'values' in value && 'read' in value;

/** Every figure under an object, with its path. */
const figuresIn = (value: unknown, path: string): [string, Figure<unknown>][] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isFigure(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, one]) => figuresIn(one, `${path}.${key}`));
};

const FIGURES = [
  ...figuresIn(BROCHURE_2019.fingerprint.of, 'brochure-2019'),
  ...figuresIn(LAW.fingerprint.of, 'law'),
];

describe('every figure', () => {
  it('is found', () => {
    const names = FIGURES.map(([path]) => path);
    expect(names).toContain('brochure-2019.rip.conditions.noOilOrGas');
    expect(names).toContain('brochure-2019.sez.otherRegionalRates');
    expect(names.length).toBeGreaterThan(80);
  });

  it.each(FIGURES)('%s has dates in ascending order, from 2009 on', (_, { values }) => {
    const days = values.map(({ from }) => from);
    expect(days[0]).toBe('2009-01-01');
    expect(days.every(isDay)).toBe(true);
    expect(days).toEqual([...new Set(days)].sort());
  });

  it.each(FIGURES)('%s has a source and a standing', (_, { values, read, decides }) => {
    expect(['entry', 'period']).toContain(read);
    expect(['amount', 'bound']).toContain(decides);
    for (const { citation, standing } of values) {
      expect(citation.text.trim()).not.toBe('');
      expect(['printed', 'law', 'secondary', 'unconfirmed']).toContain(standing);
      if (citation.address !== undefined) expect(URL.canParse(citation.address)).toBe(true);
      if (standing === 'printed') expect(citation.text.toLowerCase()).toContain('brochure');
    }
  });
});
