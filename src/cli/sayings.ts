import type { Sayings } from '../report/words';
import { say as inEnglish } from '../report/words/en-sayings';
import type { Language } from '../words/words';

/** The sentences on problems in a language. */
export const sayingsIn = async (
  language: Language,
): Promise<Pick<Sayings, 'problem' | 'problems'>> =>
  language === 'en' ? inEnglish : (await import('../report/words/ru-sayings')).say;
