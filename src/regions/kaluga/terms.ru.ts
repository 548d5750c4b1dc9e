/** What texts of several measures of the region name in Russian. */
export const LAW_621 = 'Закон Калужской области от 29.12.2009 № 621-ОЗ';
export const LAW_263 = 'Закон Калужской области от 10.11.2003 № 263-ОЗ';
export const MINISTRY = 'министерство экономического развития Калужской области';
export const REGISTER_OF_PROGRAMMES =
  'включение программы в реестр программ обновления и модернизации основных средств';
export const LOSS_OF_CONTRACT =
  'окончание или расторжение контракта; капитальные вложения ниже порога к его окончанию';
export const FIRST_PROFIT = 'год первой прибыли';
