import type { FieldWords } from './fields';

/** Fields of development territories and of insurance contributions, in Russian. */
export const ofPayroll: { readonly [path: string]: FieldWords } = {
  'project.territoryCreated': {
    fact: 'день создания территории опережающего развития',
    hint: 'День создания территории опережающего развития, если он вам известен.',
  },
  'project.activity.toserAllowed': {
    fact: 'входит ли вид деятельности в перечень территории опережающего развития',
  },
  'project.activity.mainSince': {
    fact: 'день, с которого основной вид деятельности является основным',
    hint: 'Если он раньше первого года издания, укажите первый день этого года.',
  },
  'project.activity.mainRevenueShare': {
    fact: 'доля основного вида деятельности в доходах по годам',
    ofYear: 'доля основного вида деятельности в доходах за год',
  },
  'investor.smeCategory': {
    fact: 'категория в реестре малого и среднего предпринимательства',
    hint: 'micro (микропредприятие), small (малое), medium (среднее) или none (нет).',
  },
  'investor.smeFifteenPercent': {
    fact: 'есть ли для основного класса тариф 15 % (распоряжение № 4125-р)',
  },
  'investor.registeredInToser': {
    fact: 'зарегистрирован ли инвестор на территории опережающего развития',
  },
  'investor.subdivisionOutsideToser': {
    fact: 'есть ли у инвестора обособленные подразделения за пределами территории опережающего развития',
  },
  'investor.mainEmployerOfTown': {
    fact: 'является ли инвестор градообразующей организацией, её дочерним обществом или получает от неё более половины выручки',
  },
  'statuses.toserResident': {
    fact: 'является ли инвестор резидентом территории опережающего развития (раздел статусов без этого статуса означает «нет»)',
  },
  'statuses.toserResident.registered': { fact: 'день регистрации' },
  'statuses.toserResident.excluded': { fact: 'день исключения из реестра резидентов' },
  'statuses.szpk': { fact: 'соглашение о защите и поощрении капиталовложений' },
  'statuses.szpk.level': { fact: 'уровень соглашения' },
  'statuses.szpk.signed': { fact: 'день заключения' },
  'statuses.szpk.stabilityYears': {
    fact: 'на сколько лет соглашение сохраняет условия',
  },
  'statuses.szpk.sector': { fact: 'отрасль проекта по соглашению' },
  'statuses.szpk.sphereAllowed': {
    fact: 'не исключена ли сфера проекта для соглашения (игорный бизнес, табак, алкоголь, топливо, нефть, газ, торговля, финансы, офисы, жильё)',
  },
  'investor.inLiquidation': { fact: 'находится ли инвестор в процессе ликвидации' },
  infrastructure: {
    fact: 'инфраструктура, построенная по соглашению',
    hint: 'Инфраструктура по соглашению о защите и поощрении капиталовложений, часть затрат\nна которую возмещается.',
  },
  'infrastructure[].id': { fact: 'название объекта инфраструктуры' },
  'infrastructure[].kind': { fact: 'вид инфраструктуры: обеспечивающая или сопутствующая' },
  'infrastructure[].cost': { fact: 'стоимость объекта инфраструктуры' },
  'infrastructure[].commissioned': { fact: 'день ввода в эксплуатацию' },
  taxCredit: {
    fact: 'условия инвестиционного налогового кредита',
    hint: 'Инвестиционный налоговый кредит на НИОКР или техническое перевооружение производства.',
  },
  'taxCredit.equipmentCost': { fact: 'стоимость оборудования, под которое берётся кредит' },
  'taxCredit.firstYear': { fact: 'первый год уменьшения налога' },
  'taxCredit.reductionYears': { fact: 'сколько лет уменьшается налог' },
  'taxCredit.repaymentYears': { fact: 'за сколько лет после этого уплачивается сумма кредита' },
  'taxCredit.keyRate': { fact: 'ключевая ставка для кредита' },
  'taxCredit.keyRateShare': {
    fact: 'доля ключевой ставки, по которой начисляются проценты, от 0,5 до 0,75',
  },
  payroll: {
    fact: 'фонд оплаты труда проекта',
    hint: 'Группы работников с одинаковой оплатой, в обоих рядах одни и те же годы. Если\nне указаны — рабочие места проекта со средней заработной платой.',
  },
  'payroll.groups': { fact: 'группы работников с одинаковой оплатой по годам' },
  'payroll.groups[].id': { fact: 'название группы' },
  'payroll.groups[].workers': { fact: 'число работников по годам' },
  'payroll.groups[].monthlyWage': { fact: 'месячная выплата каждому работнику по годам, рублей' },
};
