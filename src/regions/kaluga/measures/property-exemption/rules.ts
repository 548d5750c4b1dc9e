import { investedIn } from '../../../../engine/facts/capital-investment';
import type { Case } from '../../../../engine/facts/case';
import { firstYearWithBase } from '../../../../engine/facts/property';
import type { Status } from '../../../../engine/facts/status';
import { placeIn, type Window, yearsFrom } from '../../../../engine/facts/window';
import {
  hasStatus,
  inRegion,
  invests,
  isInForce,
  paysTax,
  restsOnYears,
  windowEndMatters,
} from '../../../../engine/measure/conditions';
import { begunIn } from '../../../../engine/measure/first-period';
import type {
  Appraisal,
  AskedOfRelief,
  Assumed,
  Basis,
  Ground,
  Measure,
  Ruling,
} from '../../../../engine/measure/measure';
import { partingSteps, upTo } from '../../../../engine/measure/partings';
import { periodTests } from '../../../../engine/measure/period-tests';
import { listMissing, notOfTheTax, periodsOfSpans } from '../../../../engine/measure/property';
import { notWhileHeld, statusEndAssumed, whileHeld } from '../../../../engine/measure/while-held';
import type { ObjectTreatment } from '../../../../engine/taxes/treatment';
import { at, type Dated } from '../../../../figures/figure';
import { stepIn } from '../../../../figures/policy';
import { type Day, yearOf } from '../../../../kit/day';
import { allOf, anyOf, type Finding, missingFacts } from '../../../../kit/finding';
import type { PropertyObject } from '../../../../profile/profile';
import { commissionedEarlier, createdOn } from './commissioned-earlier';
import { type Exempt, grantedPeriods, shareFinding, startOf } from './exempt-periods';
import { exempted, INVESTMENT, MAIN_ACTIVITY, treated } from './exempted';
import { caseAsked, createdOfProgramme } from './exemption-ground';
import {
  couldObtain,
  datingStatus,
  heldInTable,
  statusOnGround,
  tableOf,
  usableStatuses,
} from './exemption-status';
import { exemptionFigures } from './figures';
import { readingsOf } from './readings';

/**
 * Exemption from property tax of what a project creates or buys in its first
 * three years (Law of Kaluga Region 263-OZ art. 3): one to five tax periods, by
 * the investment of those years.
 */
export const propertyExemption: Measure = {
  id: 'property-exemption',
  title: {
    en: 'Property tax exemption of new projects',
    ru: 'Освобождение от налога на имущество',
  },
  law: 'Law of Kaluga Region 263-OZ of 10.11.2003, art. 3',
  name: 'exemption',
  held: (c) => exemptionStatus(c).held,
  tax: 'property',
  status: null,
  appraise,
  firstPeriod: 'first-period.property',
  objects: (c) => [...(c.profile.property ?? []), ...createdOfProgramme(c)],
  resting: {
    held: (c, leftOut, asked) => {
      const begun = begunIn(c, 'first-period.property', asked);
      return usableStatuses(begun, createdObjects(c), leftOut).map(({ column }) => column);
    },
    open: (c) => tableOf(c).on(c.profile.project.start),
    rule: statusNeeded,
    onEach: onEachStatus,
  },
  uses: { investment: true, property: true },
  steps: (c) => {
    const { entry } = exemptionStatus(c);
    const pharmaceutical = at(exemptionFigures(c.policy).pharmaceutical, entry);
    return [
      ...partingSteps(at(exemptionFigures(c.policy).tiers, entry)),
      upTo(pharmaceutical.figure, pharmaceutical.value.above),
    ];
  },
  starts: { windows: (policy) => [exemptionFigures(policy).windowYears] },
  opens: (c, { id, of }) =>
    id === 'property-exemption.created-within-3-years'
      ? commissionedEarlier(
          c.profile.property?.find((object) => object.id === of),
          windowOf(c, exemptionStatus(c).entry),
        )
      : undefined,
};

/** The exemption without any status that the project could have. */
function statusNeeded(c: Case): Ruling {
  const { citation, standing } = at(exemptionFigures(c.policy).statuses, c.profile.project.start);
  return { rule: 'exemptionStatus', lawful: false, citation, standing };
}

