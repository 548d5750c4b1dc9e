/** The hash of the figures of each edition. `npm run docs` writes them anew: who changes a figure changes one of these. */
export const HASH_OF_BROCHURE_2019 =
  'sha256:add6869a49c1463e768498725efa3f9ca88a5fbfa3927672c604be4b6c4ff90b';
export const HASH_OF_LAW =
  'sha256:de06fe11d04ddbf70af834c8b40535804d9d36eeea286699bf53c989fd4b2acd';
