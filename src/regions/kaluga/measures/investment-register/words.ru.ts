import { investment } from '../../../../engine/measure/conditions.ru';
import { inCases } from '../../../../words/russian';
import type { InOther } from '../../../../words/words';
import { MINISTRY } from '../../terms.ru';
import type * as en from './words.en';

/** Words of the Register of Investment Projects, in Russian. */
export const register: InOther<typeof en.register> = {
  names: {
    'investment-register': inCases(
      'включение в реестр инвестиционных проектов',
      'включения в реестр инвестиционных проектов',
      'включении в реестр инвестиционных проектов',
    ),
  },
  statuses: { 'investment-register': 'включение в реестр инвестиционных проектов' },
  claims: {
    'investment-register.capital-investment': investment('за первые три года'),
  },
  steps: {
    register: {
      obtain: 'включение в реестр инвестиционных проектов Калужской области',
      from: MINISTRY,
      lostBy:
        'капитальные вложения за первые три года ниже порога; учитываются фактические вложения по данным бухгалтерского учёта',
    },
  },
  facts: {
    'policy.register.wageMultiple.{}':
      'сколько прожиточных минимумов должна составлять заработная плата в этом году; в источниках этого нет',
  },
};
