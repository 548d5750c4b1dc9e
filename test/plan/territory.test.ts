import { expect, test } from 'vitest';
import { planOf } from './straight-compare';
import { m } from './straight-held';
import { plain } from './straight-project';

const OPEN = { unconfirmed: true, unknown: true };

// The exemption of a project of 2019 with 600 million: the press 2019-2021, the hall 2021-2023. Residency of 2021: the press
// 2021, the hall 2021-2025. At 2.2% of 100 million a year each stands under what relieves it longer: 3 and 5 years.
test('objects that the exemption and a development territory relieve stand under either, each for itself', () => {
  const { best, lost } = planOf(
    plain({
      edition: 'law',
      site: 'toser-sosensky',
      held: { register: 2019, toser: 2021 },
      wages: Array<bigint>(8).fill(60n),
      capex: m(600, 0, 10),
      objects: [
        { id: 'press', first: 2019, values: m(100, 100, 100), inZone: true },
        { id: 'hall', first: 2021, values: m(100, 100, 100, 100, 100), inZone: true },
      ],
    }),
    OPEN,
  );
  const worth = (...ids: string[]) =>
    [best, ...lost].find(({ elements }) => elements.join() === ids.join())?.value.nominal;
  expect(worth('property-exemption')).toBe('13200000');
  expect(worth('toser.property')).toBe('13200000');
  expect(worth('property-exemption', 'toser.property')).toBe('17600000');
});

// Both are held: the residency is refused for the contract, and forbids nothing that is used.
test('a regional contract held stands beside residency of a territory that is held and not used', () => {
  const { assessment, forbidden } = planOf(
    plain({
      edition: 'law',
      site: 'toser-sosensky',
      held: { contract: { level: 'regional', signed: 2020, ends: 2025 }, toser: 2019 },
      capex: m(10, 400),
      profits: m(50, 50, 50),
    }),
    OPEN,
  );
  const verdictOf = (id: string) => assessment.measures.find((one) => one.id === id)?.verdict;
  expect([verdictOf('toser'), verdictOf('spic-regional')]).toEqual(['ineligible', 'unknown']);
  const names = forbidden.flatMap(({ between }) => between);
  expect(names).not.toContain('toser-resident');
});
