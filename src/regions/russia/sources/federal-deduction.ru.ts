import type * as sources from './federal-deduction';

/** The texts of the sources of the federal deduction in Russian, by name. */
export const texts: { readonly [name in keyof typeof sources]: string } = {
  FEDERAL_DEDUCTION_LAW:
    'НК РФ, ст. 286.2 п. 1-2 (в ред. Федерального закона от 12.07.2024 № 176-ФЗ): только налог по ставке абзаца 2 п. 1 ст. 284',
  FEDERAL_DEDUCTION_SHARE:
    'Постановление Правительства РФ от 28.11.2024 № 1638: доля стоимости, отрасли, десять лет',
  FEDERAL_DEDUCTION_FLOOR:
    'Пример ФНС России: налог не ниже 3 % базы, амортизация стоимости за вычетом инвестиционного вычета',
  ONE_DEDUCTION_AN_ASSET:
    'Письмо от 08.04.2025 № 03-03-06/1/34740: региональный и федеральный вычеты по разным объектам',
};
