/** The look of a dossier, on paper as well: it has to do without the site's fonts. */
export const dossierStyle = `
:root{color-scheme:light dark}
body{max-width:68rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;overflow-wrap:break-word}
h1,h2{font-family:Georgia,serif;line-height:1.2}
h2{margin-top:3rem;padding-top:1rem;border-top:2px solid}
.meta{font-size:.85em;opacity:.75}
.lead{font-size:1.1em}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9em;line-height:1.35}
th,td{padding:.45em .6em;text-align:start;vertical-align:top}
caption{text-align:start;font-weight:bold;padding-bottom:.5em}
blockquote{margin:.75rem 0;padding-inline-start:1rem;border-inline-start:3px solid}
blockquote footer{font-size:.85em}
.print code,pre{overflow-wrap:anywhere;white-space:pre-wrap}
@media print{section{break-before:page}thead{display:table-header-group}tr,blockquote{break-inside:avoid}}
`;
