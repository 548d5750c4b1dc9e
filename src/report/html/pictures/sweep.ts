import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { isOpen, type Swept } from '../../analysis/sweep';
import { capital } from '../../format';
import { nameOf } from '../../sentences';
import { type Element, element } from '../element';
import type { Piece } from '../pieces';
import { picture } from './figure';
import { drawnSize, unitFor } from './scale';
import type { PictureVoice } from './voice';

const HEIGHT = 230;
const [TOP, BOTTOM, SIDE] = [40, 24, 46];
/** Room of a band above its line, in which its letter stands. */
const BAND = 32;
const WIDTHS = { wide: 680, small: 350 } as const;

/** A value of the sweep with the best package and its worth. */
interface Point {
  readonly at: number;
  readonly written: string;
  readonly worth: string;
  readonly names: string;
}

/** The best packages in the order of the values, each where it begins. */
export const packagesIn = (sweep: Swept, voice: PictureVoice): readonly string[] =>
  bandsOf(pointsOf(sweep, voice)).map(({ names }) => names);

function pointsOf({ rows }: Swept, { format, words }: PictureVoice): readonly Point[] {
  const points = rows.flatMap((row): Point[] => {
    if (!row.ok || isOpen(row)) return [];
    const { elements, value } = row.best;
    const text = String(row.value);
    const isNumber = /^-?\d+(\.\d+)?$/.test(text);
    return [
      {
        at: isNumber ? Number(text) : Date.parse(text),
        written: isNumber ? format.amount(text) : format.day(text),
        worth: value.present ?? value.nominal,
        names: capital(words.plan.packageOf(elements.map((id) => nameOf(id, words).nom))),
      },
    ];
  });
  return points.sort((one, other) => one.at - other.at);
}

/** What the best package is worth against the value that varies, with a band for each package. */
export function sweepPicture(sweep: Swept, voice: PictureVoice): readonly Piece[] {
  const { say } = voice;
  const { rows } = sweep;
  const points = pointsOf(sweep, voice);
  if (new Set(points.map(({ at }) => at)).size < 2) return [];
  const bands = bandsOf(points);
  const sorted = [...points].sort((one, other) => drawnSize(one.worth) - drawnSize(other.worth));
  const [least, most] = [sorted[0]?.worth ?? '0', sorted.at(-1)?.worth ?? '0'];
  const sentence = say.sweep.sentence(voice.roubles(least), voice.roubles(most));
  const letters = bands.map(({ letter, names }) => say.sweep.band(letter, names));
  const unit = unitFor(points.map(({ worth }) => drawnSize(worth)));
  const drawn = { bands, points, sentence, short: (worth: number) => voice.short(unit, worth) };
  return [
    picture({
      question: say.sweep.question,
      isWide: true,
      drawing: [
        element(
          'ul',
          null,
          [...new Set(letters)].map((text) => element('li', null, text)),
        ),
        drawing('wide', say.sweep.question, drawn),
        drawing('small', say.sweep.question, drawn),
      ],
      notes: [
        `${sentence} ${say.numbersIn[unit]}`,
        ...(rows.some(({ ok }) => !ok) ? [say.sweep.unsound] : []),
        ...(rows.some((row) => row.ok && isOpen(row)) ? [say.sweep.open] : []),
      ],
    }),
  ];
}

/** Values next to each other with the same best package. */
interface Band {
  readonly letter: string;
  readonly names: string;
  readonly from: number;
  to: number;
}

function bandsOf(points: readonly Point[]): readonly Band[] {
  const known = [...new Set(points.map(({ names }) => names))];
  const bands: Band[] = [];
  for (const { at, names } of points) {
    const last = bands.at(-1);
    if (last !== undefined) last.to = at;
    if (last?.names === names) continue;
    const letter = String.fromCharCode('A'.charCodeAt(0) + (known.indexOf(names) % 26));
    bands.push({ letter, names, from: at, to: at });
  }
  return bands;
}

interface Drawn {
  readonly bands: readonly Band[];
  readonly points: readonly Point[];
  readonly sentence: string;
  readonly short: (worth: number) => string;
}

function drawing(
  shape: keyof typeof WIDTHS,
  title: string,
  { bands, points, sentence, short }: Drawn,
): Element {
  const width = WIDTHS[shape];
  const [first, last] = [points[0], points.at(-1)];
  const x = scaleLinear()
    .domain([first?.at ?? 0, last?.at ?? 1])
    .range([SIDE, width - SIDE]);
  const worths = points.map(({ worth }) => drawnSize(worth));
  const [low, high] = [Math.min(0, ...worths), Math.max(1, ...worths)];
  const y = scaleLinear()
    .domain([low, high])
    .range([HEIGHT - BOTTOM, TOP]);
  const path = line<Point>(
    ({ at }) => Math.round(x(at) * 10) / 10,
    ({ worth }) => Math.round(y(drawnSize(worth)) * 10) / 10,
  ).curve(curveStepAfter)(points);
  const text = (at: number, up: number, anchor: string, said: string): Element =>
    element('text', { x: Math.round(at), y: Math.round(up), style: `text-anchor:${anchor}` }, said);
  return element(
    'svg',
    {
      class: shape,
      width,
      height: HEIGHT,
      viewBox: `0 0 ${width} ${HEIGHT}`,
      role: 'img',
    },
    element('title', null, title),
    element('desc', null, sentence),
    bands.map(({ from, letter, to }, index) => [
      element('rect', {
        x: Math.round(x(from)),
        y: TOP - BAND,
        width: Math.max(2, Math.round(x(to) - x(from))),
        height: HEIGHT - BOTTOM - TOP + BAND,
        class: index % 2 === 0 ? 'band' : 'band odd',
      }),
      text(x(from) + 6, TOP - BAND + 14, 'start', letter),
    ]),
    element('line', { x1: SIDE, x2: width - SIDE, y1: y(0), y2: y(0), class: 'axis' }),
    element('path', { d: path ?? '', class: 'curve' }),
    points.map(({ at, worth }) =>
      element('circle', { cx: Math.round(x(at)), cy: Math.round(y(drawnSize(worth))), r: 4 }),
    ),
    [low, high].map((worth) => text(SIDE - 5, y(worth) + 4, 'end', short(worth))),
    text(SIDE, HEIGHT - 6, 'start', first?.written ?? ''),
    text(width - SIDE, HEIGHT - 6, 'end', last?.written ?? ''),
  );
}
