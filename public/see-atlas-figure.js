// A figure of the atlas as an element of its own, always as high as the figure:
//   <script src="https://…/see-atlas-figure.js" async></script>
//   <see-atlas-figure address="v=1&figure=map&…" label="What the figure shows"></see-atlas-figure>
// `address` is what stands behind the question mark of the figure's address, as the atlas gives it.
(() => {
  const home = new URL('embed/', document.currentScript.src).href;
  const { origin } = new URL(home);

  customElements.define('see-atlas-figure', class extends HTMLElement {
    static observedAttributes = ['address', 'label'];
    #frame = document.createElement('iframe');
    #hear = ({ source, origin: from, data }) => {
      if (from !== origin || source !== this.#frame.contentWindow || data?.type !== 'see-atlas:height') return;
      const { height } = data;
      if (!Number.isInteger(height) || height < 1 || height > 20000) return;
      if (!this.hasAttribute('fitted')) source.postMessage({ type: 'see-atlas:ask' }, origin);
      this.toggleAttribute('fitted', true);
      this.#frame.style.height = `${height}px`;
    };

    constructor() {
      super();
      this.#frame.loading = 'lazy';
      this.#frame.style.cssText = 'display: block; width: 100%; height: 480px; border: 0';
      this.attachShadow({ mode: 'open' }).append(this.#frame);
    }
    connectedCallback() {
      this.style.display ||= 'block';
      addEventListener('message', this.#hear);
    }
    disconnectedCallback() {
      removeEventListener('message', this.#hear);
    }
    attributeChangedCallback(name, before, value) {
      if (name === 'label') this.#frame.title = value ?? '';
      else if (value !== before) {
        this.removeAttribute('fitted');
        this.#frame.src = `${home}?${(value ?? '').replace(/^\?/, '')}`;
      }
    }
  });
})();
