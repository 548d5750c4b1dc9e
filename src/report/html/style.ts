import { PRINT } from './print-style';

/** How pages look on a screen of any width. Colours have a contrast of at least 4.5 on their ground. */
export const ON_SCREEN = `
:root{color-scheme:light;--ink:#1b2430;--dim:#55606e;--line:#d5dbe3;--ground:#f4f6f9;--good:#176a3a;--bad:#a32020;--open:#8a5300;--paid:#5b6b80;--saved:#1d8a4e;--lent:#2f5fb3;--link:#1c4f9c}
*{box-sizing:border-box}
body{margin:0 auto;max-width:62rem;padding:1.5rem 1.25rem 2.5rem;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",Arial,sans-serif;color:var(--ink);background:#fff;overflow-wrap:break-word}
h1{font-size:1.7rem;line-height:1.25;margin:.2rem 0 .8rem}
h2{font-size:1.25rem;line-height:1.3;margin:2.2rem 0 .7rem;padding-top:.8rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;line-height:1.35;margin:1.5rem 0 .4rem}
p{margin:.5rem 0}
ul,ol{margin:.4rem 0;padding-left:1.4rem}
li{margin:.25rem 0}
a{color:var(--link)}
.topic{color:var(--dim);margin:0}
.heading{font-weight:600;margin:.9rem 0 .2rem}
.strong{font-weight:700}
.dim{color:var(--dim)}
.good{color:var(--good)}
.bad{color:var(--bad)}
.open{color:var(--open)}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(12.5rem,1fr));gap:.75rem;margin:1.2rem 0}
.cards div{display:flex;flex-direction:column-reverse;justify-content:flex-end;background:var(--ground);border-radius:.5rem;padding:.8rem 1rem}
.cards dt{color:var(--dim);font-size:.875rem}
.cards dd{margin:0;white-space:nowrap;font-size:1.2rem;font-weight:700;font-variant-numeric:tabular-nums}
.alerts{border-left:4px solid var(--open);background:#fdf6ea;padding:.3rem 1rem;margin:1rem 0}
.alerts .open{color:#6e4200}
.table{overflow-x:auto;margin:.7rem 0}
table{border-collapse:collapse;font-size:.875rem;min-width:50%}
caption{text-align:left;font-weight:600;padding:.3rem 0;font-size:.9375rem}
th,td{padding:.3rem .7rem .3rem 0;text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums;vertical-align:top;border-bottom:1px solid var(--line);font-weight:400;overflow-wrap:normal}
thead th{white-space:normal;font-weight:600;vertical-align:bottom;border-bottom:2px solid var(--ink)}
td:last-child,th:last-child{padding-right:0}
.text,.name,tbody th{text-align:left}
.text,tbody th{white-space:normal}
.name{white-space:nowrap}
figure{margin:1rem 0 1.2rem}
figcaption{font-weight:600;margin-bottom:.3rem}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;padding:0;margin:.3rem 0 .6rem;font-size:.875rem}
.legend li{display:flex;align-items:center;gap:.45rem;margin:0}
.legend svg{flex:none}
figure p.dim{font-size:.875rem}
svg.small{display:none}
svg.patterns{position:absolute}
svg.wide{display:block;max-width:100%;height:auto}
svg.wide text{text-anchor:middle}
svg text{paint-order:stroke;stroke:#fff;stroke-width:3px;font-size:12px;fill:var(--ink);font-variant-numeric:tabular-nums}
rect,path{stroke:#fff;stroke-width:1.5px}
.ground{fill:#fff;stroke:none}
.line-unknown{fill:#6b7685;stroke:none}
.line-cut{fill:var(--bad);stroke:none}
.unknown{fill:url(#unknown-hatch);stroke:#6b7685;stroke-width:1px}
.cut{fill:url(#cut-hatch);stroke:var(--bad);stroke-width:1px}
.paid{fill:#75859a}
.saved{fill:#1d8a4e}
.saved-2{fill:#0d5c7a}
.saved-3{fill:#8a6d1a}
.used{fill:#2f5fb3}
.best{fill:#1d8a4e}
.other{fill:#75859a}
circle{fill:var(--ink)}
.axis{stroke:var(--ink);stroke-width:1px}
.level,.curve{fill:none;stroke:var(--ink);stroke-width:2px}
.tick{stroke:var(--ink);stroke-width:3px}
.band{fill:#eef1f5}
.band.odd{fill:#dfe5ec}
.rows{list-style:none;padding:0;margin:.3rem 0;max-width:42.5rem}
.rows li{display:grid;grid-template-columns:13rem 1fr 12rem;gap:.2rem .8rem;align-items:center;margin:.35rem 0;font-size:.875rem}
.rows.long li{grid-template-columns:1fr 12rem}
.rows.long span{grid-column:1/-1}
.rows b{font-weight:400;font-variant-numeric:tabular-nums}
.rows svg{display:block;width:100%;height:20px}
.rows rect{y:3px;height:14px}
.rows.narrow{display:none}
.rows.narrow li{grid-template-columns:2.6rem 1fr 3.6rem}
.rows.narrow b{text-align:right}
details{border:1px solid var(--line);border-radius:.5rem;padding:.5rem 1rem;margin:1rem 0}
summary{cursor:pointer;font-weight:600}
.sources li{font-size:.875rem}
footer{margin-top:2.5rem;padding-top:.8rem;border-top:1px solid var(--line);color:var(--dim);font-size:.8125rem}
@media screen and (max-width:45rem){caption{max-width:calc(100vw - 1.6rem)}svg.wide{display:none}svg.small{display:block}.rows.narrow{display:block}.rows:not(.narrow) li{grid-template-columns:1fr auto}.rows:not(.narrow) svg{grid-area:2/1/2/3}}
@media (max-width:30rem){body{padding:1rem .8rem 2rem}h1{font-size:1.35rem}table{font-size:.8125rem}th,td{padding-right:.45rem}.cards{grid-template-columns:1fr 1fr}.cards dd{font-size:1rem}.cards div{padding:.6rem}}
`.trim();

/** How reports look: on a screen, and on A4. */
export const STYLE = `${ON_SCREEN}\n${PRINT}`;
