import { type Element, element } from '../element';
import type { Piece } from '../pieces';

/** What a mark means; its colour and pattern follow from it. */
export type Meaning =
  | 'paid'
  | 'saved'
  | 'saved-2'
  | 'saved-3'
  | 'used'
  | 'cut'
  | 'best'
  | 'other'
  | 'unknown';

/** A mark with what it means, as the legend lists it. */
export interface Legend {
  readonly meaning: Meaning;
  readonly text: string;
}

/** A picture under its question, with its legend and what is said below it. */
export interface Picture {
  readonly question: string;
  readonly legend?: readonly Legend[];
  readonly drawing: readonly Element[];
  /** Whether it takes the whole width of a sheet. */
  readonly isWide?: boolean;
  /** What the picture cannot show, or how it is read. */
  readonly notes?: readonly string[];
}

/** A picture as a piece of a page. */
export const picture = ({
  drawing,
  isWide = false,
  legend = [],
  notes = [],
  question,
}: Picture): Piece => ({
  kind: 'picture',
  node: element(
    'figure',
    { class: isWide ? 'across' : undefined },
    element('figcaption', null, question),
    legend.length === 0
      ? null
      : element(
          'ul',
          { class: 'legend' },
          legend.map(({ meaning, text }) => element('li', null, swatch(meaning), text)),
        ),
    drawing,
    notes.map((note) => element('p', { class: 'dim' }, note)),
  ),
});

const swatch = (meaning: Meaning): Element =>
  element(
    'svg',
    { width: 14, height: 14, 'aria-hidden': 'true' },
    element('rect', { width: 14, height: 14, class: meaning }),
  );

/** What is hatched; the style fills those marks with its pattern. */
type Hatched = Extract<Meaning, 'unknown' | 'cut'>;

const pattern = (meaning: Hatched): Element =>
  element(
    'pattern',
    {
      id: `${meaning}-hatch`,
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    element('rect', { width: 6, height: 6, class: 'ground' }),
    element('rect', { width: 2, height: 6, class: `line-${meaning}` }),
  );

/** The patterns of all pictures of a page, once. */
export const PATTERNS: Element = element(
  'svg',
  { width: 0, height: 0, 'aria-hidden': 'true', class: 'patterns' },
  element('defs', null, pattern('unknown'), pattern('cut')),
);
