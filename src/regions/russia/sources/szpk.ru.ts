import type * as sources from './szpk';

/** The texts of the sources of agreements on protection of investment in Russian, by name. */
export const texts: { readonly [name in keyof typeof sources]: string } = {
  SZPK_LAW:
    'НК РФ, ст. 25.17, 25.18 (ред. от 04.08.2023): соглашения о защите и поощрении капиталовложений',
  SZPK_THRESHOLDS:
    'Пресса о соглашениях о защите капиталовложений: стороны, пороги 2022 года, 200 млн рублей для региональных',
  SZPK_SPHERES: 'Пресса о соглашениях о защите капиталовложений: исключённые сферы',
  SZPK_TERMS: 'Портал Татарстана о соглашениях о защите капиталовложений: 6, 10, 15 и 20 лет',
  SZPK_INFRASTRUCTURE:
    'Портал Сахалина о соглашениях о защите капиталовложений: половина обеспечивающей инфраструктуры за 5 лет, вся сопутствующая за 10',
};
