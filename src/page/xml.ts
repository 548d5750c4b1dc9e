import type { ParsedXml } from '../report/xlsx/read';

/**
 * Reads XML by the browser.
 * @throws SyntaxError for what is none, and for what declares entities, as no workbook does.
 */
export const xmlOfBrowser: ParsedXml = (text) => {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  if (document.doctype !== null || document.querySelector('parsererror') !== null) {
    throw new SyntaxError('no XML of a workbook');
  }
  return document;
};
