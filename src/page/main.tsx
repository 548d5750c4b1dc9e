import { render } from 'preact';
import * as z from 'zod/mini';
import { MARK } from '../report/html/mark';
import { wordsIn } from '../report/words/load';
import { App } from './app';
import { beginning } from './beginning';
import { makeAsker } from './work/asker';
import { regionIn } from './work/questions';
import { serve } from './work/serve';

// The policy of the page lets no text become code, and to try it would be reported.
z.config({ jitless: true });

async function show(root: HTMLElement): Promise<void> {
  const state = beginning({
    fragment: location.hash.slice(1),
    languages: navigator.languages,
    carried: carriedText(),
  });
  const words = await wordsIn(state.language, regionIn(state.document));
  render(<App state={state} words={words} asker={makeAsker()} slow={makeAsker()} />, root);
}

/** The text of the project that the command put into the page. */
function carriedText(): string | null {
  const template = document.querySelector(`template[${MARK.attribute}]`);
  return template instanceof HTMLTemplateElement ? template.content.textContent : null;
}

// The same script is the page and its worker.
const root = typeof document === 'undefined' ? null : document.getElementById('page');
if (root === null) serve(globalThis as unknown as Parameters<typeof serve>[0]);
else void show(root);
