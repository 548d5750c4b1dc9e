import {
  type Answer,
  all,
  any,
  bare,
  counts,
  is,
  type MeasureAnswer,
  type Question,
} from './answer';
import { yearOf } from './days';
import { yearsFrom } from './exemption';
import { million, most } from './numbers';
import { endOf, type Held, heldOf, inForce, inRegion, LAST, paysTaxes, sure } from './periods';
import { firstTaxed, isEqual, isUntaxed, type Lines, propertyLines } from './property-tax';
import { averageOf, ownedOf } from './values';

/** Whether a period of some object lies in the years, whatever may be missing. */
function inForceWithin(
  firsts: readonly number[],
  openFrom: number | undefined,
  periods: readonly number[],
  from: number,
  end: number,
): Answer {
  const answers: Answer[] = [];
  for (const count of periods) {
    const known = firsts.map((first) =>
      inForce({ from: first, to: first }, () => first + count - 1, from, end),
    );
    const others =
      openFrom === undefined
        ? []
        : [
            inForce(
              { from: openFrom, to: Math.max(openFrom, LAST) },
              (year) => year + count - 1,
              from,
              end,
            ),
          ];
    answers.push(any([...known, ...others]));
  }
  return sure(answers);
}

/** The rate of an upgraded object, in millionths. */
function upgradedRate({ readings }: Question, cost: bigint, value: bigint): bigint {
  const gap = readings['upgrade-gap'];
  const fill = (below: bigint, above: bigint): bigint => {
    if (gap === 'ordinary') return 22_000n;
    return gap === 'band-below' ? below : above;
  };
  if (value === 0n || cost * 100n > value * 76n) return 0n;
  if (cost * 100n > value * 75n) return fill(5_000n, 0n);
  if (cost * 100n >= value * 51n) return 5_000n;
  if (cost * 100n > value * 50n) return fill(11_000n, 5_000n);
  return cost * 100n >= value * 25n ? 11_000n : 22_000n;
}

/** Investment of the programme as far as it is told; an asset may stand in both lists. */
function programmeInvestment({ profile }: Question): { known: bigint; isWhole: boolean } {
  const { capitalInvestment, newMovables, upgradedObjects } = profile.ppeProgramme;
  if (capitalInvestment !== undefined) return { known: capitalInvestment, isWhole: true };
  let taxed = 0n;
  for (const { value } of newMovables ?? []) if ('cost' in value) taxed += value.cost;
  for (const { upgradeCost } of upgradedObjects ?? []) taxed += upgradeCost;
  let deducted = 0n;
  for (const { cost } of profile.fixedAssets ?? []) deducted += cost;
  return { known: most(taxed, deducted), isWhole: false };
}

/** Whether the programme reaches 5 million. */
export function programmeThreshold(question: Question): Answer {
  const { known, isWhole } = programmeInvestment(question);
  if (known >= million(5)) return 'yes';
  return isWhole ? 'no' : 'value-missing';
}

const programme = (question: Question): Held => {
  const status = question.profile.statuses?.ppeProgramme;
  return heldOf(question, status?.included, status?.ends);
};

/** The first period and the rate of each object of the programme that has a lower one. */
function upgrades(question: Question): Map<string, { first: number; rate: bigint }> {
  const { profile, readings } = question;
  const reading = readings['first-period.ppe-upgrade'];
  const included = yearOf(programme(question).from);
  const found = new Map<string, { first: number; rate: bigint }>();
  const add = (id: string, year: number, rate: bigint): void => {
    if (rate < 22_000n) found.set(id, { first: Math.max(firstOf(reading, year), included), rate });
  };
  const owned = new Map(ownedOf(question).map((one) => [one.id, one]));
  for (const { id } of profile.ppeProgramme.newMovables ?? []) {
    const own = owned.get(id);
    const base = own && firstTaxed(question, own);
    if (base !== undefined) add(id, base, 0n);
  }
  for (const one of profile.ppeProgramme.upgradedObjects ?? []) {
    const rate = upgradedRate(question, one.upgradeCost, one.depreciatedValue);
    const own = owned.get(one.id);
    if (own !== undefined && isUntaxed(question, own)) continue;
    add(one.id, yearOf(one.completed), rate);
  }
  return found;
}

/** Tax periods by the investment of the programme. */
function programmePeriods(amount: bigint): number {
  if (amount <= million(100)) return 1;
  return amount <= million(300) ? 2 : 3;
}

export function ppeUpgrade(question: Question): MeasureAnswer {
  const { ppeProgramme } = question.profile;
  const id = 'ppe-upgrade';
  const held = programme(question);
  const last = Math.min(endOf(held), question.edition === 'law' ? 2027 : LAST);
  const { known, isWhole } = programmeInvestment(question);
  const periods = programmePeriods(known);
  const found = upgrades(question);
  const isOpen =
    ppeProgramme.newMovables === undefined || ppeProgramme.upgradedObjects === undefined;
  const answer = all([
    inRegion(question),
    paysTaxes(question),
    programmeThreshold(question),
    any([isOpen ? 'value-missing' : 'no', is(found.size > 0, true)]),
    inForceWithin(
      [...found.values()].map(({ first }) => first),
      isOpen ? yearOf(held.from) : undefined,
      isWhole ? [periods] : [periods, 3],
      2018,
      last,
    ),
  ]);
  if (!counts(answer)) return bare(id, answer);
  const linesFor = (count: number): Lines =>
    propertyLines(question, ownedOf(question), yearsFrom(2018), (object, year) => {
      const own = found.get(object.id);
      if (own === undefined || year > last || year < own.first || year >= own.first + count)
        return undefined;
      return { base: averageOf(object.value, year), rate: own.rate };
    });
  const lines = linesFor(periods);
  return isWhole || isEqual(lines, linesFor(3))
    ? { ...bare(id, answer), ...lines }
    : bare(id, answer);
}

function firstOf(reading: string, year: number): number {
  if (reading === 'year-of') return year;
  return reading === 'year-after' ? year + 1 : Number(reading);
}
