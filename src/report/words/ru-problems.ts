/** A part of a problem in Russian; as it is where there are no words for it. */
export const problemPart = (text: string): string => text;
