import { expect, test } from 'vitest';
import { declaredIn } from '../../src/profile/fields/declared';
import { DOCUMENT, DOCUMENT_LABELS, DOCUMENT_TEXTS } from '../../src/profile/fields/document';
import { fields } from '../../src/report/words/ru-facts';

test('every field of the document is named in Russian, and nothing else is', () => {
  const declared = declaredIn(DOCUMENT, DOCUMENT_LABELS, DOCUMENT_TEXTS).map(({ path }) => path);
  expect(Object.keys(fields).sort()).toEqual([...declared].sort());
});
