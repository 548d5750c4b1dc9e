import type { Case } from '../../../engine/facts/case';
import { holds } from '../../../engine/facts/condition';
import { statusIn } from '../../../engine/facts/status';
import { invests } from '../../../engine/measure/conditions';
import { at, type Figure, type Value } from '../../../figures/figure';
import { firstDayOf } from '../../../kit/day';
import { allOf, distinctFacts, type Finding, missingFacts } from '../../../kit/finding';
import type { Kopecks } from '../../../kit/money';
import { szpkIn } from '../fields/szpk';
import { szpkFigures } from './figures';

/** What the agreement asks: the verdict of the measure. */
export function agreement(c: Case): Finding {
  const { conditions } = szpkFigures(c.policy);
  const { investor, statuses } = c.profile;
  const { entry } = statusIn(c, 'szpk');
  const { inLiquidation } = investor as typeof investor & { readonly inLiquidation?: boolean };
  return allOf('szpk', [
    inForce(c),
    allOf('szpk.participant', [
      ...holds(
        'szpk.russian',
        at(conditions.russian, entry),
        'investor.russianOrganisation',
        investor.russianOrganisation,
      ),
      ...holds(
        'szpk.not-in-liquidation',
        at(conditions.notInLiquidation, entry),
        'investor.inLiquidation',
        inLiquidation,
        false,
      ),
    ]),
    ...holds(
      'szpk.sphere',
      at(conditions.allowedSphere, entry),
      'statuses.szpk.sphereAllowed',
      szpkIn(statuses)?.sphereAllowed,
    ),
    threshold(c),
    term(c),
  ]);
}

/** Signed from the first day of such agreements on. */
function inForce(c: Case): Finding {
  const { entry } = statusIn(c, 'szpk');
  const { citation, standing, value: from } = at(szpkFigures(c.policy).firstDay, entry);
  return {
    id: 'szpk.in-force',
    verdict: from !== null && entry < from ? 'not-met' : 'met',
    unit: 'day',
    actual: entry,
    ...(from === null ? {} : { required: { from, to: null } }),
    citation,
    standing,
  };
}

/** All capital investment of the profile reaches the amount of the level, and of the sector of a federal agreement. */
function threshold(c: Case): Finding {
  const { minFederal, minRegional } = szpkFigures(c.policy);
  const { level, sector } = szpkIn(c.profile.statuses) ?? {};
  if (level === 'regional') return enough(c, minRegional);
  const figures = sector === undefined ? Object.values(minFederal) : [minFederal[sector]];
  const sectors = figures.map((figure) => enough(c, figure));
  const [first, ...others] = sectors;
  if (first === undefined) throw new RangeError('there is no sector');
  if (others.every(({ verdict }) => verdict === first.verdict)) {
    return first.verdict === 'unknown'
      ? { ...first, missing: distinctFacts(sectors.flatMap(missingFacts)) }
      : first;
  }
  const { citation, standing } = first;
  return {
    id: 'szpk.threshold',
    verdict: 'unknown',
    path: SECTOR,
    unit: 'code',
    actual: null,
    required: Object.keys(minFederal),
    missing: [{ path: SECTOR, asks: 'value' }],
    ...(citation === undefined || standing === undefined ? {} : { citation, standing }),
  };
}

const SECTOR = 'statuses.szpk.sector';

/** An amount that could not be read leaves the condition unknown, whatever is invested. */
function enough(c: Case, figure: Figure<Kopecks | null>): Finding {
  const { entry } = statusIn(c, 'szpk');
  const least = at(figure, entry);
  if (isKnown(least)) return invests('szpk.threshold', c, least, WINDOW(c), entry);
  const { citation, figure: name, standing } = least;
  return {
    id: 'szpk.threshold',
    verdict: 'unknown',
    unit: 'roubles',
    actual: null,
    missing: [{ path: `policy.${name}`, asks: 'value' }],
    citation,
    standing,
  };
}

const isKnown = (least: Value<Kopecks | null>): least is Value<Kopecks> => least.value !== null;

/** All years of the profile. */
const WINDOW = ({ policy }: Case) =>
  ({ from: firstDayOf(policy.years.first), to: null, lastYear: null }) as const;

/** The agreement keeps taxes as they were for one of the terms. */
function term(c: Case): Finding {
  const { entry } = statusIn(c, 'szpk');
  const { citation, standing, value } = at(szpkFigures(c.policy).terms, entry);
  const years = szpkIn(c.profile.statuses)?.stabilityYears;
  const base = {
    id: 'szpk.term',
    path: TERM,
    unit: 'code',
    actual: years === undefined ? null : String(years),
    required: value.map(String),
    citation,
    standing,
  } as const;
  return years === undefined
    ? { ...base, verdict: 'unknown', missing: [{ path: TERM, asks: 'value' }] }
    : { ...base, verdict: value.includes(years) ? 'met' : 'not-met' };
}

const TERM = 'statuses.szpk.stabilityYears';
