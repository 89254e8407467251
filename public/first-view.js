// The page as built shows the first view in English. Where the address asks for another, or the reader's language is
// another, it must not be seen: decided here, before anything is painted.
if (location.search !== '' || navigator.language.startsWith('it')) document.documentElement.setAttribute('data-other-view', '');
