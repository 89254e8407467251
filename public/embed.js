// Keeps frames that show a figure of the atlas as high as the figure, at any width, in a page that loads it from
// https://…/embed.js. (No tags in these words: one that closes a script would end this one where it is written into a page.)
// It may as well be deferred, loaded as a module, written into the page or joined with other scripts: a frame is found by
// who speaks, not by where this script lies. Who speaks sets the height of the own frame, and only of one whose address
// is that of a figure.
(() => {
  const OF_A_FIGURE = /\/embed\/(?:index\.html)?(?:[?#]|$)|[?&]figure=/;
  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => OF_A_FIGURE.test(src));
  const ask = ({ contentWindow }) => contentWindow?.postMessage({ type: 'see-atlas:ask' }, '*');

  addEventListener('message', ({ source, data }) => {
    if (source === null || data?.type !== 'see-atlas:height') return;
    const { height } = data;
    if (!Number.isInteger(height) || height < 1 || height > 20000) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame === undefined) return;
    // The first word of a figure is answered, so that it drops its own scrollbar.
    if (!frame.dataset.seeAtlas) ask(frame);
    frame.dataset.seeAtlas = 'fitted';
    frame.style.height = `${height}px`;
  });
  // Those that spoke before this script was there.
  frames().forEach(ask);
})();
