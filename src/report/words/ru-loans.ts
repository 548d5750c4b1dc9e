import { counted } from '../../words/russian';
import type { LoanWords, WrittenTerms } from './loans';

/** The sentences on loans of the fund in Russian. */
export const loans: LoanWords = {
  heading: 'Займы Фонда развития промышленности',
  several: 'Займы',
  title: (loans, name) => `${loans} для проекта: ${name}`,
  notExamined:
    'Займы фонда не рассматриваются: в профиле не указано, что предполагается занять. Чтобы они были рассмотрены, заполните раздел о займе (borrowing).',
  largest: (amount, boundBy) =>
    `Наибольшая сумма займа по указанным сведениям: ${amount} (ограничение — ${boundBy}).`,
  largestOpen: (conditions) =>
    `Её могут уменьшить показатели, которые не указаны: ${conditions.join(', ')}.`,
  noneWithin: 'По указанным сведениям недоступна даже наименьшая сумма займа.',
  noLargest: 'Предельная сумма займа по программе в источниках не указана.',
  unbound: 'без предела',
  none: 'нет',
  notKnownDay: 'неизвестно',
  worthHeading:
    'Выгода от займов по сравнению с рынком; приведённая выгода — за вычетом стоимости гарантии:',
  legendFloor:
    '> не менее этой суммы: рыночная ставка не указана, вместо неё взята ключевая, поэтому в сравнении пакетов выгода не участвует',
  noTotal:
    'Общая сумма по программам не приводится: каждая рассчитана как единственный заём, и её выгода не является налоговой льготой.',
  opening: (saved, presentValueNet, isFloor) => {
    const least = isFloor ? 'не менее ' : '';
    return `Экономия на процентах: ${least}${saved}; приведённая выгода за вычетом гарантии: ${least}${presentValueNet}.`;
  },
  terms,
  rateIn: (rate, first, last) => {
    if (last === null) return first === 1 ? rate : `${rate} начиная с ${first}-го года`;
    return first === last ? `${rate} в ${first}-й год` : `${rate} в годы ${first}-${last}`;
  },
  rateInQuarters: (rate, first, last) =>
    first === last ? `${rate} в ${first}-м квартале` : `${rate} в кварталах ${first}-${last}`,
  split: (federal, regional) =>
    `Федеральный фонд предоставляет не более ${federal}, региональный фонд — ${regional}.`,
  byYear: 'По годам; квартал относится к году, в котором он заканчивается:',
  byQuarter: 'График по кварталам, остаток долга до платежа:',
  againstMarket: 'Те же кварталы по сравнению с рынком:',
  worth: 'Выгода по разным методикам:',
  nominal: (marketRate) => `По сравнению с рынком под ${marketRate}, номинальная сумма`,
  presentValue: (marketRate) =>
    `По сравнению с рынком, приведённая стоимость под ${marketRate} годовых, четверть ставки за квартал (грант-эквивалент)`,
  nominalByQuarter: 'По сравнению с рыночной ставкой каждого квартала, номинальная сумма',
  presentValueByQuarter:
    'По сравнению с рыночной ставкой каждого квартала, приведённая стоимость, четверть этой ставки за квартал (грантовый эквивалент)',
  lessGuarantee: (convention) => `${convention}, за вычетом стоимости гарантии`,
  commission: (discountRate) =>
    `Европейская комиссия, грант-эквивалент при ставке дисконтирования ${discountRate} годовых`,
  commissionByQuarter:
    'Европейская комиссия, грантовый эквивалент при ставке дисконтирования, равной рыночной ставке каждого квартала',
  oecd: 'ОЭСР, грант-элемент при ставке дисконтирования 10 % годовых',
  floor: (rate, mark) =>
    `Рыночная ставка не указана. Вместо неё взята ключевая ставка на день выдачи займа, ${rate}${mark}: выгода по сравнению с рынком — нижняя граница и в сравнении пакетов не участвует.`,
  floorByQuarter:
    'Рыночная ставка не указана. Вместо неё взята ключевая ставка каждого квартала: выгода по сравнению с рынком — нижняя граница и в сравнении пакетов не участвует.',
  assumptions: 'Допущения:',
  unread: (paths) => `Указано, но для этой программы не имеет значения (${paths.join(', ')}).`,
};

function terms({ amount, drawn, graceQuarters, quarters, rates, repayment }: WrittenTerms): string {
  const how =
    repayment === 'annuity' ? 'равными платежами с процентами' : 'равными частями основного долга';
  const count = counted(quarters, 'квартал', 'квартала', 'кварталов');
  const grace =
    graceQuarters === 0
      ? ''
      : ` в ${graceQuarters === 1 ? 'первый квартал' : `первые ${counted(graceQuarters, 'квартал', 'квартала', 'кварталов')}`} уплачиваются только проценты,`;
  return `Заём ${amount}, день выдачи ${drawn}, ставка ${rates}; срок — ${count},${grace} погашение ${how}.`;
}
