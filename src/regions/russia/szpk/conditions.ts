import type { Case } from '../../../engine/facts/case';
import { holds } from '../../../engine/facts/condition';
import { invests } from '../../../engine/measure/conditions';
import { at, type Figure, type Value } from '../../../figures/figure';
import { firstDayOf } from '../../../kit/day';
import { allOf, distinctFacts, type Finding, missingFacts } from '../../../kit/finding';
import type { Kopecks } from '../../../kit/money';
import { SZPK_SECTORS, szpkIn } from '../fields/szpk';
import { szpkStatus } from '../statuses';
import { szpkFigures } from './figures';

/** What the agreement asks: the verdict of the measure. */
export function agreement(c: Case): Finding {
  const { conditions } = szpkFigures(c.policy);
  const { investor } = c.profile;
  const { entry } = szpkStatus(c);
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
      szpkIn(c.profile).sphereAllowed,
    ),
    threshold(c),
    term(c),
  ]);
}

/** Signed from the first day of such agreements on. */
function inForce(c: Case): Finding {
  const { entry } = szpkStatus(c);
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
  const { level, sector } = szpkIn(c.profile);
  if (level === 'regional') return enough(c, minRegional);
  if (sector !== undefined) return enough(c, minFederal[sector]);
  const sectors = SZPK_SECTORS.map((one) => enough(c, minFederal[one]));
  const [name] = SZPK_SECTORS;
  const first = enough(c, minFederal[name]);
  if (sectors.every(({ verdict }) => verdict === first.verdict)) {
    const missing = distinctFacts(sectors.flatMap(missingFacts));
    return missing.length === 0 ? first : { ...first, missing };
  }
  const { citation, standing } = at(minFederal[name], szpkStatus(c).entry);
  return {
    id: 'szpk.threshold',
    verdict: 'unknown',
    path: SECTOR,
    unit: 'code',
    actual: null,
    required: SZPK_SECTORS,
    missing: [{ path: SECTOR, asks: 'value' }],
    citation,
    standing,
  };
}

const SECTOR = 'statuses.szpk.sector';

/** An amount that could not be read leaves the condition unknown, whatever is invested. */
function enough(c: Case, figure: Figure<Kopecks | null>): Finding {
  const { entry } = szpkStatus(c);
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
  const { entry } = szpkStatus(c);
  const { citation, standing, value } = at(szpkFigures(c.policy).terms, entry);
  const years = szpkIn(c.profile).stabilityYears;
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
