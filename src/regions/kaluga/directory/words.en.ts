import type { RegionWords } from '../../../words/words';

/** What the directory says in English. */
export const directory = {
  'industrial-parks': {
    name: 'industrial parks',
    what: '12 parks of 7,539.8 ha; Vorsino, Grabtsevo, Rosva and Kaluga-South are in the federal register',
  },
  'park-managers': {
    name: 'companies that manage sites',
    what: 'the Kaluga Region Development Corporation for industrial parks, the joint-stock company of the zone for the special economic zone',
  },
  'personal-manager': {
    name: 'personal manager',
    what: 'for residents of the industrial parks',
  },
  'regional-agency': {
    name: 'regional agency',
    what: 'for investors that look for a site',
  },
  clusters: {
    name: 'clusters',
    what: 'the Agency for Innovative Development of Kaluga Region (AIRKO); its page lists 8 clusters',
  },
  'cluster-support': {
    name: 'refund of first batches of parts',
    what: 'for participants of a registered cluster: up to 50 % of the cost, up to 150 million roubles, from 2023',
  },
  'business-agency': {
    name: 'business agency',
    what: 'for small and medium-sized enterprises',
  },
  'productivity-experts': {
    name: 'experts on labour productivity',
    what: 'the Federal Centre of Competences and the regional centre',
  },
  'competitiveness-programmes': {
    name: 'corporate programmes to raise competitiveness',
    what: 'for exporters, by Decree 191 of 23.02.2019',
  },
  'regional-fund': {
    name: 'fund of the region',
    what: 'interest on working-capital loans, 2022',
  },
  'technology-credit': {
    name: 'technology credit',
    what: 'surety of VEB for 10-50 % of the credit, for projects of 1-20 billion roubles, from December 2023',
  },
  'sez-depreciation': {
    name: 'faster depreciation of zone residents',
    what: 'a coefficient of up to 2; in years at a rate of 0 % the deductions are lost',
  },
} satisfies NonNullable<RegionWords['directory']>;
