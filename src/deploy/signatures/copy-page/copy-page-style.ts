/** Style sheet of the page. The signature is shown as mail is: black on white. */
export const COPY_PAGE_STYLE = `
:root { color-scheme: light dark; --paper: #f4f3f1; --card: #fff; --ink: #1d1d1b; --quiet: #57534e; --line: #d6d3d1; --accent: #1d4f91; --on-accent: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #171614; --card: #242220; --ink: #f0eeeb; --quiet: #b5b0aa; --line: #44403c; --accent: #9cc2f5; --on-accent: #10233d; }
}
* { box-sizing: border-box; }
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 0 0 0.75rem; font-size: 1.15rem; line-height: 1.3; }
.office { margin: 0.25rem 0 1rem; color: var(--quiet); }
section, details { margin: 1.25rem 0 0; padding: 1.1rem 1.25rem 1.25rem; border: 1px solid var(--line); border-radius: 10px; background: var(--card); }
section details { margin: 0.9rem 0 0; padding: 0; border: 0; }
summary { width: fit-content; cursor: pointer; }
.mail { padding: 0.75rem; border: 1px solid var(--line); border-radius: 4px; background: #fff; color: #000; color-scheme: light; font: 11pt/1.2 Calibri, Arial, sans-serif; }
pre { margin: 0.5rem 0 0; padding: 0.75rem; border: 1px solid var(--line); border-radius: 4px; white-space: pre-wrap; font: 13px/1.45 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-top: 0.9rem; }
button { min-height: 2.5rem; padding: 0.35rem 1.25rem; border: 1px solid var(--accent); border-radius: 6px; background: var(--card); color: var(--accent); font: inherit; cursor: pointer; }
button.main { background: var(--accent); color: var(--on-accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.status { position: sticky; bottom: 0; margin: 0; background: var(--paper); font-weight: 600; }
.status:not(:empty) { padding: 0.75rem 0; }
dt { margin-top: 0.6rem; font-weight: 600; }
dd { margin: 0; }
@media print { button, .status { display: none; } }
`;
