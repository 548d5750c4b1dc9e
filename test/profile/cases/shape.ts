import { PROJECT } from '../document';
import type { Case } from './case';
import { asset, object, plot, writtenOff } from './case';

export const SHAPE_CASES: readonly Case[] = [
  {
    name: 'a field that is misspelt',
    fields: { taxableProfits: {} },
    problems: [['unknown-field', 'taxableProfits', '{}', 'did you mean "taxableProfit"?']],
  },
  {
    name: 'a field that is like none',
    fields: { capex: 5 },
    problems: [['unknown-field', 'capex', '5']],
  },
  {
    name: 'a field in another case and spelling',
    fields: { investor: { tax_arrears: true } },
    problems: [['unknown-field', 'investor.tax_arrears', 'true', 'did you mean "taxArrears"?']],
  },
  {
    name: 'a region that is not loaded, whatever else is wrong',
    fields: { project: { ...PROJECT, region: 'atlantis', site: 'moon' } },
    problems: [
      [
        'region-not-loaded',
        'project.region',
        '"atlantis"',
        'a region is loaded by the option region of parseProfile; left out: kaluga',
      ],
    ],
  },
  {
    name: 'a region that is no text',
    fields: { project: { ...PROJECT, region: 40 } },
    problems: [['wrong-type', 'project.region', '40', 'write it as text in quotes']],
  },
  {
    name: 'names that paths have to quote',
    fields: { 'a.b': 1, '': 2, '\u0007': 3 },
    problems: [
      ['unknown-field', '["a.b"]', '1'],
      ['unknown-field', '[""]', '2'],
      ['unknown-field', '["\\u0007"]', '3'],
    ],
  },
  {
    name: 'the prototype as a field, a year and a field of an entry',
    fields: JSON.parse(
      '{"__proto__":{},"taxableProfit":{"2020":1,"__proto__":2},"imports":[{"__proto__":3,"year":2019,"customsValue":1}]}',
    ),
    problems: [
      ['unknown-field', '__proto__', '{}'],
      ['unknown-field', 'taxableProfit.__proto__', '2'],
      ['unknown-field', 'imports[0].__proto__', '3'],
    ],
  },
  {
    name: 'required fields of a section and of entries',
    fields: { company: {}, imports: [{ year: 2019 }], fixedAssets: [{}] },
    problems: [
      ['missing-field', 'company.taxableProfit', 'nothing'],
      ['missing-field', 'company.projectIncomeShare', 'nothing'],
      ['missing-field', 'imports[0].customsValue', 'nothing'],
      ['missing-field', 'fixedAssets[0].id', 'nothing'],
      ['missing-field', 'fixedAssets[0].putIntoUse', 'nothing'],
      ['missing-field', 'fixedAssets[0].cost', 'nothing'],
      ['missing-field', 'fixedAssets[0].lifeMonths', 'nothing'],
    ],
  },
  {
    name: 'values of another type',
    fields: {
      investor: [],
      taxableProfit: 5,
      capitalInvestment: 'none',
      imports: {},
      transportTax: { 2020: {} },
      statuses: { rip: '2019-01-01', sezResident: { registered: 2019 } },
    },
    problems: [
      ['wrong-type', 'investor', '[]'],
      ['wrong-type', 'taxableProfit', '5'],
      ['wrong-type', 'capitalInvestment', '"none"'],
      ['wrong-type', 'imports', '{}'],
      ['wrong-type', 'transportTax.2020', '{}'],
      ['wrong-type', 'statuses.rip', '"2019-01-01"'],
      ['wrong-type', 'statuses.sezResident.registered', '2019'],
    ],
  },
  {
    name: 'null, which says nothing',
    fields: { investor: { taxArrears: null }, statuses: null },
    problems: [
      [
        'wrong-type',
        'investor.taxArrears',
        'null',
        'null is no value: leave the field out where nothing is known',
      ],
      [
        'wrong-type',
        'statuses',
        'null',
        'null is no value: leave the field out where nothing is known',
      ],
    ],
  },
  {
    name: 'yes and no as texts',
    fields: { carryLosses: 'yes', investor: { taxArrears: 'Нет', landOwnedOrLeased: 'maybe' } },
    problems: [
      ['wrong-type', 'carryLosses', '"yes"', 'write true, without quotes'],
      ['wrong-type', 'investor.taxArrears', '"Нет"', 'write false, without quotes'],
      ['wrong-type', 'investor.landOwnedOrLeased', '"maybe"'],
    ],
  },
  {
    name: 'words that are not of the list',
    fields: { project: { ...PROJECT, site: 'SEZ', activity: { sezKind: 'software' } } },
    problems: [
      ['not-one-of', 'project.site', '"SEZ"', 'did you mean "sez"?'],
      ['not-one-of', 'project.activity.sezKind', '"software"'],
    ],
  },
  {
    name: 'texts',
    fields: {
      project: { ...PROJECT, name: ' \t' },
      ...object({ ...writtenOff, id: 'i'.repeat(101) }),
      ...plot({ id: 'a\nb' }),
      ...asset({ id: 7 }),
    },
    problems: [
      ['empty-text', 'project.name', '" \\t"'],
      ['text-too-long', 'property.objects[0].id', `"${'i'.repeat(78)}…`],
      ['control-character', 'landPlots[0].id', '"a\\nb"'],
      ['wrong-type', 'fixedAssets[0].id', '7', 'write it as text in quotes'],
    ],
  },
  {
    name: 'OKVED codes',
    fields: {
      project: { ...PROJECT, activity: { main: 28.1, others: ['28.', '28.11', '281', []] } },
    },
    problems: [
      [
        'wrong-type',
        'project.activity.main',
        '28.1',
        'write it as text in quotes: a number loses the last zero of "28.10"',
      ],
      ['not-an-okved-code', 'project.activity.others[0]', '"28."'],
      ['not-an-okved-code', 'project.activity.others[2]', '"281"'],
      ['wrong-type', 'project.activity.others[3]', '[]'],
    ],
  },
  {
    name: 'lists and maps that are too long',
    fields: {
      imports: new Array(10_001).fill(0),
      taxableProfit: Object.fromEntries(Array.from({ length: 10_001 }, (_, year) => [year, 'x'])),
      company: { taxableProfit: new Array(10_001), projectIncomeShare: { 2019: 1 } },
    },
    problems: [
      ['too-many-entries', 'imports', '10001'],
      ['too-many-entries', 'taxableProfit', '10001'],
      ['too-many-entries', 'company.taxableProfit', '10001'],
    ],
  },
];
