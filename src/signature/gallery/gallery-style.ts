/** Style sheet of the gallery page. Mail is shown as clients show it: black on white, white on the dark grey of dark mode. */
export const GALLERY_STYLE = `
:root { color-scheme: light dark; --paper: #f4f3f1; --card: #fff; --ink: #1d1d1b; --quiet: #57534e; --line: #d6d3d1; --mark: #9a3412; --accent: #1d4f91; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #171614; --card: #242220; --ink: #f0eeeb; --quiet: #b5b0aa; --line: #44403c; --mark: #fdba74; --accent: #9cc2f5; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
header, main { max-width: 1640px; margin: 0 auto; padding: 0 1.5rem; }
h1 { margin: 1.5rem 0 0; font-size: 1.6rem; line-height: 1.25; }
.counts { margin: 0.25rem 0 1rem; color: var(--quiet); }
.skip { position: absolute; left: -100vw; padding: 0.5rem 1rem; background: var(--card); color: var(--ink); }
.skip:focus { left: 0.5rem; top: 0.5rem; z-index: 2; }
form { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: end; gap: 0.75rem 1.25rem; padding: 0.75rem 0; background: var(--paper); border-bottom: 1px solid var(--line); }
.field { display: flex; flex-direction: column; gap: 0.2rem; font-size: 0.9rem; color: var(--quiet); }
.field.wide { flex: 1 1 18rem; max-width: 30rem; }
.check { display: flex; align-items: center; gap: 0.5rem; min-height: 2.5rem; }
input[type="search"], select, button { min-height: 2.5rem; padding: 0.35rem 0.75rem; border: 1px solid var(--quiet); border-radius: 6px; background: var(--card); color: var(--ink); font: inherit; }
input[type="checkbox"] { width: 1.15rem; height: 1.15rem; accent-color: var(--accent); }
button { padding-inline: 1.25rem; cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.status { margin: 0.75rem 0; color: var(--quiet); }
ol { margin: 0; padding: 0; list-style: none; }
.person { margin: 0 0 1.25rem; padding: 1.1rem 1.25rem 1.25rem; border: 1px solid var(--line); border-radius: 10px; background: var(--card); content-visibility: auto; contain-intrinsic-height: auto 350px; }
.person h2 { margin: 0; font-size: 1.15rem; line-height: 1.3; overflow-wrap: anywhere; }
.post { margin: 0.1rem 0 0; color: var(--quiet); font-size: 0.95rem; overflow-wrap: anywhere; }
.missing { margin: 0.5rem 0 0; color: var(--mark); font-weight: 600; }
.looks { display: flex; flex-wrap: wrap; gap: 1rem 1.25rem; margin-top: 0.9rem; }
.look { display: flex; flex-direction: column; width: 360px; max-width: 100%; margin: 0; }
.look figcaption { margin-bottom: 0.3rem; font-size: 0.85rem; color: var(--quiet); }
.mail { flex: 1; margin: 0; padding: 0.75rem; border: 1px solid var(--line); border-radius: 4px; overflow-wrap: anywhere; }
.light .mail { background: #fff; color: #000; color-scheme: light; }
.dark .mail { background: #1f1f1f; color: #fff; color-scheme: dark; }
div.mail { font: 11pt/1.2 Calibri, Arial, sans-serif; }
pre.mail { white-space: pre-wrap; font: 13px/1.45 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; }
#more { display: block; margin: 0 auto 2.5rem; }
#more[hidden] { display: none; }
@media (max-width: 1590px) { .person { contain-intrinsic-height: auto 560px; } }
@media (max-width: 830px) { .person { contain-intrinsic-height: auto 1050px; } }
@media (max-width: 700px) { form { position: static; } }
@media print { form, #more, .skip { display: none; } .person { break-inside: avoid; } }
`;
