import type { Case } from '../../../../engine/facts/case';
import { programmeInvestment } from '../../../../engine/facts/programme';
import { firstTaxedYear } from '../../../../engine/facts/property';
import { type RateUsed, rateUsedOf } from '../../../../engine/facts/rates';
import type { Status } from '../../../../engine/facts/status';
import { placeOfUpgrade } from '../../../../engine/facts/upgrade';
import {
  hasStatus,
  inForce,
  inRegion,
  isInForce,
  type LastPeriod,
  type PeriodSpan,
  paysTax,
  programmeInvests,
  restsOnYears,
} from '../../../../engine/measure/conditions';
import { begunIn } from '../../../../engine/measure/first-period';
import type {
  Appraisal,
  AskedOfRelief,
  Assumed,
  Measure,
} from '../../../../engine/measure/measure';
import { byProgramme, minimum, partingSteps } from '../../../../engine/measure/partings';
import { tierOf, yearsIn } from '../../../../engine/measure/periods';
import { listMissing, notOfTheTax, propertyPeriods } from '../../../../engine/measure/property';
import { periodAmounts } from '../../../../engine/measure/property-amounts';
import {
  endOfSpans,
  spanWhileHeld,
  statusEndAssumed,
  whileHeld,
} from '../../../../engine/measure/while-held';
import type { ObjectTreatment } from '../../../../engine/taxes/treatment';
import { at } from '../../../../figures/figure';
import { stepIn } from '../../../../figures/policy';
import { type Day, yearOf } from '../../../../kit/day';
import { allOf, anyOf, type Finding, missingFacts } from '../../../../kit/finding';
import { roublesText, WHOLE } from '../../../../kit/money';
import type { OwnedObject, UpgradedObject } from '../../../../profile/profile';
import { ppeStatus } from '../../held';
import { ppeFigures } from './figures';
import { type ReadingId, readingsOf } from './readings';
import { byUpgrade, upgradedMore } from './upgrade-costs';

/**
 * Lower rates of property tax for objects of a PP&E update and upgrade
 * programme (Law of Kaluga Region 263-OZ art. 3 p. 5): the rate by object, the
 * number of tax periods by the programme.
 */
export const ppeUpgrade: Measure = {
  id: 'ppe-upgrade',
  title: {
    en: 'PP&E upgrade programme: property tax',
    ru: 'Программа обновления и модернизации основных средств: налог на имущество',
  },
  law: 'Law of Kaluga Region 263-OZ of 10.11.2003, art. 3 p. 5',
  name: 'ppe',
  held: (c) => ppeStatus(c).held,
  status: 'ppe-register',
  tax: 'property',
  appraise,
  firstPeriod: 'first-period.ppe-upgrade',
  objects: (c) => {
    const { newMovables = [], upgradedObjects = [] } = c.profile.ppeProgramme;
    return [...newMovables, ...upgradedObjects];
  },
  uses: { takenAsNone: ['ppeProgramme.newMovables', 'ppeProgramme.upgradedObjects'] },
  partings: (c) => {
    const { entry } = ppeStatus(c);
    const { minCapitalInvestment, tiers } = ppeFigures(c.policy);
    const least = at(minCapitalInvestment, entry);
    return [
      ...byProgramme(c, [minimum(least.figure, least.value), ...partingSteps(at(tiers, entry))]),
      ...(c.profile.ppeProgramme.upgradedObjects ?? []).flatMap((object) => byUpgrade(c, object)),
    ];
  },
  opens: (c, finding) => {
    if (finding.id === 'ppe-upgrade.new-movable') return { kind: 'blocked', because: 'no-base' };
    return finding.id === 'ppe-upgrade.upgrade-share' ? upgradedMore(c, finding) : undefined;
  },
};

const INVESTMENT = { path: 'ppeProgramme.capitalInvestment', asks: 'value' } as const;

/** An object of the programme, and its relief if it has one. */
interface Listed {
  readonly finding: Finding;
  readonly relief: Relief | null;
  readonly inGap: boolean;
}

/** The tax periods that the programme has in any case, and as many as it may have. */
interface PeriodsPossible {
  readonly least: number;
  readonly most: number;
}

/** The rate that an object gets, and from when on, but for the entry of the programme. */
interface Relief {
  readonly object: string;
  readonly rate: RateUsed;
  readonly first: number;
}

