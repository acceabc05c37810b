import type { SeveralOrder, SeveralReply } from "./several-messages";
import { writeSeveral } from "./write-several";

/** Writes many events beside the page, which so never waits. */

const reply = (message: SeveralReply) => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<SeveralOrder>) => {
  writeSeveral(data, reply).then(reply, () => reply({ kind: "failed" }));
});
