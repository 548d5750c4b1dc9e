import { renderToString } from 'preact-render-to-string';
import type { Format } from '../../words/words';
import type { Block } from '../blocks';
import type { Words } from '../words';
import { type Element, element, markup } from './element';
import { type EmbeddedProfile, embedded } from './embedded';
import { MARK } from './mark';
import { nodeOf, sectionNodes } from './nodes';
import { PATTERNS } from './pictures/figure';
import { onScreenOnly, type Piece } from './pieces';
import { sheetStyle } from './sheet';
import { STYLE } from './style';
import { pageWords } from './words';

/** Figures that an answer was made with: their edition, and the hash by which they are known. */
export interface FiguresUsed {
  readonly edition: string;
  readonly hash: string;
}

/** What every page is made with, whatever it shows. */
export interface PageSetting {
  readonly words: Words;
  readonly format: Format;
  /** The version of the library that answered. */
  readonly version: string;
  /** The day that the page is to show, "YYYY-MM-DD"; no clock is read. */
  readonly asOf?: string | undefined;
  /** Which figures the answer was made with; those of both sides of a comparison. */
  readonly basis: readonly FiguresUsed[];
  /** What the page carries to be opened again. */
  readonly profiles: readonly EmbeddedProfile[];
}

/** A number to be seen first, with what it is. */
export interface Card {
  readonly value: string;
  readonly label: string;
}

/** What a page shows, in its order. */
export interface Page {
  /** What the page is about, and the name of its window. */
  readonly topic: string;
  /** What was found. */
  readonly headline: string;
  /** What is said of the headline. */
  readonly lead: readonly Block[];
  readonly cards: readonly Card[];
  /** Warnings that must not be missed. */
  readonly alerts: readonly Block[];
  readonly pieces: readonly Piece[];
}

/** Nothing is fetched, run or sent, whatever a text of the page says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A page as one file of HTML, without scripts, that asks for nothing else. */
export function pageText(page: Page, setting: PageSetting): string {
  const { words, profiles } = setting;
  const meta = (name: string, content: string): Element => element('meta', { name, content });
  const html = element(
    'html',
    { lang: words.language, [MARK.attribute]: MARK.format },
    element(
      'head',
      null,
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      meta('viewport', 'width=device-width, initial-scale=1'),
      meta('generator', `investor-incentives ${setting.version}`),
      element('title', null, page.topic),
      markup('style', {}, STYLE + sheetStyle(page.topic, sheetFacts(setting))),
    ),
    element(
      'body',
      null,
      PATTERNS,
      headNode(page),
      element('main', null, sectionNodes(page.pieces)),
      footNode(page, setting),
      markup('div', { hidden: true }, embedded(profiles)),
    ),
  );
  return `<!doctype html>\n${renderToString(html).replace(NOT_NEEDED, '')}\n`;
}

/** Ends of cells and rows, which HTML does without: some thousand bytes of a page. No text has any: its "<" is written "&lt;". */
const NOT_NEEDED = /<\/t[dhr]>/g;

const headNode = ({ alerts, cards, headline, lead, topic }: Page): Element =>
  element(
    'header',
    null,
    headline === topic ? null : element('p', { class: 'topic' }, topic),
    element('h1', null, headline),
    lead.map((block) => nodeOf(block)),
    cards.length === 0
      ? null
      : element(
          'dl',
          { class: 'cards' },
          cards.map(({ label, value }) =>
            element('div', null, element('dt', null, label), element('dd', null, value)),
          ),
        ),
    alerts.length === 0
      ? null
      : element(
          'div',
          { class: 'alerts', role: 'note' },
          alerts.map((block) => nodeOf(block)),
        ),
  );

/** What the foot of each sheet names beside the topic: the figures in short, and the day. */
const sheetFacts = ({ asOf, basis, format }: PageSetting): readonly string[] => [
  ...new Set(
    basis.map(({ edition, hash }) => `${edition} ${hash.replace(/^\w+:/, '').slice(0, 12)}`),
  ),
  ...(asOf === undefined ? [] : [format.day(asOf)]),
];

function footNode({ pieces, topic }: Page, setting: PageSetting): Element {
  const { asOf, basis, format, profiles, version, words } = setting;
  const onScreen = onScreenOnly(pieces);
  const say = pageWords(words.language);
  const facts = [
    topic,
    ...new Set(basis.map(({ edition, hash }) => say.edition(edition, hash))),
    say.madeBy(version),
    ...(asOf === undefined ? [] : [say.asOf(format.day(asOf))]),
  ];
  return element(
    'footer',
    null,
    onScreen.length === 0 ? null : element('p', { class: 'paper' }, say.onScreen(onScreen)),
    element('p', null, facts.join(' · ')),
    profiles.length === 0 ? null : element('p', { class: 'screen' }, say.carried),
  );
}
