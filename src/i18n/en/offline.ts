/** Texts about the connection, about newer editions of the site, and about keeping events. */
export const offline = {
  offline: "You are offline.",
  noAnswer: "The site does not answer.",
  stored: (date: string) => `This page was stored on ${date}.`,
  newer: "A newer version of this site is ready.",
  reload: "Reload",
  notNow: "Not now",

  keep: "Keep offline",
  keeping: "Keeping…",
  kept: (size: string) => `Kept · ${size}`,
  release: "Remove",
  releasing: "Removing…",
  notKept: {
    "no-room": "There is no room left for it on this device.",
    unreachable: "It could not be fetched. Check the connection and try again.",
    "other-build":
      "The site has been updated since this page was opened. Reload the page and try again.",
    "not-possible": "This browser does not let the site store pages.",
  },
};
