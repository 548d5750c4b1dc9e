/** The hash of the figures of each edition. `npm run docs` writes them again: a changed figure changes one of these. */
export const HASH_OF_BROCHURE_2019 =
  'sha256:9e553bd26994cad5e9bd69d2ac1ad9113ae99f9b3b1144c42f3d2f6fb0a6dfb4';
export const HASH_OF_LAW =
  'sha256:596d5548ab7b26765a51ab355b712498a0de5f395e7a5c2f362f336d9eba7c86';
