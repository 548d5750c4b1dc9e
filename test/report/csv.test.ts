import { expect, test } from 'vitest';
import { csvOf, renderCsv } from '../../src/report/csv';
import { SAMPLE } from './sample';

test('one row a line, and one for each measure or part without lines', () => {
  expect(renderCsv(SAMPLE).split('\r\n')).toEqual([
    'measure,part,verdict,kind,year,tax,budget,of,base,ordinaryRate,rate,taxBefore,taxAfter,relief,extraTax,cutOff,standing,confirmed',
    'investment-register,,eligible,relief,2020,income,regional,,20000000,0.17,0.135,3400000,2700000,700000,,,printed,true',
    'investment-register,,eligible,relief,2021,income,regional,,80000000.1,0.17,0.135,13600000,10800000,2800000,,,printed,true',
    'rip,,eligible,relief,2021,income,federal,,20000000,0.03,0,9000000,0,9000000,,,unconfirmed,false',
    'rip,,eligible,relief,2022,income,federal,,20000000,0.03,0,9000000,8307692,692308,,8307692,printed,false',
    'spic-federal,,ineligible,,,,,,,,,,,,,,,true',
    'spic-regional,,ineligible,,,,,,,,,,,,,,,true',
    'sez,sez.income,unknown,relief,2020,income,regional,,20000000,0.17,0.135,3400000,2700000,700000,,,printed,true',
    'sez,sez.land,eligible,relief,2020,land,municipal,Plot 1,20000000,0.17,0.135,3400000,2700000,700000,,,secondary,true',
    `sez,sez.import,eligible,relief,2020,customs-duty,federal,"'=imports[0]",20000000,0.17,0.135,5000000.55,0,5000000.55,,,printed,true`,
    `sez,sez.import,eligible,deferred,2020,import-vat,federal,"'=imports[0]",20000000,0.17,0.135,3400000,2700000,21000000,,,printed,true`,
    'property-exemption,,eligible,relief,2020,property,regional,,,,,3400000,2700000,700000,,,printed,true',
    'ppe-upgrade,,unknown,,,,,,,,,,,,,,,true',
    'investment-tax-deduction,,unknown,relief,2020,income,regional,,20000000,0.17,0.135,3400000,2700000,700000,,,printed,false',
    'investment-tax-deduction,,unknown,cost,2021,income,regional,,20000000,0.17,0.135,3400000,2700000,-1000000,,,printed,false',
    '',
  ]);
});

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['a "b"', '"a ""b"""'],
  ['a\nb', '"a\nb"'],
  ['a\rb', '"a\rb"'],
  ['', ''],
])('a field is quoted where it must be: %j', (text, expected) => {
  expect(csvOf(['x'], [{ x: text }])).toBe(`x\r\n${expected}\r\n`);
});

test.each([
  ['=1+1', `"'=1+1"`],
  ['+7', `"'+7"`],
  ['-a', `"'-a"`],
  ['-1+1', `"'-1+1"`],
  ['@x', `"'@x"`],
  ['\t=1', `"'\t=1"`],
  ['-1000000', '-1000000'],
  ['-0.55', '-0.55'],
])('no spreadsheet takes a text for a formula: %j', (text, expected) => {
  expect(csvOf(['x'], [{ x: text }])).toBe(`x\r\n${expected}\r\n`);
});

test('a value left out is an empty field, and no rows leave the names of the columns', () => {
  expect(csvOf(['x', 'y', 'z'], [{ y: '1' }])).toBe('x,y,z\r\n,1,\r\n');
  expect(csvOf(['x', 'y'], [])).toBe('x,y\r\n');
});
