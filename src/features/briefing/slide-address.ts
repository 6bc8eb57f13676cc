const parameter = 'slide';

/**
 * The screen of the meeting mode that the page's own parameters name, from 1; `undefined` outside the mode. Anything unreadable is the first screen.
 * @example slideOf('slide=3') // 3
 */
export function slideOf(own: string): number | undefined {
  const text = new URLSearchParams(own).get(parameter);
  if (text === null) return undefined;
  return /^[1-9]\d?$/u.test(text) ? Number(text) : 1;
}

/** The page's own parameters for a screen. */
export function slideParameters(slide: number): string {
  return `${parameter}=${slide}`;
}
