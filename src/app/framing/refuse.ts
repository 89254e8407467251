import { wordsOf, fetchLanguage } from '../../language/speech/words.ts';
import { LANGUAGE_ROWS, chooseLanguage } from '../../model/index.ts';
import { parseView } from '../../state/index.ts';
import { languagesFor } from '../../state/page-language.ts';
import './refuse.css';

/** In place of the atlas inside a frame of another site: why it is not there, and the same view in a window of its own. */
export async function refuse(root: HTMLElement): Promise<void> {
  const { language: wanted } = parseView(location.search).view;
  const languages = languagesFor(document, navigator.languages);
  const language = await fetchLanguage(chooseLanguage(wanted, languages), ['framing']);
  const words = wordsOf(language, 'framing');
  const title = document.createElement('h1');
  title.textContent = words.title;
  const why = document.createElement('p');
  why.textContent = words.why;
  const link = document.createElement('a');
  link.href = location.href;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = words.open;
  const message = document.createElement('main');
  message.className = 'refused';
  message.append(title, why, link);
  document.documentElement.lang = language;
  document.documentElement.dir = LANGUAGE_ROWS[language].direction;
  root.removeAttribute('inert');
  root.replaceChildren(message);
}
