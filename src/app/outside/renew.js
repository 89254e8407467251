// Loads the atlas anew from its host. Outside of the scripts of the atlas, since these may be spoilt or gone: asked for by
// first-view.js where the page does not come alive, which then says so and offers it, and by a part of the page that
// failed, which has offered it already (data-now). Stories and the View in the address stay.
(() => {
  const { documentElement: page, currentScript } = document;
  // Of every language by its tag: the build puts them here, from src/language.
  const all = {/* words */};
  const words = all['alive' in page.dataset ? page.lang : page.dataset.reader] ?? Object.values(all)[0];
  const base = new URL('.', document.baseURI).href;

  const make = (name, text, kind) => Object.assign(document.createElement(name), { textContent: text, className: kind });
  const say = (parts) => {
    document.querySelector('#renew')?.remove();
    const box = make('div', '', 'alert');
    box.id = 'renew';
    box.setAttribute('role', 'alert');
    box.append(...parts);
    document.body.prepend(box);
    return box;
  };
  const button = () => {
    const made = make('button', words.anew, 'plain-button');
    made.type = 'button';
    made.addEventListener('click', () => void renew());
    return made;
  };

  async function renew() {
    try {
      // No kept copy answers for this one.
      const answer = await fetch(`${base}service-worker.js`, { cache: 'no-store' });
      if (!answer.ok || !(answer.headers.get('content-type') ?? '').includes('javascript')) throw new Error('no host');
    } catch {
      say([make('p', words.offline), button()]);
      return;
    }
    const registration = await navigator.serviceWorker?.getRegistration(base);
    await registration?.unregister();
    const names = (await globalThis.caches?.keys()) ?? [];
    await Promise.all(names.filter((name) => name.endsWith(base)).map((name) => caches.delete(name)));
    // Nor may the browser's own copies answer: they are kept for as long.
    const files = [...document.querySelectorAll('script[src], link[href]')].map(({ src, href }) => src ?? href);
    await Promise.allSettled([base, new URL(location.pathname, base).href, ...files].map((file) => fetch(file, { cache: 'reload' })));
    location.reload();
  }

  if ('now' in currentScript.dataset) {
    void renew();
    return;
  }
  const box = say([make('p', words.still), make('p', words.stays), button()]);
  new MutationObserver(() => {
    if ('alive' in page.dataset) box.remove();
  }).observe(page, { attributes: true });
})();
