/** The hash of the figures of each edition. `npm run docs` writes them again: a changed figure changes one of these. */
export const HASH_OF_BROCHURE_2019 =
  'sha256:543c27c2d51a5a1c625ddaee5d27fffcb84b98dc0d6fc3b4c8ad6b35f434272c';
export const HASH_OF_LAW =
  'sha256:4801c3c7da35d6e1827a93ca55f7c91a54a542abfc05e252f9c6f5a362eea885';
