import { describe, expect, it } from 'vitest';
import { amend } from '../../src/amendments/amend';
import type { Case } from '../../src/engine/facts/case';
import type { Tenure } from '../../src/engine/facts/status';
import type { MissingFact } from '../../src/kit/finding';
import type { PropertyObject as Written } from '../../src/profile/document';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import {
  exemptObjects,
  type PeriodCount,
  shareMissing,
} from '../../src/regions/kaluga/measures/property-exemption/exempt-periods';
import { type Chosen, everyYear, yearly } from '../profiles';
import { built, month, ownedIn, owning, valued } from './owning';

/** A status of 2019 that does not end. */
const ENTERED: Tenure = { entry: '2019-01-01', ends: null };
const BY_REVENUE: PeriodCount = { sure: 3, most: 5 };
const BY_MONTHS = { 'property-periods': 'months' } as const;
const SHARES = 'project.activity.class21RevenueShare';

/** When the objects are exempt, and what became of the periods that revenue decides. */
const exempt = (c: Case, periods: PeriodCount) =>
  exemptObjects(c, ownedIn(c), ENTERED, periods).map(({ object, span, more }) => ({
    object: object.id,
    span,
    refused: more.refused,
    missing: more.asked.flatMap((year) => shareMissing(c, year)),
  }));

/** Paths of the facts that are missing, each once. */
const pathsOf = (missing: readonly MissingFact[] = []): string[] => [
  ...new Set(missing.map(({ path }) => path)),
];

const NOTHING_OPEN = { refused: [], missing: [] };

describe('objects of two years', () => {
  const two = [built('2019-03-10'), built('2020-05-10', { id: 'store' })];
  const spans = (readings: Chosen, written: Written[] = two) =>
    exempt(owning(written, {}, BROCHURE_2019, readings), { sure: 2, most: 2 });
  const PROJECT = { 'property-clock': 'project' } as const;

  it('have their periods each by itself', () => {
    expect(spans({})).toEqual([
      { object: 'hall', span: { first: 2019, last: 2020 }, ...NOTHING_OPEN },
      { object: 'store', span: { first: 2020, last: 2021 }, ...NOTHING_OPEN },
    ]);
  });

  it('have them from the first for all under the clock of the project', () => {
    const both = { span: { first: 2019, last: 2020 }, ...NOTHING_OPEN };
    expect(spans(PROJECT)).toEqual([
      { object: 'hall', ...both },
      { object: 'store', ...both },
    ]);
  });

  it('have twelve months for each period, from the entry of each', () => {
    const months = (from: number) => ({ months: { from, to: from + 24 } });
    expect(spans(BY_MONTHS)).toEqual([
      { object: 'hall', span: months(month(2019, 4)), ...NOTHING_OPEN },
      { object: 'store', span: months(month(2020, 6)), ...NOTHING_OPEN },
    ]);
  });

  it('have these from the first month of all under the clock of the project', () => {
    const both = { months: { from: month(2019, 4), to: month(2021, 4) } };
    expect(spans({ ...BY_MONTHS, ...PROJECT }).map(({ span }) => span)).toEqual([both, both]);
  });

  it('one of which has yearly values begin in its January, and count it in periods', () => {
    const mixed = spans({ ...BY_MONTHS, ...PROJECT }, [valued(2019, 2025), built('2020-05-10')]);
    expect(mixed.map(({ span }) => span)).toEqual([
      { first: 2019, last: 2020 },
      { months: { from: month(2019, 1), to: month(2021, 1) } },
    ]);
  });
});

describe('tax periods that revenue decides', () => {
  const works = (shares: readonly string[], last = 2030) => {
    const activity = { class21RevenueShare: yearly(2019, shares) };
    return owning([valued(2019, last)], activity, LAW);
  };

  it('are the fourth and the fifth, each by its own share', () => {
    const c = works(['0', '0', '0', '0.699999', '0.7', '1']);
    expect(exempt(c, BY_REVENUE)).toEqual([
      { object: 'works', span: { first: 2019, last: 2023 }, refused: [2022], missing: [] },
    ]);
    const [found] = exemptObjects(c, ownedIn(c), ENTERED, BY_REVENUE);
    const fails = [2019, 2020, 2021, 2022, 2023].map((year) => found?.more.fails(year));
    expect(fails).toEqual([false, false, false, true, false]);
  });

  it('end with the last that passes', () => {
    expect(exempt(works(['0', '0', '0', '0', '0']), BY_REVENUE)).toEqual([
      { object: 'works', span: { first: 2019, last: 2021 }, refused: [2022, 2023], missing: [] },
    ]);
    expect(exempt(works(['0', '0', '0', '0.7', '0']), BY_REVENUE)).toEqual([
      { object: 'works', span: { first: 2019, last: 2022 }, refused: [2023], missing: [] },
    ]);
  });

  it('want the shares of years for which none is given, or all of them', () => {
    expect(exempt(works(['0', '0', '0', '0.7']), BY_REVENUE)).toEqual([
      {
        object: 'works',
        span: { first: 2019, last: 2022 },
        refused: [],
        missing: [{ path: `${SHARES}.2023`, asks: 'value' }],
      },
    ]);
    const [none] = exempt(owning([valued(2019, 2030)], {}, LAW), BY_REVENUE);
    expect(none?.span).toEqual({ first: 2019, last: 2021 });
    expect(pathsOf(none?.missing)).toEqual([SHARES]);
  });

  it('are not asked for beyond the last year of the edition', () => {
    const shares = everyYear(2055, 2061, '0');
    const late = (first: number) => {
      const c = owning([valued(first, 2061)], { class21RevenueShare: shares }, LAW);
      return exempt(c, BY_REVENUE).map(({ span, refused }) => ({ span, refused }));
    };
    expect(late(2057)).toEqual([{ span: { first: 2057, last: 2059 }, refused: [2060, 2061] }]);
    expect(late(2058)).toEqual([{ span: { first: 2058, last: 2060 }, refused: [2061] }]);
    expect(late(2059)).toEqual([{ span: { first: 2059, last: 2061 }, refused: [] }]);
  });
});

