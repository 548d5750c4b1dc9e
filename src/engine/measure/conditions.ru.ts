import { textOfValue as text } from '../../words/values';
import { type Claim, claimHolds, type InOther } from '../../words/words';
import type * as en from './conditions.en';

/** Words of what many measures ask and assume, in Russian; `*` stands for any measure, part or programme. */
export const conditions: InOther<typeof en.conditions> = {
  claims: {
    '*': claimHolds('выполнены все условия', 'выполнены не все условия'),
    '*.in-the-region': claimHolds(
      'проект реализуется на территории области',
      'проект реализуется за пределами области',
    ),
    '*.resident': claimHolds('условия резидентства выполнены', 'условия резидентства не выполнены'),
    '*.status': claimHolds('статус имеется', 'статуса нет'),
    '*.conditions': claimHolds('собственные условия выполнены', 'собственные условия не выполнены'),
    '*.while-held': claimHolds(
      'налоговый период льготы начинается до прекращения статуса',
      'статус прекращается до начала любого налогового периода льготы',
    ),
    '*.in-force': claimHolds(
      'мера действует хотя бы в одном налоговом периоде льготы',
      'мера не действует ни в одном налоговом периоде льготы',
    ),
    '*.wage': claimHolds(
      'средняя заработная плата за налоговый период достигает установленной кратности прожиточного минимума',
      'средняя заработная плата за налоговый период ниже установленной кратности прожиточного минимума',
    ),
    '*.tests-of-period': claimHolds(
      'условия для отдельного налогового периода выполнены',
      'условия для отдельного налогового периода не выполнены',
    ),
    '*.tests': claimHolds(
      'условия для отдельных налоговых периодов выполнены хотя бы в одном из них',
      'условия для отдельных налоговых периодов не выполнены ни в одном из них',
    ),
    '*.no-arrears': claimHolds(
      'у инвестора нет недоимки по налогам',
      'у инвестора есть недоимка по налогам',
    ),
    '*.pays-the-tax': claimHolds(
      'инвестор является плательщиком налога',
      'инвестор не является плательщиком налога: он применяет специальный налоговый режим',
    ),
    '*.conditions-of-payers': claimHolds(
      'условия для плательщиков налога выполнены',
      'условия для плательщиков налога не выполнены',
    ),
    '*.object-of-the-tax': claimHolds(
      'имущество признаётся объектом налогообложения',
      'имущество не признаётся объектом налогообложения: движимое имущество налогом не облагается',
    ),
  },
  notes: {
    'status-ends': (values, { day }) =>
      `статус прекращается ${day(text(values, 'ends'))}: в последующие годы льгот, которые на нём основаны, нет; последствия его утраты для прошлых лет не рассчитываются`,
    'first-profit-among-given-years': (values) => {
      const year = text(values, 'year');
      const found = year === 'none' ? 'такого года нет' : `это ${year} год`;
      return `первый год с прибылью определяется среди указанных лет (${text(values, 'first')}-${text(values, 'last')}): ${found}`;
    },
    'first-period-not-before-entry': (values) =>
      `выбранный вариант толкования (${text(values, 'reading')}) указывает на ${text(values, 'asked')} год, но мера начинает применяться позднее: принят ${text(values, 'year')} год`,
  },
};

/** A condition on capital investment, in Russian. */
export const investment = (where: string): Claim =>
  claimHolds(
    `капитальные вложения ${where} достигают порога`,
    `капитальные вложения ${where} ниже порога`,
  );
