import { inCases } from '../../../words/russian';
import { claimHolds, type InOther } from '../../../words/words';
import type * as english from './words.en';

/** Words of the loan for a monotown, in Russian. */
export const ru: InOther<typeof english.en> = {
  names: {
    'monotown-loan': inCases('заём для моногорода', 'займа для моногорода', 'займе для моногорода'),
  },
  claims: {
    'monotown-loan.on-a-site': claimHolds(
      'проект реализуется в городе, где создана территория опережающего развития',
      'проект реализуется не в городе, где создана территория опережающего развития',
    ),
    'monotown-loan.without-guarantee': claimHolds(
      'сумма займа достаточна для займа без гарантии',
      'сумма займа меньше, чем требуется без гарантии',
    ),
  },
};
