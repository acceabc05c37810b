/** What an editor said of one event, as it is kept in the browser. */
interface Judgement {
  readonly verdict?: string;
  readonly note?: string;
  /** Places of the collected notes that the record holds. */
  readonly held?: readonly number[];
  /** The record's version when it was judged. */
  readonly version?: string;
}

/**
 * Runs in the review page: search, jumps, ticks and notes kept in the browser, and their export. It is
 * written into the page as text, so it names nothing from outside itself. Returns the export, for tests.
 */
export function runReview(page: Document, storage: () => Storage): () => string {
  const key = "parallax-review";
  const articles = [...page.querySelectorAll("article")];
  const entries = [...page.querySelectorAll("nav li")];
  const nothing = page.getElementById("nothing");
  let kept: Record<string, Judgement> = {};
  try {
    kept = JSON.parse(storage().getItem(key) ?? "{}");
  } catch {
    tellNotStored();
  }

  function tellNotStored(): void {
    page.getElementById("not-stored")?.removeAttribute("hidden");
  }

  function keep(id: string, said: Judgement): void {
    const version = page.getElementById(id)?.dataset.version ?? "";
    kept = { ...kept, [id]: { ...kept[id], ...said, version } };
    try {
      storage().setItem(key, JSON.stringify(kept));
    } catch {
      tellNotStored();
    }
    show();
  }

  function isJudged(article: HTMLElement): boolean {
    return (kept[article.id]?.verdict ?? "") !== "" && !hasChanged(article);
  }

  function hasChanged({ id, dataset }: HTMLElement): boolean {
    const said = kept[id];
    return said?.verdict !== undefined && said.version !== dataset.version;
  }

  function show(): void {
    for (const [index, article] of articles.entries()) {
      const state = hasChanged(article) ? "changed" : (kept[article.id]?.verdict ?? "");
      entries[index]?.setAttribute("class", state);
      article.querySelector(".changed")?.toggleAttribute("hidden", state !== "changed");
    }
    write("judged", articles.filter(isJudged).length);
  }

  function write(id: string, n: number): void {
    const place = page.getElementById(id);
    if (place !== null) place.textContent = String(n);
  }

  function fill(): void {
    for (const field of page.querySelectorAll<HTMLInputElement>("[data-event]")) {
      const said = kept[field.dataset.event ?? ""];
      if (field.type === "radio") field.checked = said?.verdict === field.value;
      else if (field.type === "checkbox")
        field.checked = (said?.held ?? []).includes(Number(field.dataset.trap));
      else field.value = said?.note ?? "";
    }
  }

  function hear({ target }: Event): void {
    const field = target as HTMLInputElement;
    const id = field.dataset.event;
    if (id === undefined) return;
    if (field.type === "radio") keep(id, { verdict: field.value });
    else if (field.type === "checkbox") {
      const place = Number(field.dataset.trap);
      const others = (kept[id]?.held ?? []).filter((each) => each !== place);
      keep(id, { held: field.checked ? [...others, place].sort((a, b) => a - b) : others });
    } else keep(id, { note: field.value });
  }

  function search({ target }: Event): void {
    const words = (target as HTMLInputElement).value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const [index, article] of articles.entries()) {
      const text = `${article.id} ${article.textContent}`.toLowerCase();
      const found = words.every((word) => text.includes(word));
      article.toggleAttribute("hidden", !found);
      entries[index]?.toggleAttribute("hidden", !found);
      shown += found ? 1 : 0;
    }
    write("shown", shown);
    nothing?.toggleAttribute("hidden", shown > 0);
  }

  function goToNext(): void {
    const here = articles.findIndex(({ id }) => `#${id}` === page.location.hash);
    const ahead = [...articles.slice(here + 1), ...articles.slice(0, here + 1)];
    const next = ahead.find((article) => !article.hidden && !isJudged(article));
    if (next !== undefined) page.location.hash = next.id;
  }

  function exported(): string {
    const { heading = "", stands = "", mend = "", unjudged = "", held = "" } = page.body.dataset;
    const verdicts: Record<string, string> = { stands, mend };
    const told = articles.flatMap((article) => {
      const said = kept[article.id];
      if (said === undefined) return [];
      const traps = [...article.querySelectorAll<HTMLInputElement>("[data-trap]:checked")];
      return [
        [
          `${article.id} (${said.version ?? ""}): ${verdicts[said.verdict ?? ""] ?? unjudged}`,
          ...traps.map((trap) => `  ${held}: ${trap.parentElement?.textContent?.trim() ?? ""}`),
          ...(said.note ? said.note.split("\n").map((line) => `  ${line}`) : []),
        ].join("\n"),
      ];
    });
    return `${[heading, ...told].join("\n\n")}\n`;
  }

  function save(): void {
    const link = page.createElement("a");
    link.href = URL.createObjectURL(new Blob([exported()], { type: "text/plain" }));
    link.download = "parallax-review.txt";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  page.addEventListener("change", hear);
  page.querySelector("main")?.addEventListener("input", hear);
  page.getElementById("search")?.addEventListener("input", search);
  page.getElementById("next")?.addEventListener("click", goToNext);
  page.getElementById("export")?.addEventListener("click", save);
  fill();
  show();
  return exported;
}
