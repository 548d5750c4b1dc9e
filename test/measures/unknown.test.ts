import { describe, expect, it } from 'vitest';
import { linesIn } from '../../src/answer/read';
import type { MeasureId } from '../../src/figures/ids';
import { assess } from '../../src/index';
import {
  everyYear,
  type Fields,
  inZone,
  measure,
  measureOfParts,
  millions,
  missingPaths,
  profileOf,
  project,
} from '../profiles';

/** Enough of everything for every measure outside the zone. */
const WHOLE: Fields = {
  capitalInvestment: { 2019: millions(800) },
  taxableProfit: everyYear(2019, 2022, millions(10)),
  property: { immovable: everyYear(2019, 2022, millions(10)) },
  ppeProgramme: {
    capitalInvestment: millions(50),
    newMovables: [{ id: 'loader', yearlyBases: everyYear(2019, 2022, millions(1)) }],
    upgradedObjects: [],
  },
  fixedAssets: [{ id: 'line', putIntoUse: '2019-05-01', cost: millions(10), lifeMonths: 60 }],
};

const OUTSIDE_THE_ZONE: MeasureId[] = [
  'investment-register',
  'rip',
  'spic-federal',
  'spic-regional',
  'property-exemption',
  'ppe-upgrade',
  'investment-tax-deduction',
];

describe('a site that is not stated', () => {
  it.each(OUTSIDE_THE_ZONE)('leaves %s unknown with the lines it would have', (id) => {
    const open = measure(id, project({ ...WHOLE, project: { site: undefined } }));
    const known = measure(id, project(WHOLE));
    expect(known.verdict).toBe('eligible');
    expect(known.lines.length).toBeGreaterThan(0);
    expect(open.verdict).toBe('unknown');
    expect(missingPaths(open)).toEqual(['project.site']);
    expect(open.lines).toEqual(known.lines);
  });

  it('outside the region refuses every measure', () => {
    const document = project({ ...WHOLE, project: { site: 'elsewhere' } });
    const { measures } = assess(profileOf(document));
    expect(measures.map(({ verdict }) => verdict)).toEqual(Array(9).fill('ineligible'));
    expect(measures.flatMap((one) => [...linesIn(one), ...one.missing])).toEqual([]);
  });
});

describe('a value that is missing', () => {
  it.each<[MeasureId, Fields, string]>([
    ['investment-register', { capitalInvestment: undefined }, 'capitalInvestment'],
    ['rip', { capitalInvestment: undefined }, 'capitalInvestment'],
    ['spic-federal', { capitalInvestment: undefined }, 'capitalInvestment'],
    ['spic-regional', { capitalInvestment: undefined }, 'capitalInvestment'],
    ['property-exemption', { capitalInvestment: undefined }, 'capitalInvestment'],
    ['property-exemption', { property: undefined }, 'property'],
    ['ppe-upgrade', { ppeProgramme: {}, fixedAssets: [] }, 'ppeProgramme.capitalInvestment'],
    ['investment-tax-deduction', { fixedAssets: undefined }, 'fixedAssets'],
  ])('leaves %s without a line: %j', (id, fields, path) => {
    const result = measure(id, project({ ...WHOLE, ...fields }));
    expect(result.verdict).toBe('unknown');
    expect(result.lines).toEqual([]);
    expect(result.sums.total).toBeNull();
    expect(missingPaths(result, 'verdict')).toContain(path);
  });

  it('beside a yes or no leaves no line either', () => {
    const fields = { project: { site: undefined }, capitalInvestment: undefined };
    const result = measure('rip', project({ ...WHOLE, ...fields }));
    expect(result.lines).toEqual([]);
    expect(missingPaths(result)).toEqual(['capitalInvestment', 'project.site']);
  });

  it.each<MeasureId>([
    'investment-register',
    'spic-federal',
    'spic-regional',
    'investment-tax-deduction',
  ])('of profit leaves the verdict of %s and names what the lines lack', (id) => {
    const result = measure(id, project({ ...WHOLE, taxableProfit: undefined }));
    expect(result.verdict).toBe('eligible');
    expect(result.lines).toEqual([]);
    expect(missingPaths(result, 'lines')).toEqual(['taxableProfit']);
  });
});

describe('what is missing', () => {
  it('is not asked for where a measure is refused anyway', () => {
    const fields = { capitalInvestment: { 2019: millions(1) }, investor: {} };
    const result = measure('rip', project({ ...WHOLE, ...fields }));
    expect(result.verdict).toBe('ineligible');
    expect(missingPaths(result)).toEqual([]);
  });

  it('of one part of the zone leaves the others alone', () => {
    const document = inZone({ taxableProfit: { 2019: millions(10) } });
    const { parts, verdict } = measureOfParts('sez', document);
    expect(verdict).toBe('eligible');
    expect(parts?.map((part) => `${part.id} ${part.verdict}`)).toEqual([
      'sez.income eligible',
      'sez.property unknown',
      'sez.land unknown',
      'sez.transport unknown',
      'sez.import unknown',
    ]);
  });
});

it('an answer is the same for the same profile, and leaves the profile alone', () => {
  const profile = profileOf(project(WHOLE));
  const { region, ...stated } = profile;
  const before = { region, ...structuredClone(stated) };
  expect(JSON.stringify(assess(profile))).toBe(JSON.stringify(assess(profile)));
  expect(profile).toEqual(before);
});

it('the sums of every measure agree by year, by tax and by budget', () => {
  const { measures } = assess(profileOf(project(WHOLE)));
  const of = (list: readonly { relief: unknown }[]) =>
    list.reduce((sum, { relief }) => sum + Number(relief), 0);
  for (const measured of measures) {
    const { id, sums } = measured;
    for (const list of [linesIn(measured), sums.byYear, sums.byTax, sums.byBudget]) {
      expect(of(list), id).toBe(Number(sums.total));
    }
  }
});