/**
 * The exemption as it would be on each status held and on one obtained on the project's start, from
 * whose day it counts, with every object of the PP&E programme under it.
 */
function onEachStatus(c: Case): readonly ObjectTreatment[] {
  const [leftOut, listed] = [[], createdOfProgramme(c)];
  const held = heldInTable(c).map(({ column }) => ({ columns: [column], toObtain: false }));
  return [...held, { columns: [], toObtain: true }]
    .flatMap((one) => appraise(c, { ground: { ...one, leftOut, listed } }).treatments)
    .flatMap((one) => (one.tax === 'property' ? one.objects : []));
}

/** The status that dates the exemption; in a package the one on which it rests. */
export const exemptionStatus = (c: Case, ground?: Ground): ReturnType<typeof datingStatus> =>
  ground === undefined ? datingStatus(c, createdObjects(c)) : statusOnGround(c, ground);

/** The first years of the project, as many as the exemption has on a day. */
const windowOf = (c: Case, day: Day): Window =>
  yearsFrom(c, c.profile.project.start, at(exemptionFigures(c.policy).windowYears, day).value);

/** The objects that were created or bought within the first years; undefined where none are stated. */
export function createdObjects(c: Case): readonly PropertyObject[] | undefined {
  const { start } = c.profile.project;
  const years = at(exemptionFigures(c.policy).windowYears, start);
  const window = windowOf(c, start);
  return c.profile.property?.filter(
    (object) => createdFinding(c, object, window, years).verdict === 'met',
  );
}

function appraise(given: Case, asked: AskedOfRelief = {}): Appraisal {
  const c = caseAsked(given, asked);
  const figures = exemptionFigures(c.policy);
  const status = exemptionStatus(c, asked.ground);
  const { entry } = status;
  const minimum = at(figures.minCapitalInvestment, entry);
  const years = at(figures.windowYears, entry);
  const window = windowOf(c, entry);
  const invested = investedIn(c, window, entry);
  const granted = invested && grantedPeriods(c, invested.amount, entry);
  const objects = c.profile.property;
  const judged = (objects ?? []).map((object) => ({
    object,
    found: createdFinding(c, object, window, years),
  }));
  const created = judged.filter(({ found }) => found.verdict === 'met').map(({ object }) => object);
  const { amounts, byActivity, exempt, hasPeriods, relieved, spans, ...more } = exempted(
    c,
    created,
    status,
    granted,
  );
  const untold = [
    ...(objects === undefined ? [{ path: 'property', asks: 'value' } as const] : []),
    ...(granted === undefined ? [INVESTMENT] : []),
  ];
  const certain = objects === undefined ? undefined : relieved[0];
  const tests = periodTests(
    c,
    { id: 'property-exemption', name: 'exemption', figures, entered: yearOf(entry) },
    untold.length > 0 ? { unknownFor: untold, possible: relieved, certain } : relieved,
    { years: more.asked, finding: (year) => shareFinding(c, year), decides: amounts.isOpen },
    amounts.hasAmount,
  );
  const periods = periodsOfSpans(
    c,
    exempt.map(({ span }) => span),
    exempt.some(({ isCut }) => isCut) ? 'status-ends' : 'periods-used',
  );
  const investment = invests('property-exemption.capital-investment', c, minimum, window, entry);
  const step = stepIn(c.policy, 'exemption');
  const held = whileHeld('property-exemption', status, step, spans);
  const isOver = created.length > 0 && !hasPeriods;
  return {
    findings: allOf('property-exemption', [
      ...inRegion('property-exemption', c, entry),
      ...paysTax('property-exemption', c, 'property', entry),
      statusFinding(c, status, investment),
      investment,
      objects === undefined
        ? listMissing('property-exemption.object', 'property')
        : anyOf(
            'property-exemption.object',
            judged.map(({ found }) => found),
          ),
      ...tests.findings,
      ...(isOver ? [notWhileHeld('property-exemption', status, step)] : held.findings),
      isInForce('property-exemption', c, figures, ...held.spans),
    ]),
    treatments: periods.map((own) => ({
      tax: 'property',
      periods: own,
      objects: treated(c, exempt, tests.passes),
    })),
    missing: [...(byActivity ? [MAIN_ACTIVITY] : []), ...tests.missing],
    basis: [
      minimum,
      years,
      ...(granted?.basis ?? []),
      ...tests.basis,
      ...restsOnColumn(c, status),
      ...restsOnYears(figures, relieved[0] ?? yearOf(entry)),
    ],
    assumed: [...assumptions(c, created, entry, exempt), ...statusEndAssumed(status)],
    readings: mattering(c, created, entry, years.value),
  };
}

