import type { Command } from 'commander';
import { reliefsOf } from '../engine/measure/measure';
import type { ElementId } from '../engine/plan/candidates';
import type { Region } from '../engine/region';
import { collected } from './arguments';
import { editionHelp, idsOf } from './choices';

/** What a package can be made of; a measure of parts by these. */
export const elementIds = ({ measures, programmes }: Region): readonly ElementId[] =>
  idsOf([
    ...measures.filter(({ parts }) => parts === undefined).flatMap(reliefsOf),
    ...measures.filter(({ parts }) => parts !== undefined).flatMap(reliefsOf),
    ...programmes,
  ]);

/** Adds the options that say how packages are weighed and what may be chosen. */
export const withPlanOptions = (command: Command, region: Region): Command =>
  command
    .option('--discount-rate <rate>', "yearly rate, such as 0.1; else the profile's")
    .option('--timing <when>', 'when in its year a flow stands: end, mid or start')
    .option('--unconfirmed', 'let in what rests on figures that no source confirms')
    .option('--unknown', 'let in what depends on facts that are missing')
    .option('--among <id>', 'choose among these only; may be repeated', collected)
    .option('--first-periods <how>', 'begin reliefs as-read, or as chosen best')
    .option('--reading <id=value>', 'choose a reading; may be repeated', collected)
    .option('--edition <id>', editionHelp(region));

/** Every reading with its values. */
export const readingsHelp = ({ readings }: Pick<Region, 'readings'>): string =>
  Object.entries(readings)
    .map(([id, reading]) => {
      const values = [...reading.values, ...(reading.year === true ? ['a year'] : [])];
      return `  ${id}\n      ${values.join(', ')}`;
    })
    .join('\n');
