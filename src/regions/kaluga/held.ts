import type { Case } from '../../engine/facts/case';
import { type Status, statusIn } from '../../engine/facts/status';

/** In the Register of Investment Projects. */
export const registerStatus = (c: Case): Status => statusIn(c, 'investmentRegister');

/** In the register of PP&E update and upgrade programmes. */
export const ppeStatus = (c: Case): Status => statusIn(c, 'ppeProgramme');
