import type * as sources from './sources';

/** The texts of the sources of the wider measures in Russian, by name. */
export const texts: { readonly [name in keyof typeof sources]: string } = {
  TOSER_SOSENSKY:
    'Сообщения прессы, ноябрь 2017 года: создана территория «Сосенский», в первый год требуется 2,5 млн рублей',
  TOSER_KONDROVO:
    'Сообщение прессы от 14.03.2019: заявка на территорию «Кондрово» подана, территория ещё не создана',
};
