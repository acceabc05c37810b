type Command = (words: readonly string[]) => number | Promise<number>;

/** Each command is loaded when it is asked for, so that none waits for another's packages. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  batch: async () => (await import("./batch")).batch,
  check: async () => (await import("./check")).check,
  compare: async () => (await import("./compare")).compare,
  coverage: async () => (await import("./coverage")).coverage,
  export: async () => (await import("./export")).exportTable,
  generate: async () => (await import("./generate")).generate,
  publish: async () => (await import("./publish")).publish,
  read: async () => (await import("./read")).read,
  review: async () => (await import("./review")).review,
  serve: async () => (await import("./serve")).serve,
  help: async () => help,
};

/** Prints what the command line can do. */
function help(): number {
  process.stdout.write(
    [
      "parallax: the comparison on the command line",
      "",
      "  npm run parallax -- check",
      "      read data/ and list every problem",
      "  npm run parallax -- compare <id or file> [--format text|json] [--language en|uk|ru] [--as-of 2023-01-03T00:00Z]",
      "      compare one event of data/, or one record file; its JSON follows /schema/comparison.schema.json",
      "  npm run --silent parallax -- batch",
      "      read texts: one JSON line out for each JSON line in, task extract, compare, attrib or time",
      "  npm run parallax -- coverage <folder of facts> [--write]",
      "      list what became of every collected fact; keep the summary in data/coverage-summary.json",
      "  npm run parallax -- export <id or file … | all> [--format csv|excel|xlsx|docx|md|html|json|csl|bibtex|zip] [--language en|uk|ru] [--as-of …] [--columns ua,ru] [--filter differ] [--output file]",
      "      write an event's table as a file, or those of several as one csv, excel or xlsx; text goes to the screen where no file is named",
      "  npm run parallax -- generate <number> --to <folder> [--seed N]",
      "      write a made-up archive, to see how the site bears its size: PARALLAX_DATA=<folder> npm run build",
      "  npm run parallax -- publish [id …] [--grade corrected|updated|withdrawn --en … --uk … --ru … | --note file.json] [--date 2026-11-22]",
      "      store the version of each new record; a changed one needs a grade and a note that says why",
      "  npm run parallax -- read <file … | -> [--language en|uk|ru] [--day 2023-04-10] [--format text|json]",
      "      read texts for figures, what they count, who said them, where and when, with the reasons; of two texts and more, what every two come to",
      "  npm run parallax -- review [folder of facts] [--language en|uk|ru] [--out review.html] [--site https://example.org/]",
      "      write the page on which an editor goes through all records: findings beside the notes on the facts",
      "  npm run parallax -- serve [--port N]",
      "      serve the built site as a static host would",
      "  npm run parallax -- help",
      "      this page",
      "",
    ].join("\n"),
  );
  return 0;
}

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const [command = "help", ...words] = process.argv.slice(2);
const load = Object.hasOwn(commands, command) ? commands[command] : undefined;
if (load === undefined) {
  process.stderr.write(`unknown command "${command}"; try: npm run parallax -- help\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await (await load())(words);
}

export {};
