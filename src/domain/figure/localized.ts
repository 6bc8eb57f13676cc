/** A text in the product's two languages; Vietnamese is always there. */
export interface Localized {
  readonly vi: string;
  readonly en?: string;
}
