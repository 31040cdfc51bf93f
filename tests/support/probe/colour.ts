/** Computed colours: `rgb(…)` and `rgba(…)`, or words such as `none`. */

/** Red, green, blue and alpha; nothing for a word. */
function channelsOf(color: string): number[] | undefined {
  return /^rgba?\(/u.test(color) ? color.match(/[\d.]+/gu)?.map(Number) : undefined;
}

/** Whether there is anything of it to see. */
export function isSeeThrough(color: string): boolean {
  const [, , , alpha = 1] = channelsOf(color) ?? [0, 0, 0, 0];
  return alpha === 0;
}

/** Contrast of two colours by WCAG 2; 1 when one of them is none. */
export function contrast(color: string, ground: string): number {
  const [one, other] = [color, ground].map(luminance);
  if (one === undefined || other === undefined || isSeeThrough(color)) return 1;
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminance(color: string): number | undefined {
  const [red, green, blue] = (channelsOf(color) ?? []).map((channel) => {
    const part = channel / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
