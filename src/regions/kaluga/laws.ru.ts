import type { MeasureId, PartId } from './ids';

const LAW_621 = 'Закон Калужской области от 29.12.2009 № 621-ОЗ';
const LAW_263 = 'Закон Калужской области от 10.11.2003 № 263-ОЗ';

/** The law of each measure and part, in Russian. */
export const laws: { readonly [id in MeasureId | PartId]: string } = {
  'investment-register': `${LAW_621}, ст. 2`,
  rip: 'НК РФ, ст. 25.8-25.12, 284.3',
  'spic-federal': 'НК РФ, ст. 284.9; Федеральный закон от 31.12.2014 № 488-ФЗ',
  'spic-regional': `${LAW_621}; брошюра 2019 года`,
  sez: `Федеральный закон от 22.07.2005 № 116-ФЗ; ${LAW_621}`,
  'sez.income': `${LAW_621}; НК РФ, ст. 284 п. 1, 1.2`,
  'sez.property': 'НК РФ, ст. 381 п. 17',
  'sez.land': 'НК РФ, ст. 395 п. 9',
  'sez.transport': 'Закон Калужской области от 26.11.2002 № 156-ОЗ, ст. 5',
  'sez.import':
    'Таможенный кодекс ЕАЭС, свободная таможенная зона; Федеральный закон от 22.07.2005 № 116-ФЗ',
  'property-exemption': `${LAW_263}, ст. 3`,
  'ppe-upgrade': `${LAW_263}, ст. 3 п. 5`,
  'investment-tax-deduction': `НК РФ, ст. 286.1; ${LAW_621}`,
};
