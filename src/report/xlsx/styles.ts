import type { CellObject } from 'write-excel-file/universal';
import type { CellStyle, NumberForm, Workbook } from './cells';

type Look = Omit<CellObject, 'value' | 'type'>;

const BLUE = '#0000ff';
const PALE_BLUE = '#eaf1fb';
const PALE_GREY = '#f0f0f0';
const BROWN = '#7a4b00';
const RULE = '#bfbfbf';

const HEAD: Look = {
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'bottom',
  backgroundColor: PALE_GREY,
  bottomBorderStyle: 'thin',
  bottomBorderColor: RULE,
};

/** Each kind of cell by its colour, and by something beside the colour. */
export const LOOKS: { readonly [style in CellStyle]: Look } = {
  title: { fontWeight: 'bold', fontSize: 14 },
  note: { wrap: true, alignVertical: 'top', textColor: '#404040' },
  section: { fontWeight: 'bold', fontSize: 12, height: 21, alignVertical: 'bottom' },
  head: HEAD,
  amounts: { ...HEAD, align: 'right' },
  label: { wrap: true, alignVertical: 'top' },
  text: { wrap: true, alignVertical: 'top' },
  mark: { align: 'right', alignVertical: 'top' },
  input: {
    textColor: BLUE,
    backgroundColor: PALE_BLUE,
    borderStyle: 'hair',
    borderColor: RULE,
    alignVertical: 'top',
  },
  formula: { alignVertical: 'top' },
  total: {
    fontWeight: 'bold',
    topBorderStyle: 'thin',
    topBorderColor: RULE,
    alignVertical: 'top',
  },
  figure: { textColor: '#5f5f5f', alignVertical: 'top' },
  kept: {
    textColor: BROWN,
    fontStyle: 'italic',
    alignVertical: 'top',
  },
  check: { fontWeight: 'bold' },
};

/** The look of cells that ask for a new plan. */
export const RED: Look = { textColor: '#9c0006', backgroundColor: '#ffc7ce', fontWeight: 'bold' };

/** The format of a number; each program writes the signs of its own language for it. */
export const formatIn = (form: NumberForm, { no, yes }: Workbook['answers']): string =>
  form === 'answer' ? `"${yes}";"${yes}";"${no}"` : NUMBER_FORMATS[form];

const NUMBER_FORMATS: { readonly [form in Exclude<NumberForm, 'answer'>]: string } = {
  roubles: '#,##0',
  kopecks: '#,##0.00',
  percent: '0.00##%',
  share: '0.0#####',
  factor: '0.000000',
  plain: '0',
};
