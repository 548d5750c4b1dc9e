/** What Kaluga Region brings to reports, by language; read when it is shown. */
export const WORDS = {
  en: async () => (await import('./en')).en,
};
