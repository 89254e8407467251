// The page as built shows the first view in English. Where the address asks for another, or the reader's language is
// another, it must not be seen: decided here, before anything is painted. Nor may it inside a page of another site, which
// hosts that send our headers refuse by themselves: only /embed/ is made to be framed.
const { dataset } = document.documentElement;
if (location.search !== '' || navigator.language.startsWith('it')) dataset.otherView = '';
try {
  for (let page = self; page !== top; page = page.parent) if (page.parent.location.origin !== origin) throw 0;
} catch {
  dataset.otherView = dataset.foreignFrame = '';
}
