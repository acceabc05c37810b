// At the former address of an event: leads on to the one it has today, with the query and the fragment,
// which no file can know beforehand. `src/build/publish-redirects.ts` writes the page; without scripts it
// leads on by itself.
location.replace(document.currentScript.dataset.to + location.search + location.hash);
