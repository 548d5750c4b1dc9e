import { defineProfiles, joinFields, type OwnFields } from '../../profile/define';
import type { DescribedFrame } from '../../profile/frame';
import {
  CONTRIBUTION_FIELDS,
  PAYROLL_SECTION,
  payrollProblems,
} from '../russia/contributions/fields';
import { DEDUCTION_FIELDS } from '../russia/fields/deduction';
import { EXPORT_SECTION, exportProblems } from '../russia/fields/exports';
import {
  INFRASTRUCTURE_SECTION,
  repeatedInfrastructure,
  SZPK_FIELDS,
  SZPK_STATUS,
} from '../russia/fields/szpk';
import { PROGRAMME_IDS } from '../russia/loans/figures';
import { keyRateProblems, OTHER_LOAN_FIELDS } from '../russia/other-loans/fields';
import { OTHER_PROGRAMME_IDS } from '../russia/other-loans/figures';
import { TOSER_FIELDS } from '../russia/toser/fields';
import { EDITION, EDITION_YEARS, SITES, TULA_ID } from './ids';
import { MONOTOWN_ID } from './loans/figures';
import { COMMISSIONING_SECTION, MONOPOLY_FIELD } from './measures/commissioning/fields';
import { rateProblems } from './measures/commissioning/relations';
import { RIP_STATUSES } from './measures/rip/fields';
import { SEZ_STATUS } from './measures/sez/fields';
import { CONTRACT_STATUS } from './measures/spic-federal/fields';
import { TOSER_STATUS } from './measures/toser/fields';
import { PARK_STATUS } from './measures/uzlovaya-park/fields';

/** The profiles of projects in Tula Region. */
export const profilesOfTula = (): DescribedFrame =>
  defineProfiles({
    region: TULA_ID,
    years: { [EDITION]: EDITION_YEARS },
    sites: SITES,
    statuses: joined([
      RIP_STATUSES,
      CONTRACT_STATUS,
      TOSER_STATUS,
      SEZ_STATUS,
      PARK_STATUS,
      SZPK_STATUS,
    ]),
    programmes: [...PROGRAMME_IDS, MONOTOWN_ID],
    otherProgrammes: OTHER_PROGRAMME_IDS,
    sections: joinFields([
      COMMISSIONING_SECTION,
      PAYROLL_SECTION,
      EXPORT_SECTION,
      INFRASTRUCTURE_SECTION,
    ]),
    added: joinFields([
      MONOPOLY_FIELD,
      CONTRIBUTION_FIELDS,
      TOSER_FIELDS,
      DEDUCTION_FIELDS,
      SZPK_FIELDS,
      OTHER_LOAN_FIELDS,
    ]),
    relations: (document) => [
      ...rateProblems(document),
      ...payrollProblems(document),
      ...exportProblems(document),
      ...repeatedInfrastructure(document),
      ...keyRateProblems(document),
    ],
    said: {
      site: {
        label:
          'A site of the zone, the park or a development territory, elsewhere in the region, or elsewhere',
        text: {
          question: `where the project stands: ${SITES.join(', ')}`,
          hint: `sez (the special economic zone), uzlovaya-park (the industrial park),\ntoser-efremov or toser-aleksin (development territories), region, or elsewhere.`,
          sample: 'region',
          used: true,
        },
      },
    },
  });

/** Fields of several measures as one. */
const joined = (all: readonly OwnFields[]): OwnFields => ({
  fields: Object.assign({}, ...all.map(({ fields }) => fields)),
  labels: Object.assign({}, ...all.map(({ labels }) => labels)),
  texts: Object.assign({}, ...all.map(({ texts }) => texts)),
});
