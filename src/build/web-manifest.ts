import { linksIn } from "../links/site-links";
import type { Language } from "../model/localized";

const paper = "#fbfaf6";
const ink = "#17181c";

/** What the site is called on a home screen, for readers of one language. */
export function webManifest(language: Language, base: string, lead: string): string {
  const { eventsHref } = linksIn(language, base);
  const icon = (size: number, purpose: "any" | "maskable") => ({
    src: `${base}${iconPath(size, purpose)}`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  const manifest = {
    name: "Parallax",
    short_name: "Parallax",
    description: lead,
    lang: language,
    id: eventsHref,
    start_url: eventsHref,
    scope: base,
    // Addresses are what readers cite here: the bar that shows them and leads back stays.
    display: "minimal-ui",
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: `${base}icon.svg`, sizes: "any", type: "image/svg+xml", purpose: "any" },
      icon(192, "any"),
      icon(512, "any"),
      icon(192, "maskable"),
      icon(512, "maskable"),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Pictures of the icon, for systems that take no SVG. */
export const iconPictures = [
  { size: 180, purpose: "maskable", path: "icon-180.png" },
  ...[192, 512].flatMap((size) =>
    (["any", "maskable"] as const).map((purpose) => ({
      size,
      purpose,
      path: iconPath(size, purpose),
    })),
  ),
] as const;

function iconPath(size: number, purpose: "any" | "maskable"): string {
  return purpose === "any" ? `icon-${size}.png` : `icon-maskable-${size}.png`;
}

/**
 * The icon on paper, so that it shows on any ground. Systems cut a maskable one into their own shape and
 * promise only the inner circle of four fifths: it fills the ground and stays inside.
 */
export function iconSvg(icon: string, purpose: "any" | "maskable"): string {
  const drawing = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(icon)?.[1];
  if (drawing === undefined) throw new Error("public/icon.svg holds no drawing");
  // No device's colours are known while a picture is drawn: the light ones, on their own ground.
  const plain = drawing
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replaceAll("<path ", `<path stroke="${ink}" `);
  const ground =
    purpose === "maskable"
      ? `<rect width="32" height="32" fill="${paper}"/>`
      : `<rect width="32" height="32" rx="7" fill="${paper}"/>`;
  const scale = purpose === "maskable" ? 0.6 : 0.76;
  const inset = (32 - 32 * scale) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${ground}<g transform="translate(${inset} ${inset}) scale(${scale})">${plain}</g></svg>`;
}
