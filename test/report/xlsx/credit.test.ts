import { describe, expect, test } from 'vitest';
import { parseProfile, plan } from '../../../src/index';
import type { PlanOptions } from '../../../src/questions/plan/plan';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { formatOf } from '../../../src/report/format';
import { planParts } from '../../../src/report/plan/model';
import { wordsIn } from '../../../src/report/words/load';
import type { Sheet } from '../../../src/report/xlsx/cells';
import { planWorkbook } from '../../../src/report/xlsx/plan';
import { asking } from '../../contracts/credit-cases';
import { calculated, checkedFormulas } from './calculated';

const sheetsOf = async (document: ProfileDocument, options: PlanOptions = {}) => {
  const parsed = parseProfile(document);
  if (!parsed.ok) throw new Error('no sound profile');
  const words = await wordsIn('en');
  const format = formatOf(true, words);
  const answer = plan(parsed.profile, { edition: 'law', ...options });
  const { sheets } = planWorkbook(answer, planParts(answer, words, format), {
    words,
    format,
    version: '0.1.0',
    basis: [{ edition: 'law', hash: answer.assessment.policy.hash }],
    profiles: [{ name: 'project.yaml', text: '', document }],
  });
  return sheets;
};

const textOf = (sheet: Sheet | undefined): string =>
  (sheet?.rows ?? [])
    .flatMap((row) => row.flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : [])))
    .join('\n');

const creditIn = async (...asked: Parameters<typeof sheetsOf>) => {
  const sheets = await sheetsOf(...asked);
  const book = calculated(sheets);
  const all = checkedFormulas(book);
  book.engine.destroy();
  const sheet = sheets.find(({ name }) => name === 'Tax put off');
  return { formulas: all.filter(({ at }) => at.includes('Tax put off')), sheet };
};

describe('the sheet of a tax that is put off', () => {
  test.each([
    ['three years', asking()],
    ['parts that leave a rest', asking({ credit: { equipmentCost: 100, repaymentYears: 3 } })],
    [
      'a tax of odd roubles',
      asking({ fields: { taxableProfit: { 2019: 100, 2020: 0, 2021: 99 } } }),
    ],
    ['no market rate', asking({ fields: { borrowing: undefined } })],
  ])('calculates what the answer has: %s', async (_, document) => {
    const { formulas } = await creditIn(document);
    expect(formulas.filter(({ agrees }) => !agrees)).toEqual([]);
    expect(formulas.length).toBeGreaterThan(10);
  });

  test('is on the tax that a package leaves where the credit is asked for', async () => {
    const admitted = { unknown: true, unconfirmed: true };
    const [ordinary, left] = [await creditIn(asking()), await creditIn(asking(), admitted)];
    expect(textOf(ordinary.sheet)).toContain('The tax is the ordinary one');
    expect(textOf(left.sheet)).toContain('The tax is what the reliefs of the package leave');
    expect(left.formulas.filter(({ agrees }) => !agrees)).toEqual([]);
  });

  test('is in no workbook of a project without a credit', async () => {
    const { sheet } = await creditIn(asking({ fields: { taxCredit: undefined } }));
    expect(sheet).toBeUndefined();
  });
});
