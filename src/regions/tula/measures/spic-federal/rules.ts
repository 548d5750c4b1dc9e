import type { Case } from '../../../../engine/facts/case';
import { isSo } from '../../../../engine/facts/condition';
import { isHeldBeside } from '../../../../engine/facts/status';
import { until } from '../../../../engine/facts/window';
import {
  hasStatus,
  inRegion,
  invests,
  isInForce,
  openSpan,
  type PeriodSpan,
  restsOnYears,
} from '../../../../engine/measure/conditions';
import type { Appraisal, Assumed, Measure } from '../../../../engine/measure/measure';
import { at } from '../../../../figures/figure';
import { stepIn } from '../../../../figures/policy';
import { dayAfter, yearOf } from '../../../../kit/day';
import { allOf, type Finding } from '../../../../kit/finding';
import { signedInTime } from '../../../russia/spic-federal/contract-conditions';
import {
  type ContractStatus,
  contractAssumed,
  isToserResidentBeside,
} from '../../../russia/statuses';
import { contractOf, heldContract } from './contract';
import { spicOfTulaFigures } from './figures';
import { spicIncome } from './income';
import { spicProperty } from './property';

/**
 * Special investment contract in Tula Region (33-ZTO; 145-ZTO of 13.12.2019): income and property tax, by
 * the year of the contract.
 */
export const spicOfTula: Measure = {
  id: 'spic-federal',
  title: {
    en: 'Federal special investment contract',
    ru: 'Федеральный специальный инвестиционный контракт (СПИК)',
  },
  law: 'Tax Code art. 284.9; Laws of Tula Region 33-ZTO and 145-ZTO of 13.12.2019',
  name: 'spicFederal',
  held: (c) => contractOf(c).held,
  status: 'spic-federal',
  appraise,
  parts: [spicIncome, spicProperty],
  uses: { investment: true, property: true, otherStatuses: true },
  starts: {
    windows: (policy) => {
      const { longTermYears, termYears } = spicOfTulaFigures(policy);
      return [termYears, longTermYears];
    },
    days: (policy) =>
      spicOfTulaFigures(policy).lastSigning.values.flatMap(({ value }) =>
        value === null ? [] : [dayAfter(value)],
      ),
  },
};

function appraise(c: Case): Appraisal {
  const figures = spicOfTulaFigures(c.policy);
  const status = contractOf(c);
  const { end, entry } = status;
  const minimum = at(figures.minCapitalInvestment, entry);
  const federal = at(figures.federalInvestment, entry);
  const window = until(entry, end);
  return {
    findings: allOf('spic-federal', [
      ...inRegion('spic-federal', c, entry),
      hasStatus('spic-federal', status, stepIn(c.policy, 'spicFederal')),
      ...federalParty(c),
      ...signedInTime(c, status),
      ...noOtherStatus(c, status),
      invests('spic-federal.capital-investment', c, minimum, window),
      ...(federal.value === null
        ? []
        : [
            invests(
              'spic-federal.federal-capital-investment',
              c,
              { ...federal, value: federal.value },
              window,
            ),
          ]),
      isInForce('spic-federal', c, figures, spanOf(status)),
    ]),
    treatments: [],
    missing: [],
    basis: [minimum, federal, ...restsOnYears(figures, yearOf(entry))],
    assumed: [...contractAssumed(status), ...prolongedAssumed(c)],
    readings: [],
  };
}

/** The years of the contract. */
const spanOf = ({ end, entry }: ContractStatus): PeriodSpan => ({
  ...openSpan(yearOf(entry)),
  lastOf: () => [yearOf(end), yearOf(end)],
});

/** A contract held of the regional level: whether the Russian Federation is a party to it is not known. */
function federalParty(c: Case): readonly Finding[] {
  const { citation, standing } = stepIn(c.policy, 'spicFederal');
  const isRegional = heldContract(c)?.level === 'regional';
  return [
    {
      id: 'spic-federal.federal-party',
      path: 'statuses.specialInvestmentContract.level',
      unit: 'yes-no',
      ...(isRegional
        ? {
            verdict: 'unknown',
            missing: [{ path: 'statuses.specialInvestmentContract.level', asks: 'yes-no' }],
          }
        : { verdict: 'met' }),
      citation,
      standing,
    },
  ];
}

/** Later contracts are not for residents of the zone or of a development territory, nor for participants of a Regional Investment Project (Tax Code art. 25.16). */
function noOtherStatus(c: Case, { end, entry }: ContractStatus): readonly Finding[] {
  const asked = at(spicOfTulaFigures(c.policy).participantConditions, entry);
  if (!asked.value) return [];
  const { residentOfOtherTerritory: elsewhere = false } = c.profile.investor;
  const isHeld = (status: string): boolean =>
    isHeldBeside(c, status, { entry, ends: end }) ?? false;
  const none = (name: string, path: string, fact: boolean): Finding =>
    isSo(`spic-federal.${name}`, asked, path, fact, false);
  const rip = !isHeld('rip') && isHeld('anotherRip') ? 'anotherRip' : 'rip';
  return [
    allOf('spic-federal.no-other-status', [
      none('not-a-sez-resident', 'statuses.sezResident', isHeld('sezResident')),
      none(
        'not-a-toser-resident',
        elsewhere ? 'investor.residentOfOtherTerritory' : 'statuses.toserResident',
        elsewhere || isToserResidentBeside(c, { entry, ends: end }),
      ),
      none('not-a-rip-participant', `statuses.${rip}`, isHeld(rip)),
    ]),
  ];
}

/** That a contract was not prolonged for sanctions, where that is not stated. */
const prolongedAssumed = (c: Case): readonly Assumed[] =>
  heldContract(c) !== undefined && heldContract(c)?.prolongedForSanctions === undefined
    ? [{ id: 'contract-not-prolonged', values: {} }]
    : [];
