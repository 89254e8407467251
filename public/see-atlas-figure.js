// A figure of the atlas as an element, always as high as the figure:
//   <see-atlas-figure address="https://…/embed/?v=2&figure=map&…" label="What it shows"></see-atlas-figure>
// Where a tag loads this from the atlas, it may begin at `v=2`.
(() => {
  const NAME = 'see-atlas-figure';
  const own = document.currentScript;
  const { src } = own?.src ? own : (document.querySelector(`script[src*="${NAME}.js"]`) ?? {});
  const whole = (address) => {
    if (/^https?:/.test(address)) return address;
    if (src) return `${new URL('embed/', src).href}?${address.replace(/^\?/, '')}`;
    console.error(`${NAME}: address not whole`);
    return 'about:blank';
  };

  customElements.get(NAME) ?? customElements.define(NAME, class extends HTMLElement {
    static observedAttributes = ['address', 'label'];
    #frame = document.createElement('iframe');
    #hear = ({ source, data }) => {
      if (!source || source !== this.#frame.contentWindow || data?.type !== 'see-atlas:height') return;
      const { height } = data;
      if (!(Number.isInteger(height) && height > 0 && height <= 20000)) return;
      if (!this.hasAttribute('fitted')) source.postMessage({ type: 'see-atlas:ask' }, '*');
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
        this.#frame.src = whole(value ?? '');
      }
    }
  });
})();
