import { useEffect, useState } from "react";
import { keepEvent, keptEvents, releaseEvent } from "../load/stored-events";
import { KeepButton, type KeepState } from "../views/event/KeepButton";

/** Keeps an event on the reader's device. */
export function KeepOffline({ id }: { id: string }) {
  const [state, setState] = useState<KeepState>({ name: "not-kept" });
  useEffect(() => {
    let gone = false;
    const find = async () => {
      const kept = (await keptEvents()).find((event) => event.id === id);
      if (!gone && kept !== undefined) setState({ name: "kept", bytes: kept.bytes });
    };
    // Where storage is closed to the page nothing is kept.
    find().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [id]);
  const keep = async () => {
    setState({ name: "keeping" });
    const kept = await keepEvent(id);
    setState(
      typeof kept === "string"
        ? { name: "failed", why: kept }
        : { name: "kept", bytes: kept.bytes },
    );
  };
  const release = async () => {
    setState({ name: "releasing" });
    const kept = await releaseEvent(id);
    setState(kept === null ? { name: "not-kept" } : { name: "kept", bytes: kept.bytes });
  };
  return <KeepButton state={state} onKeep={keep} onRelease={release} />;
}
