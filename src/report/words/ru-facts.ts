import type { FieldWords } from './fields';
import { ofObjects } from './ru-fields-objects';
import { ofPayroll } from './ru-fields-payroll';
import { ofProject } from './ru-fields-project';
import { ofValuation } from './ru-fields-valuation';

/** Every field of the profile in Russian, by its path: `[]` is a place in a list. */
export const fields: { readonly [path: string]: FieldWords } = {
  ...ofProject,
  ...ofPayroll,
  ...ofObjects,
  ...ofValuation,
};

/** What is asked for by the path of each field, and of a year of a series, in Russian. */
export const facts: { readonly [path: string]: string } = Object.fromEntries(
  Object.entries(fields).flatMap(([path, { fact, ofYear }]) => [
    [path, fact],
    ...(ofYear === undefined ? [] : [[`${path}.{}`, ofYear]]),
  ]),
);
