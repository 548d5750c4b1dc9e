import { textOfValue as text } from '../../../../words/values';
import { claimHolds, type RegionWords } from '../../../../words/words';
import { sez as federal } from '../../../russia/sez/words.en';

/** Words of the special economic zone: the federal ones, and what the region adds. */
export const sez = {
  ...federal,
  claims: {
    ...federal.claims,
    'sez.income.activity': claimHolds(
      'the activity tells which schedule of rates applies',
      'the activity does not tell which schedule of rates applies',
    ),
  },
  notes: {
    ...federal.notes,
    'sez-regional-ceiling': (values, { percent }) =>
      `federal law caps the regional rate of residents at ${percent(text(values, 'ceiling'))} in ${text(values, 'first')}-${text(values, 'last')}, which changes nothing here`,
  },
  steps: {
    sez: {
      obtain: 'an agreement on the activity in the zone and entry in the register of its residents',
      from: 'the authority of the special economic zone Kaluga',
      lostBy:
        'the end of the agreement; excisable goods other than cars and motorcycles; accounts that are not kept apart',
    },
  },
} satisfies RegionWords;
