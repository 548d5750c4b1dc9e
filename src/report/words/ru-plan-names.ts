import type { PlanWords } from './plan';

/** Where in its year a flow stands, after «к». */
export const TIMINGS: { readonly [timing: string]: string } = {
  end: 'концу года',
  mid: 'середине года',
  start: 'началу года',
};

/** Why a figure is absent, in Russian. */
export const absent: PlanWords['absent'] = {
  'no-discount-rate': 'ставка дисконтирования не указана',
  'no-flows': 'операционный поток или капитальные вложения не указаны',
  'no-jobs': 'рабочие места не указаны',
  'no-but-for-share': 'вероятность реализации проекта без поддержки не указана',
  'no-investment': 'вложений нет',
  'no-sign-change': 'потоки не меняют знака',
  'not-unique': 'потоки меняют знак более одного раза, поэтому значений может быть несколько',
  never: 'проект не окупается',
  'nothing-forgone': 'выпадающих доходов нет',
  'no-ordinary-tax': 'налога без льгот нет',
  'nothing-at-stake': 'у бюджетов нет ни потерь, ни поступлений',
  'below-0': 'выпадающих доходов нет или они меньше нуля',
  'no-income-after-tax': 'после налога дохода не остаётся',
  'no-return': 'доходность нулевая',
};
