import type { Policy } from '../../policy/policy';
import { revise } from '../../policy/revise';
import { BROCHURE_2019 } from '../brochure-2019/index';
import { baseline } from './baseline';
import { CHECKED } from './checked';
import { spicFederal, spicRegional } from './contracts';
import { register, rip } from './income';
import { loans } from './loans';
import { EXEMPTION_STEP, exemption, ppe } from './property';
import { sez } from './zone';

/** The law as far as it was found: the brochure of 2019, and what differs from it, with dates and sources. */
export const LAW: Policy = /* @__PURE__ */ law();

function law(): Policy {
  const before = BROCHURE_2019;
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
    checked: [...before.checked, ...CHECKED],
    exemption: { ...revised.exemption, step: EXEMPTION_STEP },
  };
}
