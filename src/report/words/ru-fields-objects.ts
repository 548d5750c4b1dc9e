import type { FieldWords } from './fields';

const ID = { fact: 'название, которого нет у другого объекта' };
const COST = { fact: 'первоначальная стоимость без НДС' };
const LIFE = { fact: 'срок полезного использования в месяцах' };
const PUT_INTO_USE = { fact: 'день ввода в эксплуатацию' };
const DISPOSED = { fact: 'день выбытия' };
const BASES = { fact: 'среднегодовая стоимость по годам' };
const KIND = { fact: 'недвижимое или движимое имущество' };

/** How property stands to the zone, from a path on. */
const inZone = (path: string): { readonly [path: string]: FieldWords } => ({
  [`${path}.onResidentBooks`]: { fact: 'учитывается ли имущество на балансе резидента' },
  [`${path}.madeOrBoughtForZone`]: {
    fact: 'создано или приобретено ли имущество для деятельности в зоне',
  },
  [`${path}.usedInZone`]: { fact: 'используется ли имущество на территории зоны' },
  [`${path}.locatedInZone`]: { fact: 'расположено ли имущество на территории зоны' },
});

/** Fields of investment, profit, property, land and imports, in Russian. */
export const ofObjects: { readonly [path: string]: FieldWords } = {
  capitalInvestment: {
    fact: 'капитальные вложения по годам или по дням',
    hint: 'Капитальные вложения по годам или список, в котором у каждой суммы указаны год или\nдень и вид:\n- { day: 2019-05-20, amount: 250000000, kind: buildings }\nВиды: buildings (здания), equipment (оборудование), other-depreciable (другое\nамортизируемое имущество); intangibles (нематериальные активы), land (земля) и\nworking-capital (оборотный капитал) не учитываются.',
  },
  'capitalInvestment[].year': { fact: 'год вложения, если день не указан' },
  'capitalInvestment[].day': { fact: 'день вложения, если год не указан' },
  'capitalInvestment[].amount': { fact: 'сумма без НДС' },
  'capitalInvestment[].kind': { fact: 'вид капитальных вложений' },
  'capitalInvestment[].counts': { fact: 'учитывается ли сумма независимо от её вида' },
  taxableProfit: {
    fact: 'налогооблагаемая прибыль проекта по годам',
    ofYear: 'налогооблагаемая прибыль проекта начиная с этого года',
    hint: 'Налоговая база проекта по декларации: после переноса убытков, за вычетом налога на\nимущество, земельного и транспортного налогов. Может быть меньше нуля.',
  },
  carryLosses: {
    fact: 'переносить ли убытки прошлых лет на будущее',
    hint: 'Переносить ли убытки прошлых указанных лет на будущее. Если не указано, прибыль\nпринимается по декларации.',
  },
  property: {
    fact: 'имущество проекта по годам или в виде перечня объектов',
    hint: 'Среднегодовая стоимость имущества по годам или, вместо неё, перечень объектов\n(objects):\n- { id: Цех, kind: immovable, commissioned: 2019-03-15, cost: 12000000, lifeMonths: 120 }',
  },
  'property.immovable': { fact: 'среднегодовая стоимость недвижимого имущества по годам' },
  'property.movable': { fact: 'среднегодовая стоимость движимого имущества по годам' },
  'property.objects': { fact: 'перечень объектов имущества' },
  'property.objects[].id': ID,
  'property.objects[].kind': KIND,
  'property.objects[].commissioned': PUT_INTO_USE,
  'property.objects[].cost': COST,
  'property.objects[].lifeMonths': LIFE,
  'property.objects[].disposed': DISPOSED,
  'property.objects[].yearlyBases': BASES,
  'property.objects[].zone': { fact: 'отношение объекта к особой экономической зоне' },
  ...inZone('property.objects[].zone'),
  'property.zone': {
    fact: 'отношение к особой экономической зоне всех объектов, для которых оно не указано отдельно',
    hint: 'Отношение к особой экономической зоне.',
  },
  ...inZone('property.zone'),
  ppeProgramme: {
    fact: 'программа обновления и модернизации основных средств',
    hint: 'Программа обновления и модернизации основных средств.',
  },
  'ppeProgramme.capitalInvestment': { fact: 'капитальные вложения по программе' },
  'ppeProgramme.newMovables': {
    fact: 'движимое имущество, созданное или приобретённое по программе',
  },
  'ppeProgramme.newMovables[].id': ID,
  'ppeProgramme.newMovables[].commissioned': PUT_INTO_USE,
  'ppeProgramme.newMovables[].cost': COST,
  'ppeProgramme.newMovables[].lifeMonths': LIFE,
  'ppeProgramme.newMovables[].disposed': DISPOSED,
  'ppeProgramme.newMovables[].yearlyBases': BASES,
  'ppeProgramme.upgradedObjects': { fact: 'имущество, модернизированное по программе' },
  'ppeProgramme.upgradedObjects[].id': ID,
  'ppeProgramme.upgradedObjects[].kind': KIND,
  'ppeProgramme.upgradedObjects[].commissioned': {
    fact: 'день первого ввода в эксплуатацию, если объект создан или приобретён в рамках проекта',
    hint: 'Первый ввод в эксплуатацию; только если объект создан или приобретён в рамках проекта.',
  },
  'ppeProgramme.upgradedObjects[].completed': { fact: 'день завершения модернизации' },
  'ppeProgramme.upgradedObjects[].upgradeCost': { fact: 'затраты на модернизацию' },
  'ppeProgramme.upgradedObjects[].depreciatedValue': {
    fact: 'остаточная стоимость до модернизации',
  },
  'ppeProgramme.upgradedObjects[].yearlyBases': BASES,
  fixedAssets: {
    fact: 'основные средства, по которым заявлен вычет',
    hint: 'Основные средства, по которым заявлен инвестиционный налоговый вычет. При сроке\nсвыше 240 месяцев нужен вид: equipment (оборудование), vehicles (транспортные\nсредства), building (здание), structure (сооружение), transmission (передаточное\nустройство) или other (другое). При продаже до конца срока вычет утрачивается.',
  },
  'fixedAssets[].id': ID,
  'fixedAssets[].putIntoUse': PUT_INTO_USE,
  'fixedAssets[].cost': COST,
  'fixedAssets[].lifeMonths': LIFE,
  'fixedAssets[].kind': {
    fact: 'вид основного средства: оборудование, транспортное средство, здание, сооружение, передаточное устройство или другое',
  },
  'fixedAssets[].sold': { fact: 'день продажи основного средства' },
  'fixedAssets[].deduction': {
    fact: 'какой вычет выбран по основному средству: региональный или федеральный (если не указано — региональный)',
  },
  landPlots: {
    fact: 'земельные участки в собственности организации',
    hint: 'Земельные участки в собственности организации; доли — от 1, поэтому 1,5 % — это\n"0.015".',
  },
  'landPlots[].id': ID,
  'landPlots[].cadastralValue': { fact: 'кадастровая стоимость' },
  'landPlots[].rate': { fact: 'ставка земельного налога по участку' },
  'landPlots[].title': { fact: 'день регистрации права' },
  transportTax: {
    fact: 'транспортный налог по общим ставкам по годам',
    hint: 'Транспортный налог по общим ставкам по годам.',
  },
  imports: {
    fact: 'иностранные товары, ввезённые для проекта',
    hint: 'Иностранные товары, ввезённые для проекта.',
  },
  'imports[].year': { fact: 'год ввоза, если день не указан' },
  'imports[].day': { fact: 'день ввоза, если год не указан' },
  'imports[].customsValue': { fact: 'таможенная стоимость' },
  'imports[].dutyRate': { fact: 'ставка ввозной пошлины на товары' },
  'imports[].vatRate': { fact: 'ставка НДС при ввозе' },
  'imports[].vatDeductible': { fact: 'можно ли принять НДС при ввозе к вычету' },
  'imports[].usedInZone': { fact: 'используются ли товары на территории зоны' },
  exports: {
    fact: 'экспорт, затраты на перевозку которого возмещаются',
    hint: 'Экспорт, затраты на перевозку которого возмещаются.',
  },
  'exports[].year': { fact: 'год перевозки, если день не указан' },
  'exports[].day': { fact: 'день перевозки' },
  'exports[].transportCost': { fact: 'затраты на перевозку без НДС' },
  'exports[].goodsValue': { fact: 'стоимость товаров без НДС' },
  'exports[].timber': { fact: 'товары — лес' },
  'exports[].selected': { fact: 'прошла ли организация отбор на субсидию на экспортные перевозки' },
};
