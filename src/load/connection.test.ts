import { beforeEach, expect, it } from "vitest";
import { connectionStore, foundConnection, lostConnection } from "./connection";

beforeEach(() => connectionStore.setState({ lost: null, stored: null, update: null }));

it("tells a device without a network from a host that does not answer", () => {
  lostConnection(false);
  expect(connectionStore.getState().lost).toBe("offline");
  lostConnection(true);
  expect(connectionStore.getState().lost).toBe("no-answer");
});

it("is whole again when the host answers, and then says nothing new", () => {
  lostConnection(true);
  foundConnection();
  const whole = connectionStore.getState();
  expect(whole.lost).toBeNull();
  foundConnection();
  expect(connectionStore.getState()).toBe(whole);
});
