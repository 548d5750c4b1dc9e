import { expect, test } from 'vitest';
import { policyOf } from '../../src/index';
import { defineEdition } from '../../src/region';

const LAW = { text: 'Law of the Harbour', address: 'https://example.org/harbour' };
const federal = policyOf('law');
const parts = {
  region: 'toy',
  edition: 'toy-2020',
  years: { first: 2020, last: 2040 },
  federal,
  definitions: {},
  rows: {},
  prose: { steps: {}, rules: {} },
};

test('an edition has the ordinary taxes that laws of its region decide, by its own law', () => {
  const usual = defineEdition(parts);
  const own = defineEdition({
    ...parts,
    ordinary: { property: [['2020-01-01', 2_0000n, 'law', LAW]] },
  });
  expect(own.baseline.property).toMatchObject({
    name: 'baseline.property',
    values: [{ from: '2020-01-01', value: 2_0000n, standing: 'law', citation: LAW }],
  });
  expect(own.baseline.incomeFederal).toBe(federal.baseline.incomeFederal);
  expect(usual.baseline.property).toBe(federal.baseline.property);
  expect(own.fingerprint.hash).not.toBe(usual.fingerprint.hash);
});
