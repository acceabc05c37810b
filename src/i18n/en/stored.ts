/** What is stored on the reader's device. */
export const stored = {
  list: "What opens without a network",
  none: "No event is stored on this device yet. What you read is stored as you read it.",
  kept: "kept by you",
  read: "read earlier",

  title: "On your device",
  what: [
    "What you read here is stored in your browser, so that it opens without a network too: the last 50 events, the pages of the site, and what you kept on purpose. The choice of colours is remembered as well.",
    "It stays on your device and is sent to nobody. When the site is updated, it is stored anew.",
  ],
  off: "Nothing is stored here. The site opens with a network only.",
  forget: "Remove everything stored",
  forgotten:
    "Everything stored has been removed. Nothing more will be stored; only this choice is remembered.",
  again: "Store what I read again",
};
