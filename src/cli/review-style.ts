/** The review page's own style; it follows the system's light or dark. */
export const reviewStyle = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; --line: #8884; --quiet: GrayText; }
body { margin: 0; display: grid; grid-template-columns: 19rem minmax(0, 1fr); }
nav { position: sticky; top: 0; height: 100vh; overflow: auto; box-sizing: border-box; padding: 1rem; border-right: 1px solid var(--line); }
nav h1 { font-size: 1.1rem; margin: 0 0 .5rem; }
nav label, .note { display: block; }
input[type=search], textarea { display: block; width: 100%; box-sizing: border-box; font: inherit; }
nav ol { padding-left: 2.2rem; font-size: .85rem; }
nav li.stands::marker { content: "✓ "; }
nav li.mend::marker { content: "✎ "; }
nav li.changed::marker { content: "↻ "; }
main { padding: 1rem 1.5rem 4rem; max-width: 90rem; }
article { border-top: 2px solid var(--line); padding-block: 1rem; content-visibility: auto; contain-intrinsic-size: auto 60rem; }
h2 { margin: 0; font-size: 1.3rem; } h3 { margin: .8rem 0 .3rem; font-size: 1rem; } h4 { margin: 0; font-size: 1rem; }
p { margin: .25rem 0; } .quiet { color: var(--quiet); font-size: .85rem; } .lead { font-size: 1.05rem; }
.pair { display: grid; grid-template-columns: minmax(0, 3fr) minmax(16rem, 2fr); gap: 2rem; align-items: start; }
aside { position: sticky; top: 0; max-height: 100vh; overflow: auto; }
aside ul { padding-left: 0; list-style: none; } aside li { margin-block: .3rem; }
.row { border-top: 1px solid var(--line); padding-block: .5rem; }
.row ul { margin: .3rem 0 0; padding-left: 1.2rem; font-size: .9rem; }
.row em { font-size: .75rem; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .5rem; }
fieldset { margin-top: 1rem; border: 1px solid var(--line); background: Canvas; }
[hidden] { display: none !important; }
@media (max-width: 60rem) { body, .pair { display: block; } nav, aside { position: static; height: auto; max-height: none; } nav ol { max-height: 12rem; overflow: auto; } }
`;
