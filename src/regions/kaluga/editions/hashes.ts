/** The hash of the figures of each edition. `npm run docs` writes them again: a changed figure changes one of these. */
export const HASH_OF_BROCHURE_2019 =
  'sha256:0e44d9f7363ca9e9ab1d7d984ba77cc316d18116c12a6f251bb82352c8ff29b4';
export const HASH_OF_LAW =
  'sha256:77df1900dac7919f8b664515c1436598a3f983188f902b864be471465b13a262';