function appraise(given: Case, asked?: AskedOfRelief): Appraisal {
  const c = begunIn(given, 'first-period.ppe-upgrade', asked);
  const figures = ppeFigures(c.policy);
  const status = ppeStatus(c);
  const { entry } = status;
  const entered = yearOf(entry);
  const minimum = at(figures.minCapitalInvestment, entry);
  const tiers = at(figures.tiers, entry);
  const invested = programmeInvestment(c);
  const highest = tiers.value.steps.at(-2)?.upTo ?? 0n;
  const listed = listedObjects(c, entry);
  const reliefs = listed.flatMap(({ relief }) => relief ?? []);
  const own = tierOf(tiers, invested.amount);
  const least = own.periods;
  const most = Math.max(...tiers.value.steps.map(({ periods }) => periods));
  const isTold = invested.whole || invested.amount > highest;
  const count = { least, most: isTold ? least : most };
  const certain = objectsFor(c, reliefs, entered, count.least);
  const isSame = isAlike(c, status, certain, objectsFor(c, reliefs, entered, count.most));
  const tier = isTold || (reliefs.length > 0 && isSame) ? own : undefined;
  const granted = tier === undefined ? [] : certain;
  const treated = whileStatus(granted, status);
  const end = endOfSpans(
    granted.map(({ span }) => span),
    status,
  );
  const treatments = propertyPeriods(c, treated, end);
  const held = whileHeld(
    'ppe-upgrade',
    status,
    stepIn(c.policy, 'ppe'),
    spansOf(c, reliefs, entered, count),
  );
  const periods = treatments[0]?.periods;
  return {
    findings: allOf('ppe-upgrade', [
      ...inRegion('ppe-upgrade', c, entry),
      ...paysTax('ppe-upgrade', c, 'property', entry),
      hasStatus('ppe-upgrade', status, stepIn(c.policy, 'ppe')),
      programmeInvests('ppe-upgrade', c, minimum),
      anyOf('ppe-upgrade.object', [...listed.map(({ finding }) => finding), ...listsMissing(c)]),
      ...held.findings,
      isInForce('ppe-upgrade', c, figures, ...held.spans),
    ]),
    treatments,
    missing: tier === undefined ? [INVESTMENT] : [],
    basis: [
      minimum,
      { ...tiers, standing: tier?.standing ?? tiers.standing },
      ...restsOnYears(figures, periods?.first ?? entered),
    ],
    assumed: [...assumptions(c, entered), ...statusEndAssumed(status)],
    readings: mattering(c, listed, reliefs, entered),
  };
}

/** The treatment of each object that has a rate, for so many tax periods. */
const objectsFor = (
  { policy }: Case,
  reliefs: readonly Relief[],
  entered: number,
  count: number,
): readonly ObjectTreatment[] =>
  reliefs.map(({ object, rate, first }) => {
    const from = Math.max(first, entered);
    const span = { first: from, last: from + count - 1 };
    return { object, span, rate: (year) => (inForce(ppeFigures(policy), year) ? rate : null) };
  });

/** The treatments as far as the status lasts. */
const whileStatus = (
  treatments: readonly ObjectTreatment[],
  status: Status,
): readonly ObjectTreatment[] =>
  treatments.flatMap((one) => {
    const span = spanWhileHeld(one.span, status);
    return span === undefined ? [] : [{ ...one, span }];
  });

/** Whether the periods that only a greater investment of the programme gives have no amount. */
function isAlike(
  c: Case,
  status: Status,
  certain: readonly ObjectTreatment[],
  possible: readonly ObjectTreatment[],
): boolean {
  const treated = (objects: readonly ObjectTreatment[]) =>
    propertyPeriods(c, whileStatus(objects, status), 'periods-used');
  const most = treated(possible);
  const { isOpen } = periodAmounts(c, treated(certain), most);
  return most.every(({ periods }) => !yearsIn(periods).some(isOpen));
}

/** The periods of each object that has a rate, as many as they may be, and those of objects in a list that is left out. */
function spansOf(
  c: Case,
  reliefs: readonly Relief[],
  entered: number,
  { least, most }: PeriodsPossible,
): readonly [PeriodSpan, ...PeriodSpan[]] {
  const to = c.policy.years.last;
  const lastOf = (first: number): LastPeriod => [first + least - 1, first + most - 1];
  const [one, ...more] = reliefs.map(({ first }): PeriodSpan => {
    const from = Math.max(first, entered);
    return { first: from, from, lastOf, path: INVESTMENT.path };
  });
  const others = listsMissing(c)
    .flatMap(missingFacts)
    .map(({ path }): PeriodSpan => ({ first: undefined, from: entered, to, lastOf, path }));
  const [missing = { first: undefined, from: entered, to, lastOf, path: 'ppeProgramme' }, ...rest] =
    others;
  return one === undefined ? [missing, ...rest] : [one, ...more, ...others];
}

