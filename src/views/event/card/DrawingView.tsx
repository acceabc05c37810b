import { type Drawing, faceFonts, type Shape } from "../../../export/card-drawing";

/** A drawing in the page, as wide as its place. `name` is what is read instead of looking. */
export function DrawingView({ drawing, name }: { drawing: Drawing; name: string }) {
  const { width, height, shapes } = drawing;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={name}
      // However small it is shown, letters keep the widths by which the lines were broken.
      textRendering="geometricPrecision"
      className="mx-auto block max-h-[52vh] w-full"
    >
      {shapes.map((shape, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the shapes of a drawing never change places
        <ShapeView key={at} shape={shape} />
      ))}
    </svg>
  );
}

function ShapeView({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case "rect":
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
          fill={shape.fill}
          stroke={shape.stroke ?? undefined}
          strokeWidth={2}
          strokeDasharray={shape.dashed ? "7 5" : undefined}
        />
      );
    case "path":
      return (
        <path
          transform={`translate(${shape.x} ${shape.y}) scale(${shape.scale})`}
          d={shape.d}
          fill={shape.fill ?? "none"}
          stroke={shape.stroke ?? undefined}
          strokeWidth={shape.strokeWidth}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      );
    case "text": {
      const { family, weight } = faceFonts[shape.face];
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontFamily={`'${family}', sans-serif`}
          fontWeight={weight}
          fontSize={shape.size}
          fill={shape.fill}
          textAnchor={shape.anchor}
        >
          {shape.text}
        </text>
      );
    }
  }
}
