import type { Case } from '../../../engine/facts/case';
import { isSo } from '../../../engine/facts/condition';
import { rateIn } from '../../../engine/facts/rates';
import { lastYearHeld } from '../../../engine/facts/status';
import { inForce } from '../../../engine/measure/conditions';
import type { Appraisal, Part } from '../../../engine/measure/measure';
import { factsOfUnrelieved, listMissing, relievedAmong } from '../../../engine/measure/property';
import { at } from '../../../figures/figure';
import { firstDayOf, yearOf } from '../../../kit/day';
import { anyOf, type Finding, type MissingFact } from '../../../kit/finding';
import { rateText, shareOf } from '../../../kit/money';
import type { Import } from '../../../profile/profile';
import { sezFigures } from './figures';
import { residentStatus } from './status';

/** Foreign goods used in the zone: no duty and no import VAT under the free customs zone. */
export const sezImport: Part = {
  id: 'sez.import',
  title: { en: 'duty and import VAT', ru: 'ввозные пошлины и НДС' },
  law: 'Customs Code of the EAEU, free customs zone; 116-FZ of 22.07.2005',
  tax: 'import',
  appraise,
  comesWithStatus: true,
};

const yearOfImport = (one: Import): number =>
  'day' in one.when ? yearOf(one.when.day) : one.when.year;

function appraise(c: Case): Appraisal {
  const figures = sezFigures(c.policy);
  const { entry } = residentStatus(c);
  const imports = c.profile.imports;
  const found = (imports ?? []).map((one) => ({ one, finding: goodsFinding(c, one) }));
  const findings = found.map(({ finding }) => finding);
  const isRelieved = relievedAmong(findings);
  const goods = found.flatMap(({ one, finding }) => {
    const year = yearOfImport(one);
    if (one.dutyRate === undefined || !isRelieved(finding)) return [];
    const ordinaryVat =
      one.vatRate === undefined ? rateIn(c.policy.baseline.importVat, year) : null;
    return [
      {
        path: one.path,
        year,
        value: one.customsValue,
        dutyRate: one.dutyRate,
        vatRate: ordinaryVat?.rate ?? one.vatRate ?? 0n,
        ordinaryVat,
        vatDeductible: one.vatDeductible ?? null,
      },
    ];
  });
  const years = goods.map((one) => one.year);
  return {
    findings:
      imports === undefined
        ? listMissing('sez.import.goods', 'imports')
        : anyOf('sez.import.goods', findings),
    treatments:
      goods.length === 0
        ? []
        : [
            {
              tax: 'import',
              periods: {
                first: Math.min(...years),
                last: Math.max(...years),
                because: 'imports-end',
              },
              goods,
              duty: (year) => rateIn(figures.importDutyRate, year),
              vat: (year) => rateIn(figures.importVatRate, year),
            },
          ],
    missing: [
      ...factsOfUnrelieved(
        found.filter(({ one }) => mayBePaid(c, one)).map(({ finding }) => finding),
        isRelieved,
      ),
      ...found
        .filter(({ finding }) => finding.verdict !== 'not-met')
        .flatMap(({ one }) => missingOf(c, one)),
    ],
    basis: [at(figures.importDutyRate, entry)],
    assumed: goods.flatMap(({ path, year, ordinaryVat }) =>
      ordinaryVat === null
        ? []
        : [{ id: 'import-vat-rate', values: { path, year, rate: rateText(ordinaryVat.rate) } }],
    ),
    readings: [],
  };
}

/** Without the duty there is no line, without what becomes of the VAT none for it; neither matters where nothing is paid. */
const missingOf = (c: Case, one: Import): MissingFact[] =>
  [
    ...(one.dutyRate === undefined && one.customsValue > 0n ? ['dutyRate'] : []),
    ...(one.vatDeductible === undefined && mayHaveVat(c, one) ? ['vatDeductible'] : []),
  ].map((fact) => ({ path: `${one.path}.${fact}`, asks: 'value' }));

/** Whether some duty or VAT is paid on goods, by the kopeck where the duty is stated. */
const mayBePaid = (c: Case, one: Import): boolean =>
  one.dutyRate === undefined
    ? one.customsValue > 0n
    : shareOf(one.customsValue, one.dutyRate) > 0n || mayHaveVat(c, one);

/** Whether VAT is paid on goods; where the duty is not stated, by what it may be. */
function mayHaveVat(c: Case, one: Import): boolean {
  const { customsValue, dutyRate, vatRate } = one;
  const rate = vatRate ?? at(c.policy.baseline.importVat, firstDayOf(yearOfImport(one))).value;
  if (dutyRate === undefined) return customsValue > 0n && rate > 0n;
  return shareOf(customsValue + shareOf(customsValue, dutyRate), rate) > 0n;
}

/** The goods are used in the zone, and come in while the company is a resident. */
function goodsFinding(c: Case, one: Import): Finding {
  const status = residentStatus(c);
  const { ends, entry } = status;
  const year = yearOfImport(one);
  const whileResident =
    'day' in one.when
      ? one.when.day >= entry && (ends === null || one.when.day <= ends)
      : year >= yearOf(entry) && year <= (lastYearHeld(status) ?? year);
  const duty = at(sezFigures(c.policy).importDutyRate, firstDayOf(year));
  const of = one.path;
  if (whileResident && inForce(sezFigures(c.policy), year)) {
    return { ...isSo('sez.import.used-in-zone', duty, `${of}.usedInZone`, one.usedInZone), of };
  }
  const { citation, standing } = duty;
  return {
    id: 'sez.import.while-resident',
    of,
    verdict: 'not-met',
    unit: 'day',
    actual: 'day' in one.when ? one.when.day : year,
    required: { from: entry, to: ends },
    citation,
    standing,
  };
}
