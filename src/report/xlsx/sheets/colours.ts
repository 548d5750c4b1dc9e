import type { BookWords, Told } from '../words/book-words';

/** What the colours of a sheet mean; only of those that it has. */
export const coloursOf = ({ colours }: BookWords, ...styles: readonly Told[]): string =>
  styles.map((style) => colours[style]).join(' ');
