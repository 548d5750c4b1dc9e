import { describe, expect, test } from 'vitest';
import { plan } from '../../src/questions/plan/plan';
import { renderCsv } from '../../src/report/csv';
import { formatOf } from '../../src/report/format';
import { readerModel } from '../../src/report/model';
import { planModel } from '../../src/report/plan/model';
import { wordsIn } from '../../src/report/words/load';
import { asking } from '../contracts/credit-cases';
import { profileOf } from '../profiles';

const answer = plan(profileOf(asking()), { edition: 'law', unknown: true, unconfirmed: true });

const textsOf = async (language: 'en' | 'ru') => {
  const words = await wordsIn(language);
  const format = formatOf(false, words);
  const { assessment } = answer;
  return [readerModel(assessment, words, format), planModel(answer, words, format)].map((blocks) =>
    JSON.stringify(blocks),
  );
};

describe('a tax that is put off', () => {
  test.each([
    ['en', 'Tax that is put off', 'Owed at the start'],
    ['ru', 'Изменение срока уплаты налога', 'Остаток кредита на начало года'],
  ] as const)('is shown in reports in %s', async (language, heading, column) => {
    for (const text of await textsOf(language)) {
      expect(text).toContain(heading);
      expect(text).toContain(column);
      expect(text).toMatch(/4.?483.?431[.,]49/);
    }
  });

  test('stands after the loans', async () => {
    const words = await wordsIn('en');
    const sections = readerModel(answer.assessment, words, formatOf(true, words)).flatMap(
      (block) => (block.kind === 'section' ? [block.text] : []),
    );
    expect(sections.indexOf('Tax that is put off')).toBeGreaterThan(
      sections.indexOf('Loans of the Industrial Development Fund'),
    );
  });

  test('is in the CSV by kind, and in no row of relief', () => {
    const rows = renderCsv(answer.assessment)
      .split('\r\n')
      .filter((row) => row.startsWith('investment-tax-credit,'));
    const kindOf = (row: string) => row.split(',')[3];
    expect(rows.map(kindOf)).toEqual([
      'put-off',
      'put-off',
      'interest',
      'put-off',
      'interest',
      'repaid',
      'interest',
      'repaid',
      'interest',
    ]);
    expect(rows[0]).toBe(
      'investment-tax-credit,,unknown,put-off,2019,income,regional,,,,,17000000,,8500000,,,law,false',
    );
  });
});
