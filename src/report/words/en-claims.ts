import type { Claim } from '.';
import { loanClaims } from './en-loan-claims';

const holds = (met: string, notMet: string): Claim => ({ met, notMet });

const investment = (where: string): Claim =>
  holds(
    `capital investment ${where} reaches the threshold`,
    `capital investment ${where} stays below the threshold`,
  );

/** By id of the finding; `*` stands for any measure, part or programme of the fund. */
export const claims: { readonly [id: string]: Claim } = {
  '*': holds('all of its conditions are met', 'not all of its conditions are met'),
  '*.in-the-region': holds(
    'the project stands in the region',
    'the project stands outside the region',
  ),
  '*.resident': holds(
    'the conditions of residency are met',
    'the conditions of residency are not met',
  ),
  '*.status': holds('the status is held', 'the status is not held'),
  '*.conditions': holds('its own conditions are met', 'its own conditions are not met'),
  '*.while-held': holds(
    'a tax period of the relief begins before the status ends',
    'the status ends before any tax period of the relief begins',
  ),
  '*.in-force': holds(
    'the measure is in force in some tax period of the relief',
    'the measure is not in force in any tax period of the relief',
  ),
  '*.wage': holds(
    'the average wage of the tax period reaches its multiple of the subsistence minimum',
    'the average wage of the tax period stays below its multiple of the subsistence minimum',
  ),
  '*.tests-of-period': holds(
    'the tax period meets the conditions on single periods',
    'the tax period does not meet the conditions on single periods',
  ),
  '*.tests': holds(
    'some tax period meets the conditions on single periods',
    'no tax period meets the conditions on single periods',
  ),
  '*.no-arrears': holds(
    'the investor has no arrears of taxes',
    'the investor has arrears of taxes',
  ),
  '*.pays-the-tax': holds(
    'the investor pays the tax',
    'the investor does not pay the tax: it uses a special tax regime',
  ),
  '*.conditions-of-payers': holds(
    'the conditions on payers of the tax are met',
    'the conditions on payers of the tax are not met',
  ),
  '*.object-of-the-tax': holds(
    'the object is one of property tax',
    'the object is none of property tax: the law does not tax movable property',
  ),
  'investment-register.capital-investment': investment('of the first three years'),
  'rip.capital-investment': investment('within three or within five years'),
  'rip.within-3-years': investment('within three years'),
  'rip.within-5-years': investment('within five years'),
  'rip.participant': holds(
    'the investor may be a participant of a Regional Investment Project',
    'the investor may not be a participant of a Regional Investment Project',
  ),
  'rip.russian-organisation': holds(
    'the investor is a Russian organisation',
    'the investor is not a Russian organisation',
  ),
  'rip.registered-in-region': holds(
    'the investor is registered in the region',
    'the investor is not registered in the region',
  ),
  'rip.no-subdivision-outside-region': holds(
    'the investor has no separate subdivision outside the region',
    'the investor has a separate subdivision outside the region',
  ),
  'rip.no-special-tax-regime': holds(
    'the investor uses no special tax regime',
    'the investor uses a special tax regime',
  ),
  'rip.not-in-consolidated-group': holds(
    'the investor is not a member of a consolidated group of taxpayers',
    'the investor is a member of a consolidated group of taxpayers',
  ),
  'rip.not-financial-or-non-profit': holds(
    'the investor is no non-profit organisation, bank, insurer, pension fund or securities dealer',
    'the investor is a non-profit organisation, bank, insurer, pension fund or securities dealer',
  ),
  'rip.not-a-sez-resident': holds(
    'the investor is not a resident of a special economic zone',
    'the investor is a resident of a special economic zone',
  ),
  'rip.not-a-resident-of-another-territory': holds(
    'the investor is not a resident of a development territory, a free port or the Arctic zone',
    'the investor is a resident of a development territory, a free port or the Arctic zone',
  ),
  'rip.never-a-participant-before': holds(
    'the investor was no participant of a Regional Investment Project before',
    'the investor was a participant of a Regional Investment Project before',
  ),
  'rip.one-project-only': holds(
    'the investor takes part in no other Regional Investment Project',
    'the investor takes part in another Regional Investment Project',
  ),
  'rip.land-owned-or-leased': holds(
    'the land of the project is owned or leased',
    'the land of the project is neither owned nor leased',
  ),
  'rip.no-oil-or-gas': holds(
    'the project does not extract or process oil or gas',
    'the project extracts or processes oil or gas',
  ),
  'rip.no-excisable-goods': holds(
    'the project makes no excisable goods other than cars and motorcycles',
    'the project makes excisable goods other than cars and motorcycles',
  ),
  'rip.entrants-of-2026': holds(
    'the rules for participants included from 2026, which could not be read, admit the project',
    'the rules for participants included from 2026, which could not be read, do not admit the project',
  ),
  'spic-federal.signed-in-time': holds(
    'the contract is signed while such contracts are',
    'the contract is signed after the last day for such contracts',
  ),
  'spic-federal.participant': holds(
    'the investor meets the conditions on participants of such contracts',
    'the investor does not meet the conditions on participants of such contracts',
  ),
  'spic-federal.not-a-sez-resident': holds(
    'the investor is not a resident of a special economic zone',
    'the investor is a resident of a special economic zone',
  ),
  'spic-federal.not-a-resident-of-another-territory': holds(
    'the investor is not a resident of a development territory, a free port or the Arctic zone',
    'the investor is a resident of a development territory, a free port or the Arctic zone',
  ),
  'spic-federal.not-a-rip-participant': holds(
    'the investor is not a participant of a Regional Investment Project',
    'the investor is a participant of a Regional Investment Project',
  ),
  'spic-federal.no-special-tax-regime': holds(
    'the investor uses no special tax regime',
    'the investor uses a special tax regime',
  ),
  'spic.names-income-tax': holds(
    'the contract itself names the relief from income tax, as a rule on 2026 and later that could not be read asks',
    'the contract itself does not name the relief from income tax',
  ),
  'spic-regional.federal-footing': holds(
    'federal law still carries the rate of a contract without the Russian Federation',
    'federal law no longer carries the rate of a contract without the Russian Federation',
  ),
  'sez.capital-investment': investment('of the resident in all'),
  'sez.within-3-years': investment('of the resident within the first three years'),
  'sez.matched-by-investment': holds(
    'relief stays matched by investment, as a rule on residents registered from April 2026 that could not be read asks',
    'relief is not matched by investment',
  ),
  'spic-federal.capital-investment': investment('by the end of the contract'),
  'spic-regional.capital-investment': investment('by the end of the contract'),
  'sez.on-a-site': holds(
    'the project stands on a site of the special economic zone',
    'the project stands on no site of the special economic zone',
  ),
  'sez.separate-accounting': holds(
    'the activity in the zone is accounted for separately',
    'the activity in the zone is not accounted for separately',
  ),
  'sez.no-excisable-goods': holds(
    'the project makes no excisable goods other than cars and motorcycles',
    'the project makes excisable goods other than cars and motorcycles',
  ),
  'sez.income.activity': holds(
    'the activity tells which schedule of rates applies',
    'the activity does not tell which schedule of rates applies',
  ),
  'sez.property.object': holds(
    'some object meets the conditions on property of a resident',
    'no object meets the conditions on property of a resident',
  ),
  'sez.property.on-resident-books': holds(
    "the object is on the resident's books",
    "the object is not on the resident's books",
  ),
  'sez.property.made-or-bought-for-zone': holds(
    'the object was made or bought for the activity in the zone',
    'the object was not made or bought for the activity in the zone',
  ),
  'sez.property.used-in-zone': holds(
    'the object is used in the zone',
    'the object is not used in the zone',
  ),
  'sez.property.located-in-zone': holds(
    'the object is located in the zone',
    'the object is not located in the zone',
  ),
  'sez.land.plot': holds('the resident owns a plot of land', 'the resident owns no plot of land'),
  'sez.transport.tax': holds('there is transport tax to pay', 'there is no transport tax to pay'),
  'sez.property.conditions': holds(
    'it meets the four conditions on property of a resident',
    'it does not meet the four conditions on property of a resident',
  ),
  'sez.import.used-in-zone': holds(
    'the goods are used in the zone',
    'the goods are not used in the zone',
  ),
  'sez.import.while-resident': holds(
    'the goods are brought in during the residence',
    'the goods are brought in outside the time of residence',
  ),
  'sez.import.goods': holds(
    'foreign goods are brought in and used in the zone',
    'no foreign goods are brought in and used in the zone',
  ),
  'property-exemption.pharmaceutical': holds(
    'the investor is a pharmaceutical manufacturer in the tax period, which only such a one has',
    'the investor is no pharmaceutical manufacturer in the tax period, which only such a one has',
  ),
  'property-exemption.capital-investment': investment('of the first three years'),
  'property-exemption.created-within-3-years': holds(
    'the object was created or bought within the first three years',
    'the object was not created or bought within the first three years',
  ),
  'property-exemption.object': holds(
    'some property was created or bought within the first three years',
    'no property was created or bought within the first three years',
  ),
  'ppe-upgrade.capital-investment': investment('of the programme'),
  'ppe-upgrade.object': holds(
    'the programme has an object with a reduced rate',
    'the programme has no object with a reduced rate',
  ),
  'ppe-upgrade.new-movable': holds(
    'the new movable object has a value to be taxed',
    'the new movable object has no value to be taxed',
  ),
  'ppe-upgrade.new-movables': holds(
    'movable objects are created or bought under the programme',
    'no movable objects are created or bought under the programme',
  ),
  'ppe-upgrade.upgraded-objects': holds(
    'objects are upgraded under the programme',
    'no objects are upgraded under the programme',
  ),
  'ppe-upgrade.upgrade-share': holds(
    'the share of the upgrade in the depreciated value earns a reduced rate',
    'the share of the upgrade in the depreciated value earns no reduced rate',
  ),
  'investment-tax-deduction.put-into-use': holds(
    'the asset is put into use in a year of the deduction',
    'the asset is not put into use in a year of the deduction',
  ),
  'investment-tax-deduction.conditions': holds(
    'the asset meets the conditions of the deduction',
    'the asset does not meet the conditions of the deduction',
  ),
  'investment-tax-deduction.depreciation-group': holds(
    'the asset is of a depreciation group that has the deduction',
    'the asset is of no depreciation group that has the deduction',
  ),
  'investment-tax-deduction.asset-kind': holds(
    'the asset is of a kind that has the deduction in groups 8-10',
    'the asset is a building, structure or transmission device of groups 8-10',
  ),
  'investment-tax-deduction.kept': holds(
    'the asset is not sold before the end of its useful life',
    'the asset is sold before the end of its useful life',
  ),
  'investment-tax-deduction.capital-investment': holds(
    'capital investment of the programme reaches the threshold',
    'capital investment of the programme stays below the threshold',
  ),
  'investment-tax-deduction.asset': holds(
    'a fixed asset meets the conditions of the deduction',
    'no fixed asset meets the conditions of the deduction',
  ),
  'investment-tax-deduction.not-a-rip-participant': holds(
    'the investor is not a participant of a Regional Investment Project',
    'the investor is a participant of a Regional Investment Project',
  ),
  'investment-tax-deduction.not-a-sez-resident': holds(
    'the investor is not a resident of a special economic zone',
    'the investor is a resident of a special economic zone',
  ),
  ...loanClaims,
};
