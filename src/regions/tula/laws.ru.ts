/** Laws of measures, by the English text that a list of measures cites. */
export const lawsInRussian: readonly (readonly [english: string, russian: string])[] = [
  ['Tax Code art. 25.8-25.12, 284.3', 'НК РФ, ст. 25.8-25.12, 284.3'],
  [
    'Tax Code art. 284.9; Laws of Tula Region 33-ZTO and 145-ZTO of 13.12.2019',
    'НК РФ, ст. 284.9; законы Тульской области № 33-ЗТО и от 13.12.2019 № 145-ЗТО',
  ],
  [
    'Tax Code art. 284.9; Law of Tula Region 33-ZTO',
    'НК РФ, ст. 284.9; Закон Тульской области № 33-ЗТО',
  ],
  ['Law of Tula Region 145-ZTO of 13.12.2019', 'Закон Тульской области от 13.12.2019 № 145-ЗТО'],
  [
    '473-FZ of 29.12.2014; Tax Code art. 284 p. 1.8, 284.4, 427',
    'Федеральный закон от 29.12.2014 № 473-ФЗ; НК РФ, ст. 284 п. 1.8, 284.4, 427',
  ],
  ['Tax Code art. 284 p. 1.8, 284.4', 'НК РФ, ст. 284 п. 1.8, 284.4'],
  [
    'Tax Code art. 372; law of the region on property tax',
    'НК РФ, ст. 372; закон области о налоге на имущество',
  ],
  [
    'Tax Code art. 387; act of the municipality on land tax',
    'НК РФ, ст. 387; акт муниципального образования о земельном налоге',
  ],
  ['Tax Code art. 427 p. 1 sub. 12, p. 2, 10.1', 'НК РФ, ст. 427 п. 1 подп. 12, п. 2, 10.1'],
  [
    '116-FZ of 22.07.2005; Decree 302 of 14.04.2016',
    'Федеральный закон от 22.07.2005 № 116-ФЗ; Постановление от 14.04.2016 № 302',
  ],
  [
    'Tax Code art. 284 p. 1, 1.2; Law of Tula Region on rates of residents',
    'НК РФ, ст. 284 п. 1, 1.2; закон Тульской области о ставках для резидентов',
  ],
  [
    'Decrees of the Government 496 of 26.04.2017 and 1347 of 28.07.2022',
    'Постановления Правительства РФ от 26.04.2017 № 496 и от 28.07.2022 № 1347',
  ],
  [
    'Tax Code art. 286.2; Decree of the Government 1638 of 28.11.2024',
    'НК РФ, ст. 286.2; постановление Правительства РФ от 28.11.2024 № 1638',
  ],
  ['Tax Code art. 381 p. 17', 'НК РФ, ст. 381 п. 17'],
  ['Tax Code art. 395 p. 9', 'НК РФ, ст. 395 п. 9'],
  ['Law of Tula Region on transport tax', 'закон Тульской области о транспортном налоге'],
  [
    'Customs Code of the EAEU, free customs zone; 116-FZ of 22.07.2005',
    'Таможенный кодекс ЕАЭС, свободная таможенная зона; Федеральный закон от 22.07.2005 № 116-ФЗ',
  ],
  ['Law of Tula Region 1390-ZTO of 06.02.2010', 'Закон Тульской области от 06.02.2010 № 1390-ЗТО'],
];
