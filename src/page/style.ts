import { ON_SCREEN } from '../report/html/style';

/** How the page looks beside what it shares with reports. Controls are at least 24 px high, 44 px on a phone. */
export const PAGE_STYLE = `
${ON_SCREEN}
body{padding-top:.8rem}
button,input,select,textarea{font:inherit;color:inherit}
button,select,input:not([type=checkbox]),textarea{border:1px solid #75808f;border-radius:.3rem;background:#fff;padding:.3rem .6rem;min-height:2.1rem}
button{cursor:pointer;background:var(--ground)}
button:disabled{color:#5e6875;border-color:var(--line);cursor:default}
:focus-visible{outline:3px solid var(--link);outline-offset:1px}
textarea{width:100%;font-family:ui-monospace,Consolas,"DejaVu Sans Mono",monospace;font-size:.875rem}
fieldset{border:1px solid var(--line);border-radius:.4rem;margin:.8rem 0;padding:.4rem .9rem .7rem;min-width:0}
legend{font-weight:600;padding:0 .3rem}
header h1{margin-bottom:.4rem}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.choices,.deeds{display:flex;flex-wrap:wrap;gap:.5rem 1.2rem;align-items:center}
.choices{border:0;padding:0;margin:.4rem 0}
.choices legend{position:absolute;left:-99rem}
.choices label{color:var(--dim)}
.choices select{color:var(--ink);margin-left:.3rem}
.deeds details{border:0;padding:0;margin:0}
.deeds summary{padding:.3rem .6rem;border:1px solid #75808f;border-radius:.3rem;background:var(--ground);font-weight:400}
.downloads[open]{flex-basis:100%}
.downloads button{margin:.5rem .5rem 0 0}
.link{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end}
.link label{flex:1;min-width:15rem}
.link input{width:100%;display:block}
.bar{position:sticky;top:0;z-index:2;background:#fff;border:solid var(--line);border-width:1px 0 2px;padding:.5rem 0;margin:.8rem 0;display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;align-items:center}
.bar p{margin:0}
.bar dl{display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;margin:0}
.bar dt{font-size:.8125rem;color:var(--dim)}
.bar dd{margin:0;font-weight:700;font-variant-numeric:tabular-nums}
.bar[aria-busy=true] dd{color:var(--dim)}
.tabs{display:flex;flex-wrap:wrap;gap:.2rem;border-bottom:2px solid var(--ink);margin:1rem 0 .5rem}
.tabs button{border:1px solid var(--line);border-bottom:0;border-radius:.4rem .4rem 0 0;background:#fff;min-height:2.4rem;padding:.3rem 1rem}
.tabs button[aria-selected=true]{background:var(--ink);color:#fff;border-color:var(--ink)}
main h2:first-child{border-top:0;margin-top:.8rem;padding-top:0}
.ways{display:flex;flex-wrap:wrap;gap:.6rem}
.field{margin:.7rem 0;max-width:34rem}
.field label{display:block;margin-bottom:.15rem}
.field input:not([type=checkbox]),.field select{width:100%}
.field p,.years p{font-size:.875rem;margin:.15rem 0}
.tick{display:block;padding:.25rem 0}
.tick input{width:1.1rem;height:1.1rem;margin:0 .5rem 0 0;vertical-align:-.15rem}
[aria-invalid=true]{border-color:var(--bad)!important;box-shadow:inset 0 0 0 1px var(--bad)}
.years input{width:9.5rem;text-align:right;font-variant-numeric:tabular-nums}
.years th[scope=row]{min-width:12rem;max-width:20rem}
.years td{padding:.2rem .3rem .2rem 0}
summary{padding:.2rem 0}
.question{border-left:4px solid var(--link);padding:.2rem 0 .2rem .9rem;margin:.6rem 0}
.field input[type=range]{padding:0;width:100%}
.copy{margin:.2rem 0 .8rem}
.copy button{font-size:.8125rem;min-height:1.7rem;padding:.1rem .5rem}
output{display:block;font-variant-numeric:tabular-nums}
.kept td{white-space:normal;min-width:9rem}
.code pre{background:var(--ground);padding:.6rem;max-height:22rem;overflow:auto}
pre{white-space:pre-wrap;font-size:.8125rem;overflow-wrap:anywhere}
footer p{margin:.2rem 0}
@media (max-width:30rem){button,select,input:not([type=checkbox]){min-height:2.75rem}.deeds summary{padding:.65rem .6rem!important}summary{padding:.6rem 0}.tabs{gap:.1rem}.tabs button{padding:.3rem .2rem;flex:1 0 auto;font-size:.875rem}.years th[scope=row]{min-width:8rem}.bar{gap:.2rem 1rem}.bar dd{font-size:.9375rem}}
@media print{.copy,.deeds,.choices,.tabs,.notices button,.bar{display:none}}
`.trim();
