import { useMemo } from "react";
import { clockZones, formatClocks, formatMoment } from "../../../i18n/clocks";
import { formatDay } from "../../../i18n/dates";
import type { Moment } from "../../../model/moment";
import { emptyVocabulary } from "../../../model/vocabulary";
import { useReader } from "../../reader";

/** Says moments on the clocks of the parties to the conflict and in UTC. */
export function useClocks() {
  const { texts, vocabulary } = useReader();
  return useMemo(() => {
    const zones = clockZones(vocabulary ?? emptyVocabulary);
    const onClocks = (moment: Moment) => formatClocks(texts, zones, moment)?.join(", ") ?? null;
    return {
      day: (instant: number) => formatDay(texts, instantMoment(instant)),
      /** A time as it was said; with a clock time, on every clock. */
      said: (moment: Moment) => {
        const clocks = onClocks(moment);
        return clocks === null
          ? formatMoment(texts, moment)
          : `${formatDay(texts, moment)}: ${clocks}`;
      },
      inFull: (instant: number) => {
        const moment = instantMoment(instant);
        return `${formatDay(texts, moment)}: ${onClocks(moment) ?? ""}`;
      },
    };
  }, [texts, vocabulary]);
}

/** An instant as a moment on the clock of UTC. */
function instantMoment(instant: number): Moment {
  const edtf = `${new Date(instant).toISOString().slice(0, 16)}Z`;
  return { edtf, earliest: instant, latest: instant, zone: null, clock: true };
}
