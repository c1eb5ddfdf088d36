/** Lengths are told in parts of this many. */
const whole = 1000;

/**
 * Numbers as one horizontal bar, drawn to the same scale as its neighbours: `most` fills its width. The first part is
 * filled, the second only outlined. The numbers stand beside it, so assistive technology skips it.
 */
export function Bar({
  parts: [first, second = 0],
  most,
}: {
  parts: readonly [number, number?];
  most: number;
}) {
  const length = (count: number) => (most > 0 ? (count / most) * whole : 0);
  return (
    <svg
      className="bar"
      viewBox={`0 0 ${whole} 20`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="bar-first" width={length(first)} height="20" />
      {second > 0 && <rect className="bar-second" x={length(first)} width={length(second)} height="20" />}
    </svg>
  );
}
