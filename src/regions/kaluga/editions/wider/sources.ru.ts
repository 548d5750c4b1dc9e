import type * as sources from './sources';

/** The texts of the sources of the wider measures in Russian, by name. */
export const texts: { readonly [name in keyof typeof sources]: string } = {
  TOSER_SOSENSKY:
    'Сообщения прессы, ноябрь 2017 года: создана территория «Сосенский», в первый год требуется 2,5 млн рублей',
  TOSER_KONDROVO:
    'Сообщение прессы от 14.03.2019: заявка на территорию «Кондрово» подана, территория ещё не создана',
  TAX_CREDIT_CODE: 'НК РФ, ст. 66-68 (ред. от 04.08.2023): инвестиционный налоговый кредит',
  TAX_CREDIT_KALUGA:
    'Перечень актов Калужской области: Закон от 30.09.2013 № 468-ОЗ и приказ от 20.01.2014 № 30-п об инвестиционном налоговом кредите; тексты прочитать не удалось',
};
