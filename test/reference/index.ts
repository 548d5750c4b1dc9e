import type { Question, Whole } from './answer';
import { deduction } from './deduction';
import { loans } from './loans';
import { ppeUpgrade, propertyExemption } from './property';
import { investmentRegister, rip, spicFederal, spicRegional } from './rates';
import { sez } from './zone';

/** The answer of the rules on a profile, worked out in a straight line. */
export const answerOf = (question: Question): Whole => ({
  measures: [
    investmentRegister(question),
    rip(question),
    spicFederal(question),
    spicRegional(question),
    ...sez(question),
    propertyExemption(question),
    ppeUpgrade(question),
    deduction(question),
  ],
  loans: loans(question),
});
