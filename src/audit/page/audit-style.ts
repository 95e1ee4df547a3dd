/** Style sheet of the audit's page. */
export const AUDIT_STYLE = `
:root { color-scheme: light dark; --paper: #f4f3f1; --card: #fff; --ink: #1d1d1b; --quiet: #57534e; --line: #d6d3d1; --accent: #1d4f91; --good: #2f6f4f; --warn: #a16207; --bad: #b42318; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #171614; --card: #242220; --ink: #f0eeeb; --quiet: #b5b0aa; --line: #44403c; --accent: #9cc2f5; --good: #86c9a5; --warn: #eab54d; --bad: #f4877a; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
header, main { max-width: 1080px; margin: 0 auto; padding: 0 1rem; }
main { padding-bottom: 3rem; }
h1 { margin: 1.5rem 0 0; font-size: 1.6rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 0 0 0.25rem; font-size: 1.2rem; }
h3 { margin: 0; font-size: 1.05rem; overflow-wrap: anywhere; }
p { margin: 0.25rem 0 0.75rem; }
.quiet { color: var(--quiet); }
section { margin: 1.25rem 0 0; padding: 1.1rem 1.25rem 1.25rem; border: 1px solid var(--line); border-radius: 10px; background: var(--card); }
dl.totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: 0.75rem; margin: 1rem 0 0; }
dl.totals div { padding: 0.75rem 1rem; border: 1px solid var(--line); border-left: 4px solid var(--quiet); border-radius: 8px; background: var(--card); }
dl.totals .send { border-left-color: var(--good); }
dl.totals .confirm { border-left-color: var(--warn); }
dl.totals .block { border-left-color: var(--bad); }
dt { color: var(--quiet); font-size: 0.9rem; }
dd { margin: 0; font-size: 1.5rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
dd small { font-size: 0.95rem; color: var(--quiet); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.45rem 0.5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--quiet); font-size: 0.85rem; font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 600; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
thead .number { white-space: normal; min-width: 6rem; }
.plot { width: 8rem; }
.plot svg { display: block; width: 100%; height: 1.1rem; margin-top: 0.2rem; }
.trend svg { display: block; width: 100%; min-width: 56rem; height: auto; }
.bar { fill: var(--accent); }
.track { fill: var(--line); }
.spark { fill: none; stroke: var(--accent); stroke-width: 1.5; vector-effect: non-scaling-stroke; }
.send { fill: var(--good); }
.confirm { fill: var(--warn); }
.block { fill: var(--bad); }
.trend rect { stroke: var(--card); stroke-width: 1; }
.grid { stroke: var(--line); }
svg text { fill: var(--quiet); font: 12px system-ui, "Segoe UI", Roboto, sans-serif; }
ul.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.5rem 0; padding: 0; list-style: none; font-size: 0.9rem; }
ul.legend svg { width: 0.8rem; height: 0.8rem; margin-right: 0.4rem; }
details { margin-top: 0.75rem; }
th details { margin: 0.15rem 0 0; font-weight: 400; }
summary { cursor: pointer; color: var(--accent); font-size: 0.9rem; min-height: 1.5rem; }
blockquote { margin: 0.35rem 0 0; padding-left: 0.75rem; border-left: 3px solid var(--line); color: var(--quiet); font-size: 0.9rem; }
article { margin-top: 1rem; padding-top: 1rem; border-top: 1px solid var(--line); }
article .letter { margin: 0.5rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (max-width: 640px) {
  section { padding: 0.9rem 0.9rem 1rem; }
  table.stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.stacked, table.stacked tbody, table.stacked tr { display: block; }
  table.stacked tr { padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
  table.stacked th, table.stacked td { display: block; padding: 0.1rem 0; border: 0; text-align: left; }
  table.stacked .number::before { content: attr(data-label) ": "; color: var(--quiet); }
  .plot { width: 100%; }
}
@media print { body { background: #fff; } section { break-inside: avoid; } summary { display: none; } }
`;
