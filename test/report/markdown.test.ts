import { expect, test } from 'vitest';
import type { Block } from '../../src/report/blocks';
import { markdownOf } from '../../src/report/markdown';
import { en } from '../words';
import { renderMarkdown } from './rendered';
import { EFFECTS, SAMPLE } from './sample';

const markdown = renderMarkdown(SAMPLE, { words: en });

test('an assessment has headings, tables and lists', () => {
  expect(markdown).toContain('\n# Tax incentives of the project: Завод "Восток" \\| stage 1\n');
  expect(markdown).toContain('\n## Title of rip (rip)\n');
  expect(markdown).toContain('\n### Title of sez.land (sez.land)\n');
  expect(markdown).toContain(`
| Year | Budget   | Rate         | Tax before | Tax after |  Relief |
| :--- | :------- | :----------- | ---------: | --------: | ------: |
| 2020 | regional | 17% to 13.5% |    3400000 |   2700000 |  700000 |
| 2021 | regional | 17% to 13.5% |   13600000 |  10800000 | 2800000 |
`);
  expect(markdown).toContain('\nWhy not:\n\n- Capital investment by the end');
});

test('it says what the table says', () => {
  for (const words of [
    'No edition was named',
    'No total across measures',
    'Cut off in all: 8307692',
  ])
    expect(markdown).toContain(words);
});

test('what other readings would give stands in tables, where it is asked for', () => {
  expect(markdown).not.toContain('Other readings');
  expect(renderMarkdown(SAMPLE, { words: en, effects: EFFECTS })).toContain(`
window-end, in place of day-before:

| Other value | Measure             | Verdict                | Relief | Other relief |
| :---------- | :------------------ | :--------------------- | -----: | -----------: |
| anniversary | investment-register | ineligible to eligible |      0 |       525000 |

## Sources
`);
});

test('sources are a list with links, under the numbers that the text refers to', () => {
  expect(markdown).toContain(`
## Sources

1. [Act 1 of 2009, art. 2](<https://example.org/act-1>)
2. [Tax Code art. 284](<https://example.org/284>)
3. Act 9 of 2013
`);
  expect(markdown).toContain('\n- The project stands in the region \\[1\\].\n');
});

test('groups of digits only where they are asked for', () => {
  expect(markdown).not.toContain('\u00a0');
  expect(renderMarkdown(SAMPLE, { words: en, groups: true })).toContain('3\u00a0500\u00a0000');
});

test.each([
  [
    'a *b* _c_ `d` [e](f) <g> h|i ~j~ &amp;',
    'a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g\\> h\\|i \\~j\\~ \\&amp;',
  ],
  ['# no heading', '\\# no heading'],
  ['- no list', '\\- no list'],
  ['1. no list', '1\\. no list'],
  ['2019.5 stays', '2019.5 stays'],
  ['back\\slash', 'back\\\\slash'],
])('a text is no markup: %s', (text, expected) => {
  const block: Block = { kind: 'paragraph', text };
  expect(markdownOf([block])).toBe(`${expected}\n`);
});

test('an address cannot leave its brackets', () => {
  const items = [{ text: 'x', address: 'https://e.org/<a>' }];
  expect(markdownOf([{ kind: 'sources', items }])).toBe('1. [x](<https://e.org/%3Ca%3E>)\n');
});
