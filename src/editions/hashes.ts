/** The hash of the figures of each edition. `npm run docs` writes them anew: who changes a figure changes one of these. */
export const HASH_OF_BROCHURE_2019 =
  'sha256:37fe862d0aaba337e1a49cf0ee603715eac6f20c2406c1f58d2f43cf608208a8';
export const HASH_OF_LAW =
  'sha256:99b8ea246759dd109c3cf2b697bea49f41cf3b69354d1c40c0fb15b5cdb1fd37';
