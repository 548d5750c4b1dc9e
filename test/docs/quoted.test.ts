import { describe, expect, test } from 'vitest';
import { at, type Figure } from '../../src/figures/figure';
import { policyOf } from '../../src/regions/kaluga/editions/index';
import { withoutBlocks } from './blocks';
import { pageNames, pageText } from './files';
import { regionPages } from './region-pages';
import { percent } from './values';

const { baseline, rip } = policyOf();

const rate = (figure: Figure<bigint>, day: string): string => percent(at(figure, day).value);
const sum = (figures: readonly Figure<bigint>[], day: string): bigint =>
  figures.reduce((total, figure) => total + at(figure, day).value, 0n);

const ORDINARY = [baseline.incomeFederal, baseline.incomeRegional] as const;
const REDUCED = [rip.federalRate, rip.regionalRate] as const;
const less = (index: 0 | 1, day: string): string =>
  percent(at(ORDINARY[index], day).value - at(REDUCED[index], day).value);

const SAVED_2026 = percent(sum(ORDINARY, '2026-01-01') - sum(REDUCED, '2026-01-01'));

/** The rates that pages quote outside of their generated tables, in their order, as the data has them. */
const QUOTED: { readonly [page: string]: readonly string[] } = {
  'docs/packages.md': [...ORDINARY, ...REDUCED].map((figure) => rate(figure, '2021-01-01')),
  'docs/tutorial-policy-test.md': [
    ...ORDINARY.map((figure) => rate(figure, '2026-01-01')),
    ...REDUCED.map((figure) => rate(figure, '2026-01-01')),
    less(0, '2026-01-01'),
    less(1, '2026-01-01'),
    SAVED_2026,
    SAVED_2026,
  ],
};

/** Pages that are written from the data are held to it elsewhere. */
const FROM_DATA = await regionPages();
const BY_HAND = pageNames().filter((page) => !Object.hasOwn(FROM_DATA, page));

/** What a command prints is held to the command elsewhere. */
const written = (page: string): string =>
  withoutBlocks(pageText(page)).replaceAll(/^```text[\s\S]*?^```/gm, '');

describe('rates quoted by hand agree with the data', () => {
  test.each(['README.md', ...BY_HAND])('%s', (page) => {
    const quoted = [...written(page).matchAll(/\d[\d,.]*%/g)].map(([text]) => text);
    expect(quoted).toEqual(QUOTED[page] ?? []);
  });

  test('and what differs is seen', () => {
    expect(QUOTED['docs/packages.md']).toEqual(['3%', '17%', '0%', '13.5%']);
  });
});

test('no page but a decision writes an amount of money with its unit by hand', () => {
  const amounts = BY_HAND.filter((page) => !page.includes('/decisions/')).flatMap(
    (page) => written(page).match(/(?<![\w-])\d[\d,.]* ?(million|m|roubles)\b/g) ?? [],
  );
  expect(amounts).toEqual([]);
});
