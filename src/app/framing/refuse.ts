import { framing as english } from '../../design/messages/en/framing.ts';
import { framing as italian } from '../../design/messages/it/framing.ts';
import { chooseLanguage } from '../../design/messages/index.tsx';
import { parseView } from '../../state/index.ts';
import './refuse.css';

/** In place of the atlas inside a frame of another site: why it is not there, and the same view in a window of its own. */
export function refuse(root: HTMLElement): void {
  const language = chooseLanguage(parseView(location.search).view.language, navigator.languages);
  const words = language === 'it' ? italian : english;
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
  root.removeAttribute('inert');
  root.replaceChildren(message);
}
