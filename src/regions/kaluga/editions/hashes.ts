/** The hash of the figures of each edition. `npm run docs` writes them again: a changed figure changes one of these. */
export const HASH_OF_BROCHURE_2019 =
  'sha256:7e301b13bde4fdd5838eb8a069ec73294683d285f71cb079b46a347ff1b94fe1';
export const HASH_OF_LAW =
  'sha256:590114093145b3eee65f4f440f3d26b6a561629a41b78053393651c87e62283e';
