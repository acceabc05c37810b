import type { CardAccount, CardContent, CardSide } from "../../export/card-content";
import type { CardTexts } from "../../i18n/card-texts";
import { FindingChip } from "../event/FindingChip";
import { PartyMark } from "../event/PartyName";

/** What the picture of a state has to show, to be compared with the picture that somebody has. */
export function PictureFigures({
  content,
  words,
}: {
  content: CardContent;
  words: CardTexts["check"];
}) {
  const { sides, finding, question, statement, beyond, sources } = content;
  const narrow = sides.every(({ accounts }) => accounts.every(isShort));
  return (
    <section aria-label={words.compare} className="mt-5 border-t border-line pt-4">
      <h3 className="font-semibold">{words.compare}</h3>
      <p className="mt-1 text-[15px]">{question}</p>
      <div
        className={`mt-3 grid gap-x-6 gap-y-5 sm:grid-cols-2 sm:gap-x-10 ${narrow ? "grid-cols-2" : ""}`}
      >
        {sides.map((side) => (
          <Side key={side.name} side={side} />
        ))}
      </div>
      <p className="mt-5">
        <FindingChip code={finding.code} word={finding.word} />
      </p>
      <p className="mt-2 max-w-[68ch] text-[15px]">{statement}</p>
      {beyond !== "" && <p className="mt-1 text-[14px] text-muted">{beyond}</p>}
      <p className="mt-1 text-[14px] wrap-anywhere text-muted">{sources}</p>
      <p className="mt-4 max-w-[68ch] text-[15px]">{words.rely}</p>
    </section>
  );
}

function Side({ side: { name, mark, accounts, note } }: { side: CardSide }) {
  return (
    <div className="hyphens-auto wrap-anywhere">
      <h4 className="text-[15px] font-semibold">
        <PartyMark mark={mark} /> {name}
      </h4>
      {accounts.map((account) => (
        <Account key={`${account.answer} ${account.who}`} account={account} />
      ))}
      {note !== "" && <p className="mt-2 text-[14px] text-muted">{note}</p>}
    </div>
  );
}

function Account({ account }: { account: CardAccount }) {
  const { answer, counts, who } = account;
  return (
    <div className="mt-2">
      <p
        className={`font-serif leading-tight font-semibold ${isShort(account) ? "text-4xl" : "text-xl"}`}
      >
        {answer}
      </p>
      {counts !== "" && <p className="mt-1 text-[13px] leading-snug sm:text-[15px]">{counts}</p>}
      <p className="mt-0.5 text-[13px] leading-snug text-muted sm:text-[14px]">{who}</p>
    </div>
  );
}

/** A figure that is set large, as in the picture. */
function isShort({ answer, figure }: CardAccount): boolean {
  return figure && answer.length < 12;
}
