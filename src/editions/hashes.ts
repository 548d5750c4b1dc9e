/** The hash of the figures of each edition. `npm run docs` writes them anew: who changes a figure changes one of these. */
export const HASH_OF_BROCHURE_2019 =
  'sha256:49e6683cdf4cb0036aa56cb050f225a08e3be83169772b80aeac070e4084dd31';
export const HASH_OF_LAW =
  'sha256:107953eb190bb5cfa14351577573cc08fe5639fede188b457a2fcb7222774b06';
