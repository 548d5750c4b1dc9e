import type { Language } from '../../../words/words';
import { en } from './en';
import type { PageWords } from './page-words';
import { ru } from './ru';

const WORDS: { readonly [language in Language]: PageWords } = { en, ru };

/** What pages say in a language. */
export const pageWords = (language: Language): PageWords => WORDS[language];
