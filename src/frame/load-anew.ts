/** Where browsers keep the atlas, a spoilt or vanished file comes back with every reload. */
export const isKept = (): boolean => navigator.serviceWorker?.controller != null;

/** Loads the atlas anew from its host, at the same View: see src/app/outside/renew.js, which stands outside of all that may be gone. */
export function loadAnew(): void {
  const script = document.createElement('script');
  script.src = 'renew.js';
  script.dataset['now'] = '';
  script.addEventListener('error', () => location.reload());
  document.head.append(script);
}
