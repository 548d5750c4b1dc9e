import type { RegionFields } from '../../../profile/define';

/** What is said of the site and of the programmes. */
export const SAID: NonNullable<RegionFields['said']> = {
  site: {
    label:
      'A site of the special economic zone, a development territory, elsewhere in the region, or elsewhere',
    text: {
      question:
        'where the project stands: sez, toser-sosensky, toser-kondrovo, region or elsewhere',
      hint: 'sez (a site of the special economic zone), toser-sosensky or toser-kondrovo (a\ndevelopment territory), region, or elsewhere.',
      sample: 'region',
      used: true,
    },
  },
  programmes: {
    text: {
      hint: 'Left out: all programmes. Others: machine-tools, component-parts,\ndefence-conversion, leasing, drug-labelling, productivity, digitalisation.\notherProgrammes: those of other lenders (cluster-platform, sme-1764, sme-investment,\nsme-combined, industrial-mortgage), with keyRates (from, rate), marketMargin and\ninvestmentPhaseEnds.',
      sample: ['joint', 'development-projects'],
    },
  },
};
