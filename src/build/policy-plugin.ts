import type { Plugin } from "vite";

/**
 * What a page may load: its own files and nothing else. Styles, images and pictures made in the page
 * (`blob:`, `data:`) included; no address of anybody else, no inline script, no plugin, and no frame but
 * the preview of an embed.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * Puts the Content-Security-Policy into every built page. The development server goes without: it injects
 * styles and its own client, which the policy exists to forbid.
 */
export function policyPlugin(): Plugin {
  return {
    name: "parallax:policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: policy },
        injectTo: "head-prepend",
      },
    ],
  };
}
