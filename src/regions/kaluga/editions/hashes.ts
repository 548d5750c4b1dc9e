/** The hash of the figures of each edition. `npm run docs` writes them again: a changed figure changes one of these. */
export const HASH_OF_BROCHURE_2019 =
  'sha256:568bea73cdc0b5382520d03e997dca7930475c0f045798a3618366c15f2d6d11';
export const HASH_OF_LAW =
  'sha256:92f5dca1ffd8e15f9ee02e7659f699e99d14febdf4f9e612ee40873d194429a3';
