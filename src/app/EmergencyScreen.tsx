import type { Language } from "../model/localized";
import { useNewerBuild } from "../pages/use-newer-build";
import { emergencyTexts } from "./emergency-texts";

/** Shown when not even the texts could be fetched, inside the page's `main`, which may be the frame's. */
export function EmergencyScreen({ language, error }: { language: Language; error: unknown }) {
  useNewerBuild(error);
  const texts = emergencyTexts[language];
  return (
    <section lang={language} role="alert" className="mx-auto max-w-xl px-6 py-24">
      <h1 className="font-serif text-2xl font-semibold">{texts.heading}</h1>
      <p className="mt-3 text-muted">{texts.body}</p>
      <button
        type="button"
        onClick={() => window.location.reload()}
        className="mt-6 min-h-10 rounded-lg bg-ink px-4 font-semibold text-paper"
      >
        {texts.tryAgain}
      </button>
    </section>
  );
}
