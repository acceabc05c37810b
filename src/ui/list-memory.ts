/** How a long list was drawn last: how long it was, and how high its lines were. */
export interface DrawnList {
  readonly total: number;
  readonly heights: readonly number[];
}

/** So many lists are remembered; each is a few numbers a line. */
const most = 12;

const lists = new Map<string, DrawnList>();

/** What is remembered of a list: Back finds it as high as it was, before any of it is measured again. */
export function recallList(key: string): DrawnList | null {
  return lists.get(key) ?? null;
}

/** Remembers how a list was drawn. */
export function rememberList(key: string, list: DrawnList): void {
  lists.delete(key);
  lists.set(key, list);
  const [oldest] = lists.keys();
  if (lists.size > most && oldest !== undefined) lists.delete(oldest);
}
