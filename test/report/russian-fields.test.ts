import { expect, test } from 'vitest';
import { declaredIn } from '../../src/profile/fields/declared';
import { KALUGA_PROFILES } from '../../src/regions/kaluga/profiles';
import { fields } from '../../src/report/words/ru-facts';

test('every field of the document is named in Russian, and nothing else is', () => {
  const declared = declaredIn(
    KALUGA_PROFILES.fields,
    KALUGA_PROFILES.labels,
    KALUGA_PROFILES.texts,
  ).map(({ path }) => path);
  expect(Object.keys(fields).sort()).toEqual([...declared].sort());
});
