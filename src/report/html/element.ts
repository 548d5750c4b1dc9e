import { type ComponentChildren, h, type JSX } from 'preact';

/** An element of a page or of a picture. */
export type Element = JSX.Element;

/** Attributes as HTML and SVG write them. */
export interface Attributes {
  readonly [name: string]: string | number | boolean | undefined;
}

/** An element with its attributes and what stands in it; every text is escaped where it is written. */
export const element = (
  name: string,
  attributes: Attributes | null = null,
  ...children: ComponentChildren[]
): Element => h(name, attributes, ...children);

/** An element whose content is HTML of our own already. */
export const markup = (name: string, attributes: Attributes, html: string): Element =>
  h(name, { ...attributes, dangerouslySetInnerHTML: { __html: html } });
