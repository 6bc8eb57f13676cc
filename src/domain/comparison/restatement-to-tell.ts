/** A base restated by a hundredth moves growth by about a point: below it, published growth and the levels printed tell one story. */
export const restatementToTell = 0.01;
