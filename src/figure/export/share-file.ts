import { fetchWords, wordsOf } from '../../language/speech/words.ts';
import { CATALOGUE_LANGUAGE, languageOf } from '../../model/index.ts';

/** A press of its own for a file that took longer to make than the browser remembers the first. */
async function askForPress(file: File, page: Document): Promise<void> {
  const language = languageOf([page.documentElement.lang]) ?? CATALOGUE_LANGUAGE;
  await fetchWords(language, ['exports']);
  const bar = page.createElement('div');
  bar.className = 'waiting-file';
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'plain-button';
  button.textContent = wordsOf(language, 'exports').shareFile({ name: file.name });
  button.addEventListener('click', () => {
    bar.remove();
    void shareFile(file, page);
  });
  bar.append(button);
  page.body.append(bar);
  button.focus();
}

/** Opens the sheet of the device in which a file is saved or handed on. */
export async function shareFile(file: File, page: Document): Promise<void> {
  try {
    await navigator.share({ files: [file] });
  } catch (fault) {
    // The reader has closed the sheet.
    if (fault instanceof DOMException && fault.name === 'AbortError') return;
    await askForPress(file, page);
  }
}