/** A status held, or one of those not held whose own conditions are met. */
function statusFinding(c: Case, status: Status, investment: Finding): Finding {
  const found = hasStatus('property-exemption', status, stepIn(c.policy, 'exemption'));
  if (status.held !== null || investment.verdict !== 'met') return found;
  const obtainable = couldObtain(c);
  return { ...found, verdict: obtainable.verdict, missing: missingFacts(obtainable) };
}

/** The column of the table on which the exemption stands; that of the Register has always been one. */
const restsOnColumn = (
  c: Case,
  { column, entry }: ReturnType<typeof exemptionStatus>,
): readonly Basis[] => {
  const figure = exemptionFigures(c.policy).statuses;
  return column === undefined || column === 'investmentRegister' ? [] : [at(figure, entry)];
};

function createdFinding(
  c: Case,
  object: PropertyObject,
  window: Window,
  years: Dated<number>,
): Finding {
  const outside = notOfTheTax('property-exemption', c, object);
  if (outside !== undefined) return outside;
  const base = firstYearWithBase(object.value);
  const isCreated = base !== undefined && placeIn(window, createdOn(object, base)) === 'inside';
  const found = {
    id: 'property-exemption.created-within-3-years',
    of: object.id,
    verdict: isCreated ? 'met' : 'not-met',
    citation: years.citation,
    standing: years.standing,
  } as const;
  return 'yearlyBases' in object.value
    ? {
        ...found,
        unit: 'year',
        actual: base ?? null,
        required: { from: yearOf(window.from), to: window.lastYear },
      }
    : {
        ...found,
        unit: 'day',
        actual: object.value.commissioned,
        required: { from: window.from, to: window.to },
      };
}

function assumptions(
  c: Case,
  created: readonly PropertyObject[],
  entry: Day,
  exempt: readonly Exempt[],
): Assumed[] {
  const asked = Number(readingsOf(c)['first-period.property']);
  const yearly = created.filter((object) => 'yearlyBases' in object.value);
  const assumed: Assumed[] = [];
  if (asked < yearOf(entry)) {
    const values = { reading: 'first-period.property', asked, year: yearOf(entry) };
    assumed.push({ id: 'first-period-not-before-entry', values });
  }
  if (readingsOf(c)['property-periods'] === 'months' && yearly.length > 0) {
    const objects = yearly.map((object) => object.id);
    assumed.push({ id: 'months-counted-as-periods', values: { objects } });
  }
  const low = [...new Set(exempt.flatMap(({ more }) => more.refused.map(String)))].sort();
  if (low.length > 0) assumed.push({ id: 'class-21-share-too-low', values: { years: low } });
  return assumed;
}

function mattering(
  c: Case,
  created: readonly PropertyObject[],
  entry: Day,
  years: number,
): string[] {
  const { start } = c.profile.project;
  const isNamed = readingsOf(c)['first-period.property'] !== 'first-base';
  const starts = new Set(created.map((object) => startOf(c, object, entry).year));
  const mayHaveMonths = created.some((object) => !('yearlyBases' in object.value));
  const clocksPart = starts.size > 1 || (mayHaveMonths && created.length > 1);
  const moments = (c.profile.property ?? []).flatMap((object) => {
    const base = firstYearWithBase(object.value);
    return base === undefined ? [] : createdOn(object, base);
  });
  return [
    ...(isNamed ? (['first-period.property'] as const) : []),
    ...(clocksPart ? (['property-clock'] as const) : []),
    ...(mayHaveMonths ? (['property-periods'] as const) : []),
    ...windowEndMatters(c, start, years, moments),
  ];
}
