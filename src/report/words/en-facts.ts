import { declaredIn } from '../../profile/fields/declared';
import { DOCUMENT, DOCUMENT_LABELS, DOCUMENT_TEXTS } from '../../profile/fields/document';

/** What is asked for by the path of each field, and of a year of a series: `[]` is a place in a list, `{}` a year. */
export const facts: { readonly [path: string]: string } = Object.fromEntries(
  declaredIn(DOCUMENT, DOCUMENT_LABELS, DOCUMENT_TEXTS).flatMap(({ path, label, text }) => [
    [path, text.question ?? label],
    ...(text.questionOfYear === undefined ? [] : [[`${path}.{}`, text.questionOfYear]]),
  ]),
);
