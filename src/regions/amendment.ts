import { amendmentFrom, type ParsedAmendment as Parsed } from '../amendments/amend';
import type { AmendmentOf, ChangesOf } from '../amendments/document';
import type { Policy } from '../figures/policy';
import type { DEFINITIONS, KalugaPolicy } from './kaluga/definitions';
import { policyOf } from './kaluga/editions/index';

/**
 * New values of figures of Kaluga Region, nested as the policy nests them. A value holds from
 * its day on and replaces all that the figure has from there.
 */
export type PolicyChanges = ChangesOf<typeof DEFINITIONS>;

/**
 * A change of the law of Kaluga Region that is supposed, as a person or a program writes it
 * (JSON, YAML or a value).
 */
export interface Amendment extends AmendmentOf<PolicyChanges> {}

/**
 * Reads an amendment of a policy, a value as a parser of JSON or YAML gives it.
 * Never throws on such a value: all problems come back together, in the order
 * of the document. Of several amendments, give each the policy as those before it leave it.
 *
 * @param policy of any region; the default edition of Kaluga Region where it is left out.
 *
 * @example
 * const source = 'a draft';
 * const rate = { rip: { regionalRate: { 2026: '0.1' } } };
 * parseAmendment({ title: 'Ten per cent', source, changes: rate }).ok; // true
 * const slip = { rip: { regionalRat: { 2026: '0.1' }, capShare: { 2026: '150%' } } };
 * const { problems } = parseAmendment({ title: 'Ten per cent', source, changes: slip });
 * problems.map(({ path }) => path); // ['changes.rip.regionalRat', 'changes.rip.capShare.2026']
 * problems[0].hint; // 'did you mean "regionalRate"?'
 */
export const parseAmendment = <P extends Policy = KalugaPolicy>(
  input: unknown,
  // Without a policy of its own P is the default one's.
  policy: P = policyOf() as Policy as P,
): Parsed<P> => amendmentFrom(input, policy);
