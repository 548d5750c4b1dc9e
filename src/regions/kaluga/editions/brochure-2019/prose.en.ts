import type { StepWords } from '../../../../words/words';

/** What must be obtained for each measure, who grants it and what loses it, by id of the step. */
export const steps = {
  register: {
    obtain: 'inclusion in the Register of Investment Projects of Kaluga Region',
    from: 'the ministry for economic development of Kaluga Region',
    lostBy:
      'capital investment of the first three years that stays below the threshold; it is counted as actually made, by the accounts',
  },
  rip: {
    obtain: 'inclusion in the register of participants of Regional Investment Projects',
    from: 'the regional authority that keeps the register',
    lostBy:
      'a condition on the participant that ceases to hold during the relief, or capital investment that stays below both thresholds',
  },
  'spic-federal': {
    obtain: 'a special investment contract to which the Russian Federation is a party',
    from: 'the Ministry of Industry and Trade of Russia, with Kaluga Region',
    lostBy:
      'the end or cancellation of the contract; capital investment below the threshold by its end',
  },
  'spic-regional': {
    obtain: 'a special investment contract with Kaluga Region',
    from: 'the government of Kaluga Region',
    lostBy:
      'the end or cancellation of the contract; capital investment below the threshold by its end',
  },
  sez: {
    obtain: 'an agreement on the activity in the zone and entry in the register of its residents',
    from: 'the authority of the special economic zone Kaluga',
    lostBy:
      'the end of the agreement; excisable goods other than cars and motorcycles; accounts that are not kept apart',
  },
  exemption: {
    obtain:
      'one of the statuses it is granted with: the Register of Investment Projects, a Regional Investment Project or a special investment contract',
    from: 'whoever grants that status',
    lostBy:
      'the loss of that status; investment of the first three years that stays below the threshold',
  },
  ppe: {
    obtain: 'inclusion of the programme in the Register of PP&E Update and Upgrade Programmes',
    from: 'the ministry for economic development of Kaluga Region',
    lostBy:
      'capital investment of the programme that stays below the threshold; a project that enters the Register of Investment Projects leaves this one',
  },
  deduction: {
    obtain: 'inclusion of the programme in the Register of PP&E Update and Upgrade Programmes',
    from: 'the ministry for economic development of Kaluga Region',
    lostBy:
      'entry into a Regional Investment Project or the special economic zone; sale of the asset before the end of its useful life',
  },
} satisfies { readonly [step: string]: StepWords };
