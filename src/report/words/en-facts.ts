import { declaredIn } from '../../profile/fields/declared';
import { LOADED_DEFAULT } from '../../regions/loaded';
import type { DescribedFields } from '.';

/** What is asked for by the path of each field, and of a year of a series: `[]` is a place in a list, `{}` a year. */
export const factsOf = (
  { fields, labels, texts }: DescribedFields = LOADED_DEFAULT.profiles,
): { readonly [path: string]: string } =>
  Object.fromEntries(
    declaredIn(fields, labels, texts).flatMap(({ path, label, text }) => [
      [path, text.question ?? label],
      ...(text.questionOfYear === undefined ? [] : [[`${path}.{}`, text.questionOfYear]]),
    ]),
  );
