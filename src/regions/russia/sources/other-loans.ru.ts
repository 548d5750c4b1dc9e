import type * as sources from './other-loans';

/** The texts of the sources of other preferential loans in Russian, by name. */
export const texts: { readonly [name in keyof typeof sources]: string } = {
  SME_SUPPORT:
    'Ассоциация международных автомобильных перевозчиков: льготные кредиты малому и среднему бизнесу, меры поддержки Корпорации МСП',
  SME_COMBINED:
    'ТАСС и пресса 2025 года: объединённая программа льготных кредитов МСП, 13,5 % при ключевой ставке 17 %, 17,5 % при 21 %',
  SME_COMBINED_2026:
    'Пресса о льготном кредитовании МСП в 2026 году: инвестиционные кредиты от 25 млн рублей',
};