/** New movable objects and upgraded ones, in the order of the profile. */
function listedObjects(c: Case, entry: Day): Listed[] {
  const { newMovables, upgradedObjects } = c.profile.ppeProgramme;
  return [
    ...(newMovables ?? []).map((object) => newMovable(c, object, entry)),
    ...(upgradedObjects ?? []).map((object) => upgraded(c, object, entry)),
  ];
}

function listsMissing(c: Case): Finding[] {
  const { newMovables, upgradedObjects } = c.profile.ppeProgramme;
  return [
    ...(newMovables === undefined
      ? [listMissing('ppe-upgrade.new-movables', 'ppeProgramme.newMovables')]
      : []),
    ...(upgradedObjects === undefined
      ? [listMissing('ppe-upgrade.upgraded-objects', 'ppeProgramme.upgradedObjects')]
      : []),
  ];
}

function newMovable(c: Case, object: OwnedObject, entry: Day): Listed {
  const used = at(ppeFigures(c.policy).newMovableRate, entry);
  const { citation, standing } = used;
  const based = firstTaxedYear(c, object);
  return {
    finding: notOfTheTax('ppe-upgrade', c, object) ?? {
      id: 'ppe-upgrade.new-movable',
      of: object.id,
      verdict: based === undefined ? 'not-met' : 'met',
      unit: 'year',
      actual: based ?? null,
      citation,
      standing,
    },
    relief:
      based === undefined
        ? null
        : {
            object: object.id,
            rate: rateUsedOf(used.value, used),
            first: firstPeriodOf(c, based),
          },
    inGap: false,
  };
}

function upgraded(c: Case, object: UpgradedObject, entry: Day): Listed {
  const used = at(ppeFigures(c.policy).bands, entry);
  const { value: bands, citation, standing } = used;
  const { upgradeCost: cost, depreciatedValue: value } = object;
  const { rate, inGap } = placeOfUpgrade(bands, cost, value, readingsOf(c)['upgrade-gap']);
  const outside = notOfTheTax('ppe-upgrade', c, object);
  const [band] = bands;
  return {
    finding: outside ?? {
      id: 'ppe-upgrade.upgrade-share',
      of: object.id,
      verdict: rate === null ? 'not-met' : 'met',
      unit: 'share',
      // Rounded down: a share below a bound is never shown as the bound.
      actual: value === 0n ? 'no-depreciated-value' : (cost * WHOLE) / value,
      ...(band === undefined ? {} : { required: band.from }),
      citation,
      standing,
    },
    relief:
      rate === null || outside !== undefined
        ? null
        : {
            object: object.id,
            rate: rateUsedOf(rate, used),
            first: firstPeriodOf(c, yearOf(object.completed)),
          },
    inGap,
  };
}

/** The year of the first base or of the completion, the year after it, or the year that the reading names. */
function firstPeriodOf(c: Case, year: number): number {
  const reading = readingsOf(c)['first-period.ppe-upgrade'];
  if (reading === 'year-of') return year;
  return reading === 'year-after' ? year + 1 : Number(reading);
}

function assumptions(c: Case, entered: number): Assumed[] {
  const asked = Number(readingsOf(c)['first-period.ppe-upgrade']);
  const invested = programmeInvestment(c);
  const assumed: Assumed[] = [];
  if (asked < entered) {
    const values = { reading: 'first-period.ppe-upgrade', asked, year: entered };
    assumed.push({ id: 'first-period-not-before-entry', values });
  }
  if (!invested.whole && invested.amount > 0n) {
    assumed.push({
      id: 'programme-investment-in-part',
      values: { amount: roublesText(invested.amount) },
    });
  }
  return assumed;
}

function mattering(
  c: Case,
  listed: readonly Listed[],
  reliefs: readonly Relief[],
  entered: number,
): readonly ReadingId[] {
  const readings: ReadingId[] = [];
  if (listed.some(({ inGap }) => inGap)) readings.push('upgrade-gap');
  const chosen = readingsOf(c)['first-period.ppe-upgrade'];
  if (chosen !== 'year-of' || reliefs.some(({ first }) => first + 1 > entered)) {
    readings.push('first-period.ppe-upgrade');
  }
  return readings;
}
