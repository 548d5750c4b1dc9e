import { investment } from '../../../../engine/measure/conditions.ru';
import { inCases } from '../../../../words/russian';
import {
  claimHolds,
  type InOther,
  type ReadingWordsOf,
  type RegionWords,
} from '../../../../words/words';
import { contracts } from '../../../russia/spic-federal/contract-conditions.ru';
import type { readings } from './readings';
import type { en } from './words.en';

const relief = (from: string) =>
  inCases(`льгота по ${from} по СПИК`, `льготы по ${from} по СПИК`, `льготе по ${from} по СПИК`);

const words: InOther<typeof en> = {
  names: {
    'spic-federal': inCases(
      'федеральный специальный инвестиционный контракт',
      'федерального специального инвестиционного контракта',
      'федеральном специальном инвестиционном контракте',
    ),
    'spic-federal.income': relief('налогу на прибыль'),
    'spic-federal.property': relief('налогу на имущество'),
  },
  statuses: { 'spic-federal': 'специальный инвестиционный контракт' },
  claims: {
    ...contracts.claims,
    'spic-federal.federal-party': claimHolds(
      'стороной контракта является Российская Федерация',
      'Российская Федерация не является стороной контракта',
    ),
    'spic-federal.signed-in-time': claimHolds(
      'контракт подписан не позже, чем это допускается',
      'контракт подписан позже, чем это допускается',
      'at-most',
    ),
    'spic-federal.no-other-status': claimHolds(
      'у инвестора нет статуса, несовместимого с таким контрактом',
      'у инвестора есть статус, несовместимый с таким контрактом',
    ),
    'spic-federal.not-a-sez-resident': claimHolds(
      'инвестор не является резидентом особой экономической зоны',
      'инвестор является резидентом особой экономической зоны',
    ),
    'spic-federal.not-a-toser-resident': claimHolds(
      'инвестор не является резидентом территории опережающего развития',
      'инвестор является резидентом территории опережающего развития',
    ),
    'spic-federal.not-a-rip-participant': claimHolds(
      'инвестор не является участником регионального инвестиционного проекта',
      'инвестор является участником регионального инвестиционного проекта',
    ),
    'spic-federal.capital-investment': investment('к окончанию контракта'),
    'spic-federal.federal-capital-investment': investment(
      'по федеральному закону к окончанию контракта',
    ),
    'spic-federal.property.object': claimHolds(
      'есть имущество, созданное или приобретённое по контракту',
      'нет имущества, созданного или приобретённого по контракту',
    ),
    'spic-federal.property.created-under-contract': claimHolds(
      'имущество создано или приобретено со дня подписания до окончания контракта',
      'имущество создано или приобретено не в период со дня подписания до окончания контракта',
    ),
  },
  notes: {
    ...contracts.notes,
    'contract-not-prolonged': () =>
      'не указано, продлён ли контракт из-за санкций: принято, что не продлён',
  },
  steps: {
    'spic-federal': {
      obtain: 'специальный инвестиционный контракт',
      from: 'министерство и область',
      lostBy: 'окончание контракта',
    },
  },
  facts: {
    'policy.spicFederal.namesIncomeTax':
      'предусматривает ли сам контракт льготу по налогу на прибыль, как требует норма с 2026 года, текст которой прочитать не удалось',
  },
};

const ofReadings: ReadingWordsOf<typeof readings> = {
  'spic-federal.income-rate': {
    name: 'региональная ставка налога на прибыль по контракту',
    values: {
      'by-signing': 'по дню подписания',
      schedule: 'по годам контракта',
      'flat-zero': '0 % для всех контрактов',
    },
  },
  'spic-federal.contract-year': {
    name: 'как считаются годы контракта',
    values: { calendar: 'календарные годы', anniversary: 'по 12 месяцев со дня подписания' },
  },
};

/** Words of special investment contracts, in Russian. */
export const ru: RegionWords = { ...words, readings: ofReadings };
