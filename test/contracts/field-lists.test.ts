import { describe, expect, test } from 'vitest';
import { fieldLists } from './field-lists';
import { SOURCES } from './sources';

describe('fields of a profile are listed where they are declared', () => {
  test('and nowhere else in src', () => {
    // The texts of another language are a list by need: they are read when they are shown, and hold every field.
    const declared = [
      'profile/fields/',
      'regions/russia/fields/',
      'regions/kaluga/fields/',
      'report/words/ru-fields-',
    ];
    const elsewhere = SOURCES.filter(([path]) => !declared.some((start) => path.startsWith(start)));
    expect(elsewhere.flatMap(([path, text]) => fieldLists(path, text))).toEqual([]);
  });

  test.each([
    ['names of fields', `['discountRate', 'timing', 'prices', 'butFor', 'wageTaxRate']`],
    ['rows of names', `[['level', 1], ['signed', 2], ['ends', 3], ['statedCapitalInvestment', 4]]`],
    ['keys', '({ id: 1, cadastralValue: 2, rate: 3, title: 4 })'],
    ['members of a type', 'interface Plot { id: 1; cadastralValue: 2; rate: 3; title: 4 }'],
    ['words of a union', `type Name = 'id' | 'cadastralValue' | 'rate' | 'title';`],
    ['a text of YAML', "'- { id: Plot, cadastralValue: 1, rate: 0, title: 2019-01-01 }'"],
    [
      'paths of several sections',
      `({ 'project.site': 1, 'project.jobs': 2, 'borrowing.sales': 3, 'imports[].day': 4 })`,
    ],
  ])('a list is seen: %s', (_, text) => {
    expect(fieldLists('regions/russia/rip/rules.ts', text)).toHaveLength(1);
  });

  test.each([
    ['three fields', `['project.site', 'project.jobs', 'borrowing.sales']`],
    ['less than two thirds of a section', `['name', 'start', 'site', 'jobs']`],
    [
      'a few among other names',
      `['id', 'cadastralValue', 'rate', 'title', 'tax', 'before', 'after']`,
    ],
  ])('what a rule reads is no list: %s', (_, text) => {
    expect(fieldLists('regions/russia/rip/rules.ts', text)).toEqual([]);
  });
});
