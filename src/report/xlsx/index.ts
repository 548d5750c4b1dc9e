import { type ExtractedWorkbook, workbookExtract } from './extracted';
import { parsedXml } from './xml';

/** Answers as workbooks. The built command has them in a file of its own, which is read when one is asked for. */
export { compareBook } from './compare';
export { loanBook } from './loan';
export { placesBook } from './places';
export { planBook } from './plan';
export { bookWords } from './words';

/** The profiles that a workbook carries, with the cells that were changed since it was made. */
export const extractedWorkbook = (file: Uint8Array): ExtractedWorkbook =>
  workbookExtract(file, parsedXml);
