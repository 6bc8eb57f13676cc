/**
 * A computed colour that covers what is under it; `undefined` for none.
 * @example opaqueColour('rgba(0, 0, 0, 0)') // undefined
 */
export function opaqueColour(colour: string): string | undefined {
  return colour === '' || colour === 'transparent' || /rgba\(.*,\s*0\)$/u.test(colour) ? undefined : colour;
}
