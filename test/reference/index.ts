import type { Profile } from '../../src/profile/profile';
import type { EditionId } from '../../src/regions/kaluga/editions/ids';
import type { Readings } from '../../src/regions/kaluga/readings';
import type { End, Question, Whole } from './answer';
import { spicFederal, spicRegional } from './contracts';
import { deduction } from './deduction';
import { propertyExemption } from './exemption';
import { exportTransport } from './export-transport';
import { federalDeduction } from './federal-deduction';
import { heldInKaluga } from './kaluga-held';
import { toserInKaluga } from './kaluga-toser';
import { loans } from './loans';
import { otherLoans } from './other-loans';
import { investmentRegister, rip } from './rates';
import { DEFAULTS } from './readings';
import { smeContributions } from './sme-contributions';
import { szpk } from './szpk';
import { taxCredit } from './tax-credit';
import { ppeUpgrade } from './upgrade';
import { sez } from './zone';

/**
 * The answer of the rules on a profile, worked out in a straight line: verdict and
 * lines of every measure and part, and the loans that the profile asks for.
 * @param readings those that are left out stand at their default.
 */
export const reference = (
  profile: Profile,
  edition: EditionId = 'brochure-2019',
  readings: Partial<Readings> = {},
): Whole =>
  answerOf({ region: 'kaluga', profile, edition, readings: { ...DEFAULTS, ...readings } });

/** The same of a question in which every reading is chosen, at either end of what is only known to lie between two. */
export const answerOf = (question: Question, end: End = 'least'): Whole => ({
  measures: [
    investmentRegister(question),
    rip(question),
    spicFederal(question),
    spicRegional(question),
    ...sez(question),
    propertyExemption(question),
    ppeUpgrade(question),
    deduction(question),
    ...federalDeduction(question, heldInKaluga(question)),
    ...toserInKaluga(question),
    exportTransport(question, end),
    ...smeContributions(question),
    ...szpk(question),
    ...taxCredit(question),
  ],
  loans: [...loans(question), ...otherLoans(question)],
});
