// The page as built shows the first view in one language. Where the address asks for another view, or the reader's
// languages for another language that the atlas speaks, it must not be seen: decided here, before anything is painted.
// Nor may it inside a page of another site, which hosts that send our headers refuse by themselves: only /embed/ is made
// to be framed. The build writes the languages into the page, only its own into that of one language; one is chosen as
// `chooseLanguage` of the model does.
const { dataset, lang } = document.documentElement;
const written = (tag) => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script ?? ''}`;
  } catch {
    return '';
  }
};
const spoken = (dataset.languages ?? lang).split(' ');
const reader = navigator.languages.flatMap((tag) => spoken.filter((one) => written(one) === written(tag)))[0] ?? lang;
dataset.reader = reader;
if (location.search !== '' || reader !== lang) dataset.otherView = '';
try {
  for (let page = self; page !== top; page = page.parent) if (page.parent.location.origin !== origin) throw 0;
} catch {
  dataset.otherView = dataset.foreignFrame = '';
}
// Scripts that cannot run say nothing.
addEventListener('load', () =>
  setTimeout(() => {
    if ('alive' in dataset || 'foreignFrame' in dataset) return;
    document.head.append(Object.assign(document.createElement('script'), { src: 'renew.js' }));
  }, 5000),
);
