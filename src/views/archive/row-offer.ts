import { type ComponentType, createContext } from "react";

/** What the list offers to do with every event in it, beside its name; null is nothing. */
export const RowOffer = createContext<ComponentType<{ id: string; name: string }> | null>(null);
