/** Printing a page to PDF; loaded only for `--format pdf`. */
export { browserOf } from './browser';
export { printedPage } from './print-page';
