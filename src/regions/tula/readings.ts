import { FRAME_READINGS, INCOME_READINGS, type ReadingDefinitions } from '../../figures/readings';
import { readings as floating } from '../russia/other-loans/readings';
import { firstPeriod } from '../russia/rip/readings';
import { readings as smeContributions } from '../russia/sme-contributions/readings';
import { readings as szpk } from '../russia/szpk/readings';
import { readings as commissioning } from './measures/commissioning/readings';
import { readings as law1390 } from './measures/law-1390';
import { readings as rip } from './measures/rip/readings';
import { readings as sez } from './measures/sez/readings';
import { readings as contract } from './measures/spic-federal/readings';
import { readings as toser } from './measures/toser/readings';
import { readings as park } from './measures/uzlovaya-park/readings';

/** Every reading of the region. No rate of it is printed beside a reduction, so none chooses between the two. */
export const readingsOfTula = (): ReadingDefinitions => ({
  ...firstPeriod,
  ...rip,
  ...contract,
  ...toser,
  ...smeContributions,
  ...sez,
  ...park,
  ...law1390,
  ...commissioning,
  ...szpk,
  ...floating,
  'cap-base': INCOME_READINGS['cap-base'],
  'cap-year': INCOME_READINGS['cap-year'],
  ...FRAME_READINGS,
});
