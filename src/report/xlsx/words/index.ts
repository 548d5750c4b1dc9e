import type { Language } from '../../../words/words';
import type { BookWords } from './book-words';
import { en } from './en';
import { ru } from './ru';

const WORDS: { readonly [language in Language]: BookWords } = { en, ru };

/** What workbooks say in a language. */
export const bookWords = (language: Language): BookWords => WORDS[language];
