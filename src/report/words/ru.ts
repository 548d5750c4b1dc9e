import { conditions } from '../../engine/measure/conditions.ru';
import type { FrameWords } from '.';
import { analysis } from './ru-analysis';
import { choices } from './ru-choices';
import { columns } from './ru-columns';
import { credits } from './ru-credits';
import { facts } from './ru-facts';
import { loans } from './ru-loans';
import { notes } from './ru-notes';
import { places } from './ru-places';
import { plan } from './ru-plan';
import { portfolio } from './ru-portfolio';
import { questions } from './ru-questions';
import { readings } from './ru-readings';
import { say } from './ru-sayings';
import { scenarios } from './ru-scenarios';

/** What reports say in Russian on any region. */
export const ru: FrameWords = {
  language: 'ru',
  claims: conditions.claims,
  notes: { ...notes, ...conditions.notes },
  facts: () => facts,
  readings,
  terms: {
    verdicts: {
      eligible: 'предоставляется',
      ineligible: 'не предоставляется',
      unknown: 'не установлено',
    },
    standings: {
      printed: 'напечатано в брошюре',
      law: 'прочитано в законе',
      secondary: 'по другим источникам',
      scenario: 'предположено в сценарии',
      unconfirmed: 'не подтверждено',
    },
    reads: {
      entry: 'определяется на день получения статуса или выдачи займа',
      period: 'определяется по налоговым периодам',
    },
    taxes: {
      income: 'налог на прибыль',
      property: 'налог на имущество',
      land: 'земельный налог',
      transport: 'транспортный налог',
      'customs-duty': 'ввозная пошлина',
      'import-vat': 'НДС при ввозе',
    },
    capBases: {
      'made-to-date': 'осуществлённых к концу периода',
      'planned-total': 'запланированных в целом',
      stated: 'указанных в контракте',
    },
    leftOut: {
      'kind-not-counted': 'такие вложения не учитываются',
      'caller-says-no': 'в профиле указано, что сумма не учитывается',
      'before-start': 'вложено до начала проекта',
      'outside-window': 'вложено после окончания срока',
    },
    asks: { 'yes-no': 'да или нет', value: 'значение', 'later-years': 'последующие годы' },
    values: { 'no-depreciated-value': 'остаточной стоимости нет' },
  },
  choices,
  ends: {
    'periods-used': () => 'срок льготы использован полностью',
    'cap-exhausted': () => 'далее предельный объём льготы исчерпан',
    'contract-ends': () => 'далее контракт не действует',
    'status-ends': () => 'далее статус не действует',
    'last-year': (last) => `${last} год — последний год действия меры`,
    'imports-end': () => 'далее товары не ввозятся',
    'edition-ends': (last) => `показатели известны только по ${last} год`,
  },
  columns,
  say,
  loans,
  credits,
  plan,
  analysis,
  places,
  portfolio,
  questions,
  scenarios,
};
