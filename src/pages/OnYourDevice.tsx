import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState, useSyncExternalStore } from "react";
import { forgetEverything } from "../load/stored-events";
import { storedEventsOptions, storedTextsOptions } from "../load/stored-options";
import { chooseStoring, mayStore } from "../load/storing-choice";
import { softButton } from "../views/event/looks";
import { MethodSection, Paragraphs } from "../views/method/MethodSection";
import { StoredEvents } from "../views/offline/StoredEvents";
import { useReader } from "../views/reader";

/** What the site stores on the reader's device, and the way to have none of it. */
export function OnYourDevice() {
  const { language } = useReader();
  const { data: texts } = useSuspenseQuery(storedTextsOptions(language));
  const { data: events } = useQuery(storedEventsOptions);
  const queries = useQueryClient();
  const stores = useSyncExternalStore(
    neverTold,
    () => mayStore(window),
    () => true,
  );
  const [, again] = useState(0);
  const [forgotten, setForgotten] = useState(false);
  const forget = async () => {
    await forgetEverything();
    await queries.invalidateQueries(storedEventsOptions);
    setForgotten(true);
  };
  const store = () => {
    chooseStoring(window, true);
    setForgotten(false);
    again((times) => times + 1);
  };
  return (
    <MethodSection id="device" title={texts.title}>
      <Paragraphs texts={texts.what} />
      {stores && events !== undefined && <StoredEvents texts={texts} events={events} />}
      <p role="status">{forgotten ? texts.forgotten : stores ? "" : texts.off}</p>
      <button type="button" className={softButton} onClick={stores ? forget : store}>
        {stores ? texts.forget : texts.again}
      </button>
    </MethodSection>
  );
}

/** The choice is made on this page only. */
const neverTold = () => () => undefined;
