/** The hash of the figures of each edition. `npm run docs` writes them anew: who changes a figure changes one of these. */
export const HASH_OF_BROCHURE_2019 =
  'sha256:d4d7654bc1c46012a478522a94ec4efb521f80a7174d98feddb1f5ae933ef542';
export const HASH_OF_LAW =
  'sha256:368cd8038167625c9d464b827b422d3eb5248d4b617e6223af42b62500d58075';
