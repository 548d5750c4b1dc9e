import type { Prose } from '../../../../figures/policy';
import {
  BROCHURE,
  ONE_INCOME_RATE,
  ONE_PROPERTY_RATE,
  PPE_REGISTER,
  REGISTER_KEEPING,
  RIP_PARTICIPANT,
  SEZ_CUSTOMS,
  SPIC_FEDERAL,
  SPIC_REGIONAL,
} from './sources';

export const PROSE: Prose = {
  steps: {
    register: {
      obtain: 'inclusion in the Register of Investment Projects of Kaluga Region',
      from: 'the ministry for economic development of Kaluga Region',
      lostBy:
        'capital investment of the first three years that stays below the threshold; it is counted as actually made, by the accounts',
      citation: REGISTER_KEEPING,
      standing: 'law',
    },
    rip: {
      obtain: 'inclusion in the register of participants of Regional Investment Projects',
      from: 'the regional authority that keeps the register',
      lostBy:
        'a condition on the participant that ceases to hold during the relief, or capital investment that stays below both thresholds',
      citation: RIP_PARTICIPANT,
      standing: 'unconfirmed',
    },
    spicFederal: {
      obtain: 'a special investment contract to which the Russian Federation is a party',
      from: 'the Ministry of Industry and Trade of Russia, with Kaluga Region',
      lostBy:
        'the end or cancellation of the contract; capital investment below the threshold by its end',
      citation: SPIC_FEDERAL,
      standing: 'unconfirmed',
    },
    spicRegional: {
      obtain: 'a special investment contract with Kaluga Region',
      from: 'the government of Kaluga Region',
      lostBy:
        'the end or cancellation of the contract; capital investment below the threshold by its end',
      citation: SPIC_REGIONAL,
      standing: 'unconfirmed',
    },
    sez: {
      obtain: 'an agreement on the activity in the zone and entry in the register of its residents',
      from: 'the authority of the special economic zone Kaluga',
      lostBy:
        'the end of the agreement; excisable goods other than cars and motorcycles; accounts that are not kept apart',
      citation: SEZ_CUSTOMS,
      standing: 'unconfirmed',
    },
    exemption: {
      obtain:
        'one of the statuses it is granted with: the Register of Investment Projects, a Regional Investment Project or a special investment contract',
      from: 'whoever grants that status',
      lostBy:
        'the loss of that status; investment of the first three years that stays below the threshold',
      citation: BROCHURE,
      standing: 'printed',
    },
    ppe: {
      obtain: 'inclusion of the programme in the Register of PP&E Update and Upgrade Programmes',
      from: 'the ministry for economic development of Kaluga Region',
      lostBy:
        'capital investment of the programme that stays below the threshold; a project that enters the Register of Investment Projects leaves this one',
      citation: PPE_REGISTER,
      standing: 'unconfirmed',
    },
    deduction: {
      obtain: 'inclusion of the programme in the Register of PP&E Update and Upgrade Programmes',
      from: 'the ministry for economic development of Kaluga Region',
      lostBy:
        'entry into a Regional Investment Project or the special economic zone; sale of the asset before the end of its useful life',
      citation: PPE_REGISTER,
      standing: 'unconfirmed',
    },
  },
  rules: {
    oneIncomeRate: { citation: ONE_INCOME_RATE, standing: 'unconfirmed' },
    oneRateAnObject: { citation: ONE_PROPERTY_RATE, standing: 'unconfirmed' },
  },
};
