import { textOfValue as text } from '../../../../words/values';
import { claimHolds, type InOther } from '../../../../words/words';
import { sez as federal } from '../../../russia/sez/words.ru';
import type * as en from './words.en';

/** Words of the special economic zone, in Russian: the federal ones, and what the region adds. */
export const sez: InOther<typeof en.sez> = {
  ...federal,
  claims: {
    ...federal.claims,
    'sez.income.activity': claimHolds(
      'вид деятельности позволяет определить шкалу ставок',
      'вид деятельности не позволяет определить шкалу ставок',
    ),
  },
  notes: {
    ...federal.notes,
    'sez-regional-ceiling': (values, { percent }) =>
      `федеральный закон ограничивает региональную ставку для резидентов в ${text(values, 'first')}-${text(values, 'last')} годах: не более ${percent(text(values, 'ceiling'))}; на расчёт это не влияет`,
  },
  steps: {
    sez: {
      obtain: 'соглашение об осуществлении деятельности в зоне и внесение в реестр её резидентов',
      from: 'орган управления особой экономической зоной «Калуга»',
      lostBy:
        'прекращение соглашения; производство подакцизных товаров, кроме легковых автомобилей и мотоциклов; отсутствие раздельного учёта',
    },
  },
};
