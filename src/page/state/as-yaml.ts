import { stringify } from 'yaml';
import type { PlainFields } from './document';

/** The profile as a person writes it into a file; a text that looks like a number stands in quotes. */
export const yamlOf = (document: PlainFields): string => stringify(document, { lineWidth: 0 });