describe('months that revenue decides', () => {
  // three times twelve from April 2019 are certain, to March 2022; five times to March 2024
  const hall = (shares: readonly string[]) => {
    const activity = { class21RevenueShare: yearly(2019, shares) };
    return owning([built('2019-03-10')], activity, LAW, BY_MONTHS);
  };
  const until = (year: number, calendarMonth: number, from = month(2019, 4)) => ({
    object: 'hall',
    span: { months: { from, to: month(year, calendarMonth) } },
  });

  it('go on to the sixtieth where every year of them passes', () => {
    const c = hall(['0', '0', '0', '0.7', '0.7', '0.7']);
    expect(exempt(c, BY_REVENUE)).toEqual([{ ...until(2024, 4), ...NOTHING_OPEN }]);
    const [found] = exemptObjects(c, ownedIn(c), ENTERED, BY_REVENUE);
    expect([2021, 2022, 2025].map((year) => found?.more.fails(year))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('leave out a year that fails, and go on after it', () => {
    expect(exempt(hall(['1', '1', '1', '0.699999', '1', '1']), BY_REVENUE)).toEqual([
      { ...until(2022, 4), refused: [2022], missing: [] },
      { ...until(2024, 4, month(2023, 1)), ...NOTHING_OPEN },
    ]);
    expect(exempt(hall(['0', '0', '0', '0.7', '0', '1']), BY_REVENUE)).toEqual([
      { ...until(2023, 1), refused: [2023], missing: [] },
      { ...until(2024, 4, month(2024, 1)), ...NOTHING_OPEN },
    ]);
    expect(exempt(hall(['0', '0', '0', '1', '1', '0']), BY_REVENUE)).toEqual([
      { ...until(2024, 1), refused: [2024], missing: [] },
    ]);
  });

  it('leave out years that are not known, and ask for their shares', () => {
    expect(exempt(hall(['0', '0', '0', '1']), BY_REVENUE)).toEqual([
      {
        ...until(2023, 1),
        refused: [],
        missing: [2023, 2024].map((year) => ({ path: `${SHARES}.${year}`, asks: 'value' })),
      },
    ]);
    expect(exempt(owning([built('2019-03-10')], {}, LAW, BY_MONTHS), BY_REVENUE)).toEqual([
      { ...until(2022, 4), refused: [], missing: Array(3).fill({ path: SHARES, asks: 'value' }) },
    ]);
  });

  it('that begin with a January are whole years', () => {
    const activity = { class21RevenueShare: yearly(2019, ['0', '0', '0', '0', '1', '1']) };
    const c = owning([built('2019-12-10')], activity, LAW, BY_MONTHS);
    // January 2020 to December 2022, then 2023 and 2024
    expect(exempt(c, BY_REVENUE)).toEqual([
      {
        object: 'hall',
        span: { months: { from: month(2020, 1), to: month(2025, 1) } },
        ...NOTHING_OPEN,
      },
    ]);
  });

  it('are none where all are certain', () => {
    expect(exempt(hall(['0']), { sure: 3, most: 3 })).toEqual([
      { ...until(2022, 4), ...NOTHING_OPEN },
    ]);
  });
});

describe('periods of years in which no share of revenue is asked any more', () => {
  const policy = () =>
    amend(LAW, {
      title: 'By activity again',
      source: 'a draft',
      changes: { exemption: { pharmaceuticalShare: { 2021: null } } },
    });
  const of = (main: string | undefined, readings: Chosen = {}) => {
    const activity = main === undefined ? {} : { main };
    const written = [built('2019-03-10')];
    return exempt(owning(written, activity, policy(), readings), BY_REVENUE).map(
      ({ span, refused, missing }) => ({ span, refused, missing }),
    );
  };

  it('go by the main activity', () => {
    expect(of('21.20')).toEqual([{ span: { first: 2019, last: 2023 }, ...NOTHING_OPEN }]);
    expect(of('28.11')).toEqual([
      { span: { first: 2019, last: 2021 }, refused: [2022, 2023], missing: [] },
    ]);
    const [unknown] = of(undefined);
    expect(unknown?.span).toEqual({ first: 2019, last: 2021 });
    expect(unknown?.refused).toEqual([]);
    expect(pathsOf(unknown?.missing)).toEqual(['project.activity.main']);
  });

  it('go by it in months, too', () => {
    const from = month(2019, 4);
    expect(of('21.20', BY_MONTHS)).toEqual([
      { span: { months: { from, to: month(2024, 4) } }, ...NOTHING_OPEN },
    ]);
    expect(of('28.11', BY_MONTHS)).toEqual([
      { span: { months: { from, to: month(2022, 4) } }, refused: [2022, 2023, 2024], missing: [] },
    ]);
    expect(of(undefined, BY_MONTHS)).toEqual([
      {
        span: { months: { from, to: month(2022, 4) } },
        refused: [],
        missing: Array(3).fill({ path: 'project.activity.main', asks: 'value' }),
      },
    ]);
  });
});
