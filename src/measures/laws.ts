import type { MeasureId, PartId } from '../policy/ids';

/** The law of each measure and part as a list of measures cites it. */
export const LAWS: { readonly [Id in MeasureId | PartId]: string } = {
  'investment-register': 'Law of Kaluga Region 621-OZ of 29.12.2009, art. 2',
  rip: 'Tax Code art. 25.8-25.12, 284.3',
  'spic-federal': 'Tax Code art. 284.9; 488-FZ of 31.12.2014',
  'spic-regional': 'Law of Kaluga Region 621-OZ of 29.12.2009; brochure of 2019',
  sez: '116-FZ of 22.07.2005; Law of Kaluga Region 621-OZ of 29.12.2009',
  'property-exemption': 'Law of Kaluga Region 263-OZ of 10.11.2003, art. 3',
  'ppe-upgrade': 'Law of Kaluga Region 263-OZ of 10.11.2003, art. 3 p. 5',
  'investment-tax-deduction': 'Tax Code art. 286.1; Law of Kaluga Region 621-OZ of 29.12.2009',
  'sez.income': 'Law of Kaluga Region 621-OZ of 29.12.2009; Tax Code art. 284 p. 1, 1.2',
  'sez.property': 'Tax Code art. 381 p. 17',
  'sez.land': 'Tax Code art. 395 p. 9',
  'sez.transport': 'Law of Kaluga Region 156-OZ of 26.11.2002, art. 5',
  'sez.import': 'Customs Code of the EAEU, free customs zone; 116-FZ of 22.07.2005',
};
