/** The hash of the figures of each edition. `npm run docs` writes them again: a changed figure changes one of these. */
export const HASH_OF_BROCHURE_2019 =
  'sha256:dd70dec9ac0b508c9274ae09a903f220447d95636fce5062368ac65bc8bbe294';
export const HASH_OF_LAW =
  'sha256:c3648287d49cede1456b5fc0129a3e7fb5ee6d04d42a52cd951a82f4c23f8734';
