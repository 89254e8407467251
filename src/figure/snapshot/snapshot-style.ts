/** The looks of a snapshot: the colours of tokens.css for light and dark, and paper always light. */
const COLOURS = {
  ground: ['#f7f7f4', '#14181b'],
  surface: ['#ffffff', '#1b2024'],
  ink: ['#1b1f22', '#e8eaea'],
  'ink-quiet': ['#555c61', '#a4acb1'],
  line: ['#d8dad6', '#343b40'],
  'control-line': ['#7a8186', '#79838a'],
  accent: ['#0b5d7a', '#7cc4dd'],
  'accent-ground': ['#e2eef2', '#21363e'],
  focus: ['#0b5d7a', '#9bd6ea'],
} as const;

function coloursOf(appearance: 'light' | 'dark'): string {
  return Object.entries(COLOURS)
    .map(([name, [light, dark]]) => `--${name}:${appearance === 'light' ? light : dark}`)
    .join(';');
}

const RULES = `
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 'Atlas Inter','Inter Variable',Inter,'Helvetica Neue',Arial,sans-serif}
header,main,footer{max-width:1920px;margin:0 auto;padding:0 clamp(16px,3vw,48px)}
header{display:flex;flex-wrap:wrap;gap:4px 24px;align-items:baseline;padding-block:12px;border-bottom:1px solid var(--line)}
h1{margin:0;font-size:15px;font-weight:600;text-wrap:balance}
h2{margin:0;font-size:clamp(21px,1.1vw + 15px,32px);font-weight:600;line-height:1.25;text-wrap:balance}
h2:focus{outline:none}
p{margin:4px 0 8px;max-width:80ch;text-wrap:pretty}
a{color:var(--accent)}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
summary{display:list-item;width:fit-content;padding:6px 0;color:var(--accent);cursor:pointer}
.quiet{color:var(--ink-quiet);font-size:13px}
.contents{position:relative}
.contents ol{margin:4px 0;padding-inline-start:28px}
.contents li{padding:3px 0}
.contents [aria-current]{font-weight:600;color:var(--ink)}
.figure{padding-block:20px 28px}
.figure+.figure{border-top:1px solid var(--line)}
.is-stepping .figure{border:0}
.drawing{display:block;width:100%;height:auto;max-width:calc(var(--width)*2.2);max-height:max(420px,88vh);margin-top:12px;color:#1b1f22}
.drawing.is-tall{max-width:calc(var(--width)*1.3);max-height:none}
.drawing.is-light{background:#f7f7f4}
.drawing.is-narrow{display:none}
.letters{pointer-events:none}
.mark,.mark *{pointer-events:all}
.mark{outline:none}
.mark.is-named:not(g,svg,[fill=none]),g.mark.is-named>:not(g,[fill=none]){stroke:var(--ink);stroke-width:2px;vector-effect:non-scaling-stroke}
.mark:focus-visible:not(g,svg,[fill=none]),g.mark:focus-visible>:not(g,[fill=none]){stroke:var(--focus);stroke-width:3px;vector-effect:non-scaling-stroke}
svg.mark:focus-visible,.mark[fill=none]:focus-visible{outline:2px solid var(--focus)}
.named{position:sticky;bottom:8px;min-height:3em;max-width:100ch;margin:8px 0;padding:8px 12px;background:var(--surface);border:1px solid var(--line);border-radius:4px}
.scroll{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;font-size:13px;font-variant-numeric:tabular-nums}
th,td{padding:4px 12px 4px 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top;font-weight:400}
thead th{font-weight:600;vertical-align:bottom}
.number{text-align:end}
ul{margin:0;padding-inline-start:20px}
.steps{display:flex;gap:16px;align-items:center;margin-top:16px}
.steps a,.steps span{padding:6px 0}
.steps a{min-width:44px;padding-inline:12px;border:1px solid var(--control-line);border-radius:4px;background:var(--surface);text-decoration:none}
.kept{position:absolute}
footer{padding-block:12px 24px;border-top:1px solid var(--line)}
@media screen{.is-stepping .is-away{display:none}}
@media screen and (max-width:600px){.has-narrow>.is-wide{display:none}.has-narrow>.is-narrow{display:block;max-width:none;max-height:none}}
@media print{
body{background:none}
header,footer{padding-inline:0}
.contents,.steps,.named,details:not([open]){display:none}
.figure+.figure{border:0;break-before:page}
.drawing,.drawing.is-tall{max-width:100%;max-height:70vh;break-inside:avoid}
.drawing.is-tall{max-height:80vh}
}`;

/** `light` and `dark` are the colours of the drawings, as rules. */
export function snapshotStyle(light: string, dark: string): string {
  return `:root{color-scheme:light dark;${coloursOf('light')};${light}}
@media screen and (prefers-color-scheme:dark){:root{${coloursOf('dark')};${dark}}}${RULES}`;
}
