import { useEffect, useState } from "react";

/**
 * Whether a host has no page at the address of an embed: of a very large archive only the newest events
 * have one. Null until it has answered; what could not be asked, as without a network, is taken to be there.
 */
export function useEmbedMissing(href: string): boolean | null {
  const [missing, setMissing] = useState<boolean | null>(null);
  useEffect(() => {
    const asked = new AbortController();
    fetch(href, { method: "HEAD", signal: asked.signal }).then(
      ({ status }) => setMissing(status === 404),
      () => setMissing(false),
    );
    return () => asked.abort();
  }, [href]);
  return missing;
}
