import type { FormEvent } from "react";
import type { CardTexts } from "../../i18n/card-texts";
import type { CodeProblem } from "../../links/code-letters";
import { strongButton } from "../event/looks";

/** Asks for a code. What is typed goes into the address's fragment, so that Back and reloading keep it. */
export function CodeForm({
  words,
  typed,
  problem,
}: {
  words: CardTexts["check"];
  typed: string;
  problem: CodeProblem | null;
}) {
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = new FormData(event.currentTarget).get("code");
    window.location.hash = typeof code === "string" ? encodeURIComponent(code.trim()) : "";
  };
  return (
    // Outside a dialog this method does nothing: what is sent before scripts answer would break the policy.
    <form method="dialog" onSubmit={onSubmit} className="mt-6 max-w-[34rem]">
      <label htmlFor="code" className="block text-[13px] font-semibold">
        {words.label}
      </label>
      <div className="mt-1 flex flex-wrap gap-2">
        <input
          id="code"
          name="code"
          type="text"
          lang="zxx"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={typed}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? "code-example" : "code-problem"}
          className="min-h-11 min-w-0 flex-1 rounded-lg border border-line-strong bg-card px-3 text-xl font-semibold tracking-wider uppercase"
        />
        <button type="submit" className={strongButton}>
          {words.button}
        </button>
      </div>
      <p id="code-example" className="mt-1.5 text-[14px] text-muted">
        {words.example}
      </p>
      {problem !== null && (
        <p id="code-problem" role="alert" className="mt-1.5 font-semibold">
          {words.problems[problem]}
        </p>
      )}
    </form>
  );
}
