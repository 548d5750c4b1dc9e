import type { Command } from 'commander';
import type { ElementId } from '../packages/candidates';
import { MEASURE_IDS, type MeasureId, PART_IDS } from '../policy/ids';
import { PROGRAMME_IDS } from '../policy/loans';
import { READING_IDS, READINGS } from '../policy/readings';
import { collected } from './arguments';
import { EDITION_HELP } from './choices';

const isElement = (id: MeasureId): id is Exclude<MeasureId, 'sez'> => id !== 'sez';

/** What a package can be made of; the zone's relief by its parts. */
export const ELEMENT_IDS: readonly ElementId[] = [
  ...MEASURE_IDS.filter(isElement),
  ...PART_IDS,
  ...PROGRAMME_IDS,
];

export const elementsHelp = (): string => ELEMENT_IDS.map((id) => `  ${id}`).join('\n');

/** Adds the options that say how packages are weighed and what may be chosen. */
export const withPlanOptions = (command: Command): Command =>
  command
    .option('--discount-rate <rate>', "yearly rate, such as 0.1; else the profile's")
    .option('--timing <when>', 'when in its year a flow stands: end, mid or start')
    .option('--unconfirmed', 'let in what rests on figures that no source confirms')
    .option('--unknown', 'let in what hangs on facts that are missing')
    .option('--among <id>', 'choose among these only; may be repeated', collected)
    .option('--first-periods <how>', 'begin reliefs as-read, or as chosen best')
    .option('--reading <id=value>', 'choose a reading; may be repeated', collected)
    .option('--edition <id>', EDITION_HELP);

/** Every reading with its values. */
export const readingsHelp = (): string =>
  READING_IDS.map((id) => {
    const reading: { readonly values: readonly string[]; readonly year?: true } = READINGS[id];
    const values = [...reading.values, ...(reading.year === true ? ['a year'] : [])];
    return `  ${id}\n      ${values.join(', ')}`;
  }).join('\n');
