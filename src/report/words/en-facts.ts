import { PROGRAMME_IDS } from '../../policy/loans';
import { declaredIn } from '../../profile/fields/declared';
import { DOCUMENT, DOCUMENT_LABELS, DOCUMENT_TEXTS } from '../../profile/fields/document';

/** What is asked for by the path of each field, and of a year of a series. */
const ofDocument: { readonly [path: string]: string } = Object.fromEntries(
  declaredIn(DOCUMENT, DOCUMENT_LABELS, DOCUMENT_TEXTS).flatMap(({ path, label, text }) => [
    [path, text.question ?? label],
    ...(text.questionOfYear === undefined ? [] : [[`${path}.{}`, text.questionOfYear]]),
  ]),
);

/** What a fact of the profile is, by its path: `[]` is a place in a list, `{}` a year. */
export const facts: { readonly [path: string]: string } = {
  ...ofDocument,
  'policy.register.wageMultiple.{}':
    'how many times the subsistence minimum the wage must be in the year; no source gives it',
  'policy.exemption.wageMultiple.{}':
    'how many times the subsistence minimum the wage must be in the year; no source gives it',
  'policy.rip.unreadEntrants':
    'whether the rules for participants included from 2026 admit the project; they could not be read',
  'policy.spicFederal.namesIncomeTax':
    'whether the contract itself names the relief from income tax, as asked from 2026; the rule could not be read',
  'policy.spicRegional.unreadFooting':
    'whether federal law still carries the rate of a contract without the Russian Federation; no footing was found',
  'policy.sez.matchedByInvestment':
    'whether relief stays matched by investment, as asked of residents registered from April 2026; the rule could not be read',
  ...Object.fromEntries(
    PROGRAMME_IDS.map((id) => [
      `policy.loans.programmes.${id}.rates`,
      "the fund's rate on the day of drawing; no source gives it",
    ]),
  ),
  'policy.deduction.regionalShare.{}':
    "the share of an asset's cost that the region sets for the year; no source gives it",
  'policy.deduction.federalShare.{}':
    "the share of an asset's cost off the federal tax for the year; no source gives it",
};
