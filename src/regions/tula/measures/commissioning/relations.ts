import { rateText } from '../../../../kit/money';
import { Fault } from '../../../../profile/fault';
import { readShare } from '../../../../profile/numerals';
import { type SectionPart, sound } from '../../../../profile/part';
import type { Located, Path } from '../../../../profile/place';
import { boundsIn, INCOME_RATE, PROPERTY_RATE, type RateBounds } from './bounds';

/** Rates that the caller states outside the bounds that the law gives. */
export function rateProblems(document: SectionPart): readonly Located[] {
  const section = sound(document['commissioning'] as SectionPart | undefined);
  if (section === undefined) return [];
  return (
    [
      ['incomeRate', INCOME_RATE],
      ['propertyRate', PROPERTY_RATE],
    ] as const
  ).flatMap(([field, bounds]) =>
    entriesOf(['commissioning', field], sound(section[field])).flatMap(({ at, rate, year }) =>
      outside(at, year, rate, bounds),
    ),
  );
}

interface Entry {
  readonly at: Path;
  readonly year: number;
  readonly rate: unknown;
}

/** The entries of a series in either of its forms; what is broken is passed over. */
function entriesOf(at: Path, series: unknown): readonly Entry[] {
  if (typeof series !== 'object' || series === null) return [];
  if (!Array.isArray(series)) {
    return Object.entries(series).map(([year, rate]) => ({
      at: [...at, year],
      year: Number(year),
      rate: sound(rate),
    }));
  }
  return series.flatMap((entry: SectionPart, index) => {
    const given = sound(entry);
    const year = sound(given?.['year'] as number | undefined);
    return year === undefined
      ? []
      : [{ at: [...at, index, 'amount'], year, rate: sound(given?.['amount']) }];
  });
}

function outside(at: Path, year: number, stated: unknown, all: RateBounds): readonly Located[] {
  const bounds = boundsIn(all, year);
  const rate = readShare(stated);
  if (bounds === undefined || rate instanceof Fault) return [];
  if (rate >= bounds.lowest && rate <= bounds.highest) return [];
  const expected = `a share from ${rateText(bounds.lowest)} to ${rateText(bounds.highest)}`;
  return [{ at, code: 'share-out-of-range', expected, found: rateText(rate) }];
}
