/** What Open Graph and X show in full. */
export const previewSize = { width: 1200, height: 630 } as const;
