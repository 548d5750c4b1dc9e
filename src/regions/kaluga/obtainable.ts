import type { Finding } from '../../kit/finding';

/** Conditions that a status not held must meet before the exemption may rest on it: not its years and tests. */
const OWN = /\.(capital-investment|participant)$/;

/** Whether the conditions of a status, but for its years, tests and place, are met. */
export const ownConditions = (id: string, { findings = [] }: Finding): Finding => {
  const own = findings.filter((one) => OWN.test(one.id));
  const failed = own.find(({ verdict }) => verdict === 'not-met');
  const open = own.find(({ verdict }) => verdict === 'unknown');
  return { id, verdict: (failed ?? open)?.verdict ?? 'met', findings: own, joins: 'all-of' };
};

/** Whether the findings of its measure let a status be obtained, whatever the years of the measure. */
export const isObtainable = (findings: Finding): boolean =>
  ownConditions(findings.id, findings).verdict === 'met';
