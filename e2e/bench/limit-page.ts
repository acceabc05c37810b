import type { Browser } from "@playwright/test";

const style =
  "body{max-width:70rem;margin:0 auto;padding:1rem;font:1rem/1.5 system-ui,sans-serif}h1{font:600 2.2rem/1.2 Georgia,serif}table{border-collapse:collapse;width:100%}th,td{border-top:1px solid #ddd;padding:.7rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}article{border:1px solid #ddd;border-radius:1rem;padding:1rem;margin:1rem 0}";

/**
 * The same event as somebody would write it by hand: one file without scripts or fonts, with a style sheet
 * like that of any other page. It says what the built page says, word for word: headline, table, statements,
 * sources and notes with their links. Left out are the frame, what only scripts answer, and the two parts
 * that tell the table's claims once more (the ledger and the timeline). No page of this content can be much
 * faster.
 */
export async function limitPage(browser: Browser, url: string): Promise<string> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const { language, title, lead, words } = await page.evaluate(wordsOf);
  await context.close();
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><meta name="description" content="${lead}"><link rel="stylesheet" href="/limit.css">${words}</html>`;
}

/** Its style sheet, a file like that of any other page. */
export const limitStyle = style;

/** Runs in the built page: its content as plain markup. */
function wordsOf() {
  const main = document.getElementById("main") ?? document.body;
  const leftOut =
    "button,fieldset,svg,input,nav,#ledger,#timeline,[aria-hidden],[role=status],[data-script],[popover]";
  for (const element of main.querySelectorAll(leftOut)) element.remove();
  const linked = new Set(
    [...main.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute("href")),
  );
  const kept = new Set(["href", "lang", "scope", "colspan"]);
  for (const element of [...main.querySelectorAll("*")].toReversed()) {
    for (const { name } of [...element.attributes]) {
      if (!kept.has(name) && !(name === "id" && linked.has(`#${element.id}`))) {
        element.removeAttribute(name);
      }
    }
    const isBare = element.attributes.length === 0;
    if (element.textContent?.trim() === "" && isBare && !element.matches("br,td,th")) {
      element.remove();
    } else if (
      isBare &&
      element.matches("span,section,figure,i,div:not(:has(> a, > b)):has(> *)")
    ) {
      element.replaceWith(...element.childNodes);
    }
  }
  const words = main.innerHTML.replaceAll(/<!--.*?-->/g, "").replaceAll(/\s+/g, " ");
  const lead = document.querySelector('meta[name="description"]')?.getAttribute("content") ?? "";
  return { language: document.documentElement.lang, title: document.title, lead, words };
}
