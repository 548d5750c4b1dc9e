import type { Command } from 'commander';
import { reliefsOf } from '../engine/measure/measure';
import type { ElementId } from '../engine/plan/candidates';
import { READING_IDS, READINGS } from '../regions/kaluga/readings';
import { KALUGA } from '../regions/kaluga/region';
import { collected } from './arguments';
import { EDITION_HELP } from './choices';

const { measures, programmes } = KALUGA;

/** What a package can be made of; a measure of parts by these. */
export const ELEMENT_IDS: readonly ElementId[] = [
  ...measures.filter(({ parts }) => parts === undefined).flatMap(reliefsOf),
  ...measures.filter(({ parts }) => parts !== undefined).flatMap(reliefsOf),
  ...programmes,
].map(({ id }) => id);

export const elementsHelp = (): string => ELEMENT_IDS.map((id) => `  ${id}`).join('\n');

/** Adds the options that say how packages are weighed and what may be chosen. */
export const withPlanOptions = (command: Command): Command =>
  command
    .option('--discount-rate <rate>', "yearly rate, such as 0.1; else the profile's")
    .option('--timing <when>', 'when in its year a flow stands: end, mid or start')
    .option('--unconfirmed', 'let in what rests on figures that no source confirms')
    .option('--unknown', 'let in what depends on facts that are missing')
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
