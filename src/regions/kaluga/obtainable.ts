import { allOf, type Finding } from '../../kit/finding';

/** Conditions that a status not held must meet before the exemption may rest on it: not its years and tests. */
const OWN = /\.(capital-investment|participant)$/;

/** The conditions of a status, but for its years, tests and place. */
export const ownConditions = ({ findings = [], id }: Finding): Finding =>
  allOf(
    id,
    findings.filter((one) => OWN.test(one.id)),
  );
