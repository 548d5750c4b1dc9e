import { declaredIn } from '../../profile/fields/declared';
import { DOCUMENT, DOCUMENT_LABELS, DOCUMENT_TEXTS } from '../../profile/fields/document';
import type { DescribedFields } from '.';

const OF_DEFAULT: DescribedFields = {
  fields: DOCUMENT,
  labels: DOCUMENT_LABELS,
  texts: DOCUMENT_TEXTS,
};

/** What is asked for by the path of each field, and of a year of a series: `[]` is a place in a list, `{}` a year. */
export const factsOf = ({
  fields,
  labels,
  texts,
}: DescribedFields = OF_DEFAULT): { readonly [path: string]: string } =>
  Object.fromEntries(
    declaredIn(fields, labels, texts).flatMap(({ path, label, text }) => [
      [path, text.question ?? label],
      ...(text.questionOfYear === undefined ? [] : [[`${path}.{}`, text.questionOfYear]]),
    ]),
  );
