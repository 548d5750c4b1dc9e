import { fingerprintOf, policyWith } from '../../policy/hash';
import type { Figures, Policy } from '../../policy/policy';
import { revise } from '../../policy/revise';
import { BROCHURE_2019 } from '../brochure-2019/index';
import { HASH_OF_LAW } from '../hashes';
import { baseline } from './baseline';
import { spicFederal, spicRegional } from './contracts';
import { register, rip } from './income';
import { loans } from './loans';
import { EXEMPTION_STEP, exemption, ppe } from './property';
import { sez } from './zone';

/** The law as far as it was found: the brochure of 2019, and what differs from it, with dates and sources. */
export const LAW: Policy = /* @__PURE__ */ policyWith(/* @__PURE__ */ figures(), HASH_OF_LAW);

function figures(): Figures {
  const before = fingerprintOf(BROCHURE_2019).of;
  const revised = revise(before, {
    baseline,
    register: register(before),
    rip: rip(before),
    spicFederal: spicFederal(before),
    spicRegional: spicRegional(before),
    sez: sez(before),
    exemption,
    ppe,
    loans: loans(),
  });
  return {
    ...revised,
    edition: 'law',
    exemption: { ...revised.exemption, step: EXEMPTION_STEP },
  };
}
