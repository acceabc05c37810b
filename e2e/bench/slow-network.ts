/** Slow 4G as developer tools set it: bytes a second down and up, milliseconds of delay. */
export const slow4g = {
  offline: false,
  downloadThroughput: (1600 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
  latency: 150,
};
