import { oneLine } from '../format';

/** Characters of a line at the foot of a sheet. */
const LONGEST = 110;

/**
 * The line at the foot of each printed sheet, and its number among all of them. Browsers without boxes in margins
 * print neither. Whatever is no letter, digit or plain sign of a text stands as its code, so that nothing ends the
 * text, the style or its element.
 * @param topic What the page is about, cut where the line would be too long.
 * @param facts What stands behind it, whole.
 */
export function sheetStyle(topic: string, facts: readonly string[]): string {
  const rest = ['', ...facts].join(' · ');
  const line = oneLine(shorter(oneLine(topic), Math.max(LEAST, LONGEST - rest.length)) + rest);
  return `@page{@bottom-left{content:"${quoted(line)}"}@bottom-right{content:counter(page) " / " counter(pages)}}`;
}

/** Characters of the topic, whatever stands behind it. */
const LEAST = 30;

const quoted = (text: string): string =>
  text.replace(/[^\p{L}\p{N} .,:;·…()+-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);

const shorter = (text: string, length: number): string => {
  const signs = [...text];
  return signs.length <= length ? text : `${signs.slice(0, length - 1).join('')}…`;
};
