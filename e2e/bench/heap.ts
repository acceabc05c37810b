import type { CDPSession } from "@playwright/test";

/** What the scripts of a page and of its workers hold after a collection, in bytes. */
export async function heapOf(session: CDPSession): Promise<{ page: number; worker: number }> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return { page: usedSize, worker: await workerHeap(session) };
}

/** Workers are spoken to through their page, each message in an envelope. */
async function workerHeap(session: CDPSession): Promise<number> {
  const workers: string[] = [];
  const attached = ({ sessionId }: { sessionId: string }) => workers.push(sessionId);
  session.on("Target.attachedToTarget", attached);
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  await new Promise((done) => setTimeout(done, 500));
  session.off("Target.attachedToTarget", attached);
  let sum = 0;
  for (const sessionId of workers) {
    await ask(session, sessionId, 1, "HeapProfiler.collectGarbage");
    const { usedSize = 0 } = await ask(session, sessionId, 2, "Runtime.getHeapUsage");
    sum += usedSize;
  }
  return sum;
}

async function ask(
  session: CDPSession,
  sessionId: string,
  id: number,
  method: string,
): Promise<{ readonly usedSize?: number }> {
  const answered = new Promise<{ usedSize?: number }>((done) => {
    session.on("Target.receivedMessageFromTarget", ({ message }) => {
      const reply = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
      if (reply.id === id) done(reply.result ?? {});
    });
    setTimeout(() => done({}), 20_000);
  });
  await session.send("Target.sendMessageToTarget", {
    sessionId,
    message: JSON.stringify({ id, method }),
  });
  return answered;
}
