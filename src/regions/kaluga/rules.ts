import type { Case } from '../../engine/facts/case';
import { meetInAYear } from '../../engine/facts/status';
import type { Ruling } from '../../engine/measure/measure';
import { at, type Figure } from '../../figures/figure';
import type { ReliefId, StatusId } from '../../figures/ids';
import type { StatusColumn } from '../../figures/kinds';
import { ruleText } from '../../figures/policy';
import type { Day } from '../../kit/day';
import { spicFederalFigures } from '../russia/spic-federal/figures';
import type { CombinationFigures } from './figures';
import { combinationFigures } from './figures';
import { tenureOf } from './statuses';

type PairRule = {
  readonly [Name in keyof CombinationFigures]: CombinationFigures[Name] extends Figure<boolean>
    ? Name
    : never;
}[keyof CombinationFigures];

interface StatusPair {
  readonly rule: Exclude<PairRule, 'exemptionInZone'>;
  readonly between: readonly [readonly StatusId[], readonly StatusId[]];
}

const CONTRACTS: readonly StatusId[] = ['spic-federal', 'spic-regional'];

/** Statuses of which the rules tell whether one project may hold both. */
const STATUS_PAIRS: readonly StatusPair[] = [
  { rule: 'ripWithSez', between: [['rip'], ['sez-resident']] },
  { rule: 'registerWithPpe', between: [['investment-register'], ['ppe-register']] },
  { rule: 'registerWithRip', between: [['investment-register'], ['rip']] },
  { rule: 'registerWithContract', between: [['investment-register'], CONTRACTS] },
];

/** Statuses of which the rules tell whether they admit the investment tax deduction. */
const DEDUCTION_PAIRS: readonly (Omit<StatusPair, 'between'> & {
  readonly statuses: readonly StatusId[];
})[] = [
  { rule: 'deductionWithRip', statuses: ['rip'] },
  { rule: 'deductionWithSez', statuses: ['sez-resident'] },
  { rule: 'deductionWithContract', statuses: CONTRACTS },
];

/** The rule on two statuses of one project, read on the day on which the later of them is entered. */
export function onStatuses(c: Case, a: StatusId, b: StatusId): Ruling | null {
  const pair = STATUS_PAIRS.find(
    ({ between: [one, other] }) =>
      (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a)),
  );
  return pair === undefined || !isBeside(c, a, b) ? null : rulingOf(c, pair.rule, [a, b]);
}

/** Whether two statuses are held in one year: one that ended before the other is entered excludes nothing. */
export const isBeside = (c: Case, a: StatusId, b: StatusId): boolean =>
  meetInAYear(tenureOf(c, a), tenureOf(c, b));

/**
 * The rule on a federal contract that is used beside the zone or a Regional Investment Project
 * in some year (Tax Code art. 25.16 p. 1), where it is asked of contracts of its day.
 */
export function onContractParticipant(c: Case, a: StatusId, b: StatusId): Ruling | null {
  const isPair =
    [a, b].includes('spic-federal') && EXCLUDED_BY_CONTRACT.some((id) => [a, b].includes(id));
  const { citation, standing, value } = at(
    spicFederalFigures(c.policy).participantConditions,
    tenureOf(c, 'spic-federal').entry,
  );
  return isPair && value && isBeside(c, a, b)
    ? { rule: 'contractParticipant', lawful: false, citation, standing }
    : null;
}

const EXCLUDED_BY_CONTRACT: readonly StatusId[] = ['rip', 'sez-resident'];

/** The rule on a relief beside a status: the deduction alone has one. */
export function onRelief(c: Case, relief: ReliefId, status: StatusId): Ruling | null {
  if (relief !== 'investment-tax-deduction') return null;
  const pair = DEDUCTION_PAIRS.find(({ statuses }) => statuses.includes(status));
  return pair === undefined || !isBeside(c, 'ppe-register', status)
    ? null
    : rulingOf(c, pair.rule, ['ppe-register', status]);
}

function rulingOf(c: Case, rule: PairRule, statuses: StatusesBeside): Ruling {
  const { value, citation, standing } = at(
    combinationFigures(c.policy)[rule],
    laterEntry(c, statuses),
  );
  return { rule, lawful: value, citation, standing };
}

type StatusesBeside = readonly [StatusId, StatusId];

/** The day on which the later of two statuses is entered: a rule on both is read then. */
const laterEntry = (c: Case, [a, b]: StatusesBeside): Day => {
  const [one, other] = [tenureOf(c, a).entry, tenureOf(c, b).entry];
  return one > other ? one : other;
};

/** Two measures on the rates of income tax never stand together. */
export const onIncomeRates = ({ policy }: Case): Ruling => ({
  rule: 'oneIncomeRate',
  lawful: false,
  ...ruleText(policy, 'oneIncomeRate'),
});

/** An object is relieved under one measure at a time, so under the exemption where it is not under the upgrade. */
export const onObjectRates = ({ policy }: Case): Ruling => ({
  rule: 'oneRateAnObject',
  lawful: true,
  ...ruleText(policy, 'oneRateAnObject'),
});

/** Whether the PP&E upgrade may follow the exemption on one object, under a status. */
export function onUpgradeAfterExemption(
  c: Case,
  status: StatusId,
  column: StatusColumn | null,
): Ruling {
  const { value, citation, standing } = at(
    combinationFigures(c.policy).upgradeAfterExemption,
    laterEntry(c, [status, 'ppe-register']),
  );
  const lawful = value.some((one) => one === column);
  return { rule: 'upgradeAfterExemption', lawful, citation, standing };
}

/** Whether a resident may use the exemption, which rests on a status, for objects in the zone. */
export const onExemptionInZone = (c: Case, exempting: StatusId): Ruling =>
  rulingOf(c, 'exemptionInZone', ['sez-resident', exempting]);
