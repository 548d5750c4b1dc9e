/** Faces of equal width first, so that a page breaks alike on most systems. */
const FACES = '"Liberation Sans",Arial,Helvetica,"DejaVu Sans Condensed",sans-serif';

/**
 * How pages look on A4: two columns of the smallest type that is easily read, what is wide across both, and a line at
 * the foot of each sheet. No row, item or picture is broken.
 */
export const PRINT = `
@page{size:A4;margin:8mm 8mm 11mm;@bottom-left{width:85%;vertical-align:top}@bottom-right{width:15%;vertical-align:top}}
@media print{
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
html{font:7.75pt/1.15 ${FACES}}
body{max-width:none;padding:0;font:inherit}
h1{font-size:13pt;margin:0 0 2pt;line-height:1.2}
h2{font-size:10pt;margin:4pt 0 1pt;padding-top:2pt}
h3{font-size:8.5pt;margin:3pt 0 1pt}
h1,h2,h3,caption,.heading,figcaption,.legend{break-after:avoid}
p,ul,ol{margin:1.25pt 0}
ul,ol{padding-left:10pt}
li{margin:.3pt 0}
p,li{orphans:2;widows:2}
tr,li,figure,.cards div,.alerts{break-inside:avoid}
main{columns:2;column-gap:5mm}
.across,h2:has(+.across){column-span:all}
thead{break-after:avoid}
table:not(:has(tbody tr:nth-child(13))){break-inside:avoid}
.heading{margin:3pt 0 1pt}
.cards{grid-template-columns:repeat(4,1fr);gap:4pt;margin:4pt 0}
.cards div{padding:3pt 6pt;border-radius:3pt}
.cards dd{font-size:10.5pt}
.alerts{padding:1pt 7pt;margin:4pt 0}
.table{overflow:visible;margin:2pt 0 4pt}
table{min-width:100%}
table,caption,.cards dt,.sources li,footer,.legend,.rows li,figure p.dim{font-size:7.75pt}
caption{padding:1pt 0}
thead{display:table-header-group}
th,td{padding:.6pt 4pt .6pt 0}
figure{margin:2pt 0 4pt}
.legend{margin:0 0 2pt;gap:0 8pt}
.rows{margin:1pt 0}
.rows li{margin:.5pt 0;line-height:1.15;gap:1pt 5pt;grid-template-columns:13em 1fr 10.5em}
.rows svg{height:11px}
.rows rect{y:1px;height:9px}
.rows.long li{grid-template-columns:1fr 10.5em}
svg.wide{width:100%}
.multiples{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:5mm}
figure:not(.across) svg.wide,.multiples svg.wide{display:none}
figure:not(.across) .rows.narrow,.multiples .rows.narrow{display:block}
details{border:0;padding:0;margin:0}
details::details-content{content-visibility:visible;display:block}
footer{margin-top:6pt;padding-top:3pt}
.screen{display:none}
a{color:inherit;text-decoration:none}
}
@media screen{.paper{display:none}}
`.trim();
