import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PlaceComparison } from '../../answer/results/places';
import { sitesOf } from '../../profile/of-place';
import { valueAt } from '../../profile/place';
import { ALL_REGIONS } from '../../regions/all';
import { nameIn } from '../../report/format';
import { placesPicture } from '../../report/html/pictures/changes';
import { pictureVoice } from '../../report/html/pictures/voice';
import type { Piece } from '../../report/html/pieces';
import { placesModel } from '../../report/places/model';
import { type Places, type ShownRegion, shortNames } from '../../report/places/names';
import type { Words } from '../../report/words';
import { wordsIn } from '../../report/words/load';
import type { Format, Language } from '../../words/words';
import { useAsking } from '../asked';
import { usePage } from '../context';
import type { Asker } from '../work/asker';
import type { PlaceOfPage } from '../work/places';
import { AskingState } from './asking-state';
import { Pieces } from './pieces';

/** The project planned on two sites, of one region or of two. */
export function TwoPlaces({ asker }: { asker: Asker }): JSX.Element {
  const { format, more, region, state, words } = usePage();
  const { document, options } = state;
  const shown = useRegionWords(words.language);
  const { ask, asking } = useAsking<'places'>(asker);
  const [chosen, choose] = useState<readonly [string | null, string | null]>([null, null]);
  const stated = valueAt(document, ['project', 'site']);
  const own = PLACES.find((one) => one.region === region.id && one.site === stated);
  const left = placeCalled(chosen[0]) ?? own ?? firstOf((one) => one.region === region.id);
  const right = placeCalled(chosen[1]) ?? firstOf((one) => one.region !== left.region);
  const isStale =
    asking.question !== null &&
    (asking.question.document !== document || asking.question.options !== options);
  return (
    <section>
      <h2>{more.places}</h2>
      <p class="dim">{more.placesHelp}</p>
      <PlaceChoice
        id="place-left"
        title={more.leftPlace}
        place={left}
        shown={shown}
        onChoose={(name) => choose([name, nameOfPlace(right)])}
      />
      <PlaceChoice
        id="place-right"
        title={more.rightPlace}
        place={right}
        shown={shown}
        onChoose={(name) => choose([nameOfPlace(left), name])}
      />
      <p>
        <button
          type="button"
          disabled={asking.isWaiting || nameOfPlace(left) === nameOfPlace(right)}
          onClick={() => void ask({ kind: 'places', document, options, places: [left, right] })}
        >
          {more.comparePlaces}
        </button>
      </p>
      <AskingState asking={asking} />
      {isStale && asking.value !== undefined ? <p class="open">{more.isStale}</p> : null}
      {asking.value === undefined ? null : (
        <Pieces pieces={piecesOf(asking.value, shown, format)} />
      )}
    </section>
  );
}

/** Every site of every region of the package. */
const PLACES: readonly PlaceOfPage[] = ALL_REGIONS.flatMap(({ id, profiles }) =>
  sitesOf(profiles).map((site) => ({ region: id, site })),
);

const nameOfPlace = ({ region, site }: PlaceOfPage): string => `${region}:${site}`;

const placeCalled = (name: string | null): PlaceOfPage | undefined =>
  PLACES.find((one) => nameOfPlace(one) === name);

const firstOf = (isMeant: (one: PlaceOfPage) => boolean): PlaceOfPage =>
  PLACES.find(isMeant) ?? { region: '', site: '' };

interface PlaceChoiceProps {
  readonly id: string;
  readonly title: string;
  readonly place: PlaceOfPage;
  readonly shown: Shown;
  readonly onChoose: (name: string) => void;
}

function PlaceChoice({ id, onChoose, place, shown, title }: PlaceChoiceProps): JSX.Element {
  return (
    <div class="field">
      <label for={id}>{title}</label>
      <select
        id={id}
        value={nameOfPlace(place)}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {PLACES.map((one) => (
          <option key={nameOfPlace(one)} value={nameOfPlace(one)}>
            {labelOf(one, shown)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The regions of the package by id, as reports show them; empty until their words are loaded. */
type Shown = ReadonlyMap<string, ShownRegion>;

const labelOf = (place: PlaceOfPage, shown: Shown): string => {
  const region = shown.get(place.region);
  return region === undefined
    ? nameOfPlace(place)
    : region.words.places.place(region.title, nameIn(region.words.sites, place.site));
};

/** The words of every region in the language of the page. */
function useRegionWords(language: Language): Shown {
  const [shown, setShown] = useState<Shown>(new Map());
  useEffect(() => {
    let isCurrent = true;
    void Promise.all(
      ALL_REGIONS.map(async (region): Promise<readonly [string, ShownRegion]> => {
        const words: Words = await wordsIn(language, region);
        return [region.id, { words, title: region.title[language] }];
      }),
    ).then((all) => {
      if (isCurrent) setShown(new Map(all));
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return shown;
}

/** The report on the comparison, under the heading that stands over it. */
function piecesOf(comparison: PlaceComparison, shown: Shown, format: Format): readonly Piece[] {
  const { left, right } = comparison.places;
  const [one, other] = [shown.get(left.region), shown.get(right.region)];
  if (one === undefined || other === undefined) return [];
  const places: Places = { left: one, right: other };
  const names = shortNames(comparison, places);
  const voice = pictureVoice({ words: one.words, format });
  return [
    ...placesPicture(comparison, names, voice),
    ...placesModel(comparison, places, format).flatMap((block): readonly Piece[] => {
      if (block.kind === 'title') return [];
      return [block.kind === 'section' ? { kind: 'part', text: block.text } : block];
    }),
  ];
}
