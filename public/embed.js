// Keeps frames that show a figure of the atlas as high as the figure, at any width:
//   <script src="https://…/embed.js" async></script>
// Only what such a frame itself says is followed: sent by its window, from the address it was given, and a height.
(() => {
  const home = new URL('embed/', document.currentScript.src).href;
  const frames = () => [...document.querySelectorAll('iframe')].filter((frame) => frame.src.startsWith(home));
  const ask = (frame) => frame.contentWindow?.postMessage({ type: 'see-atlas:ask' }, new URL(home).origin);

  addEventListener('message', ({ source, origin, data }) => {
    if (origin !== new URL(home).origin || data?.type !== 'see-atlas:height') return;
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
