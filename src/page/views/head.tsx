import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ALL_REGIONS } from '../../regions/all';
import type { Language } from '../../words/words';
import { usePage } from '../context';
import type { Deeds } from '../deeds';

const LANGUAGES: { readonly [language in Language]: string } = { ru: 'Русский', en: 'English' };

/** The name of the project, choices, and what can be done with it. */
export function Head({ deeds }: { deeds: Deeds }): JSX.Element {
  const { say } = usePage();
  const [link, setLink] = useState<{ readonly text: string; readonly isCopied: boolean } | null>(
    null,
  );
  return (
    <header>
      <p class="topic">{say.title}</p>
      <ProjectName />
      <Choices />
      <div class="deeds">
        <button type="button" onClick={deeds.open}>
          {say.open}
        </button>
        <button
          type="button"
          onClick={async () => {
            setLink(await deeds.copyLink());
          }}
        >
          {say.copyLink}
        </button>
        <Downloads deeds={deeds} />
      </div>
      <div role="status">
        {link === null ? null : (
          <p class="link">
            <label>
              {link.isCopied ? say.linkCopied : say.linkToCopy}
              <input
                type="text"
                readOnly
                value={link.text}
                onFocus={({ currentTarget }) => currentTarget.select()}
              />
            </label>
            <button type="button" onClick={() => setLink(null)}>
              {say.close}
            </button>
          </p>
        )}
      </div>
    </header>
  );
}

function ProjectName(): JSX.Element {
  const { say, state } = usePage();
  const { project } = state.document;
  const name =
    typeof project === 'object' && project !== null && 'name' in project ? project.name : '';
  return <h1>{typeof name === 'string' && name.trim() !== '' ? name : say.untitled}</h1>;
}

/** The region of the project, the edition that answers, and the language. */
function Choices(): JSX.Element {
  const { act, region, say, state } = usePage();
  const { language, options } = state;
  const [usual] = ALL_REGIONS;
  const usualEdition = region.editions[0]?.edition;
  return (
    <fieldset class="choices">
      <legend>{say.choices}</legend>
      <label>
        {say.region}{' '}
        <select
          value={region.id}
          onChange={({ currentTarget: { value } }) => {
            const named = value === usual?.id ? undefined : value;
            act({ type: 'put', path: ['project', 'region'], value: named });
            act({ type: 'choose', options: { edition: undefined, readings: undefined } });
          }}
        >
          {ALL_REGIONS.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[language]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.edition}{' '}
        <select
          value={options.edition ?? usualEdition}
          onChange={({ currentTarget: { value } }) =>
            act({
              type: 'choose',
              options: { edition: value === usualEdition ? undefined : value },
            })
          }
        >
          {region.editions.map(({ edition }) => (
            <option key={edition} value={edition}>
              {edition}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.language}{' '}
        <select
          value={language}
          onChange={({ currentTarget: { value } }) =>
            act({ type: 'speak', language: value === 'ru' ? 'ru' : 'en' })
          }
        >
          {Object.entries(LANGUAGES).map(([id, name]) => (
            <option key={id} value={id} lang={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

/** The project and its answer as files. */
function Downloads({ deeds }: { deeds: Deeds }): JSX.Element {
  const { answered, say } = usePage();
  const isAnswered = answered.plan !== null;
  return (
    <details class="downloads">
      <summary>{say.download}</summary>
      <button type="button" onClick={deeds.saveYaml}>
        {say.profileYaml}
      </button>
      <button type="button" onClick={deeds.saveJson}>
        {say.profileJson}
      </button>
      <button type="button" onClick={deeds.saveReport} disabled={!isAnswered}>
        {say.report}
      </button>
      <button type="button" onClick={deeds.saveWorkbook} disabled={!isAnswered}>
        {say.workbook}
      </button>
      <button type="button" onClick={deeds.saveAnswer} disabled={!isAnswered}>
        {say.answerJson}
      </button>
      <button type="button" onClick={deeds.saveCsv} disabled={!isAnswered}>
        {say.answerCsv}
      </button>
    </details>
  );
}
