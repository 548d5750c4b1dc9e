import { isSampled, sampleOf } from '../profile/fields/samples';
import type { Sample, Text, Texts } from '../profile/fields/texts';
import type { DescribedFrame } from '../profile/frame';
import { LOADED_DEFAULT } from '../regions/loaded';
import { textsInYears } from './starter-years';

const preface = (option: string) => `# Profile of an investment project, to be assessed with:
# investor-incentives assess project.yaml${option}
#
# Only the name and the start day are required. What is left out gives no false
# answer: the result names every fact that is missing.
# Amounts are roubles without VAT, whole numbers or texts in quotes ("7.60").
# Days are YYYY-MM-DD. Yearly values have no gaps between their years.
#
# A line with "#" and one space explains. Other lines with "#" may be used: take
# the "#" away.`;

/** A field of the document with its explanation; behind "#" where it is not used. */
function fieldLines(name: string, text: Text): string[] {
  const { hint, instead } = text;
  const lines = blockLines(name, text);
  const empty = instead === undefined ? [] : [`${name}: {}`, ...comment(instead)];
  return [...comment(hint), ...empty, ...(isUsed(text) ? lines : lines.map(offered))];
}

/** A section with a field on each line, a list with an item, a series that is used with a year. */
function blockLines(name: string, text: Text): string[] {
  const { fields = {}, sample, used } = text;
  if (Array.isArray(sample)) {
    return [`${name}:`, ...sample.flatMap((item) => itemLines(item, fields)).map(indented)];
  }
  if (sample === undefined) return [`${name}:`, ...linesWithin(text).map(indented)];
  const isLong = used === true && typeof sample === 'object';
  return isLong ? [`${name}:`, ...entries(sample).map(indented)] : [lineOf(name, sample)];
}

/** Fields of a section; those that are not used stand behind "#" where the section is used. */
function linesWithin(section: Text): string[] {
  const isOffered = (text: Text): boolean => isUsed(section) && !isUsed(text);
  return shownIn(section).flatMap(([name, text]) => {
    const lines = innerLines(name, text);
    return [...comment(text.hint), ...(isOffered(text) ? lines.map(offered) : lines)];
  });
}

/** On one line what has no explanations within and fits. */
function innerLines(name: string, text: Text): string[] {
  if (isListOfItems(text)) return blockLines(name, text);
  const line = lineOf(name, sampleOf(text));
  const isShort = line.length <= LINE_WIDTH || text.sample !== undefined;
  return isShort && !someWithin(text, isExplained) ? [line] : blockLines(name, text);
}

const isListOfItems = ({ sample }: Text): boolean =>
  Array.isArray(sample) && sample.some((item) => typeof item === 'object');

/** An item of a list: on one line where none of its fields is explained. */
function itemLines(item: Sample, texts: Texts): string[] {
  const stated = Object.entries(item);
  if (!stated.some(([name]) => texts[name]?.hint !== undefined)) return [`- ${flow(item)}`];
  const lines = stated.flatMap(([name, value]) => [
    ...comment(texts[name]?.hint),
    lineOf(name, value),
  ]);
  return lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);
}

/** Characters of a section that stands on one line. */
const LINE_WIDTH = 100;

const offered = (line: string): string => `#${line}`;
const indented = (line: string): string => `  ${line}`;

const comment = (text?: string): string[] =>
  text === undefined ? [] : text.split('\n').map((line) => `# ${line}`);

const within = ({ fields = {} }: Text): [string, Text][] => Object.entries(fields);

const someWithin = (text: Text, holds: (inner: Text) => boolean): boolean =>
  within(text).some(([, inner]) => holds(inner));

const shownIn = (text: Text): [string, Text][] =>
  within(text).filter(([, inner]) => isSampled(inner));

const isUsed = (text: Text): boolean => text.used === true || someWithin(text, isUsed);

const isExplained = (text: Text): boolean =>
  text.hint !== undefined || someWithin(text, isExplained);

const lineOf = (name: string, sample: Sample): string => `${name}: ${flow(sample)}`;

const entries = (sample: Sample): string[] =>
  Object.entries(sample).map(([name, value]) => lineOf(name, value));

/** A value on one line of YAML; numerals that are texts stand in quotes. */
function flow(sample: Sample): string {
  if (Array.isArray(sample)) return `[${sample.map(flow).join(', ')}]`;
  if (typeof sample === 'object') return `{ ${entries(sample).join(', ')} }`;
  return typeof sample === 'string' && NUMERAL.test(sample) ? `"${sample}"` : String(sample);
}

const NUMERAL = /^-?\d+(\.\d+)*$/;

/** The starter whose fields have other explanations and names. */
export function starterOf(preface: string, texts: Texts): string {
  const fields = Object.entries(texts).flatMap(([name, text]) => ['', ...fieldLines(name, text)]);
  return [preface, ...fields, ''].join('\n');
}

/** A region and what the command line names it by. */
export interface StarterOf {
  readonly region: { readonly profiles: DescribedFrame };
  /** As `--region` was given; none for the default region. */
  readonly name?: string | undefined;
}

/** The option with which the command reads the profile. */
export const regionOption = ({ name }: StarterOf): string => {
  if (name === undefined) return '';
  return ` --region ${/^[\w@./:-]+$/.test(name) ? name : JSON.stringify(name)}`;
};

/** The texts of the fields of a region's profiles, in a language; of another region than the default one, its id too. */
export function starterTexts(
  { region: { profiles } }: StarterOf,
  translated: (frame: DescribedFrame) => Texts,
): Texts {
  const texts = textsInYears(profiles, translated(profiles));
  if (profiles.region === LOADED_DEFAULT.id) return texts;
  const { name, ...others } = texts['project']?.fields ?? {};
  const fields = {
    ...(name === undefined ? {} : { name }),
    region: { sample: profiles.region, used: true } as const,
    ...others,
  };
  return { ...texts, project: { ...texts['project'], fields } };
}

/**
 * A profile of a region to start from, in YAML, with every field that has a sample. An
 * explanation begins with "#" and one space; every other line with "#" can be
 * taken into use.
 */
export const starter = (of: StarterOf): string =>
  starterOf(
    preface(regionOption(of)),
    starterTexts(of, ({ texts }) => texts),
  );
