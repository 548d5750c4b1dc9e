import { create } from 'xmlbuilder2';
import type { ParsedXml } from './read';

/** Reads XML where there is no browser. */
export const parsedXml: ParsedXml = (text) => create(text).node;
