import { AlignmentType, convertMillimetersToTwip, HeadingLevel, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { plainText } from '../../../export/plain-text.ts';

/** Type sizes of the document in half points, as the file counts; Decree 30/2020 asks for 13 to 14 points of running text. */
export const docxSize = { title: 28, text: 26, list: 26, small: 22, table: 20, tight: 17 } as const;

/** Words in the document's type. */
export function docxRun(text: string, look: { readonly size?: number; readonly bold?: boolean; readonly italics?: boolean } = {}): TextRun {
  return new TextRun({ text: plainText(text), ...look });
}

/** A paragraph of running text: justified, its first line set in. */
export function docxParagraph(children: readonly TextRun[], options: Omit<IParagraphOptions, 'children'> = {}): Paragraph {
  return new Paragraph({ alignment: AlignmentType.JUSTIFIED, indent: { firstLine: convertMillimetersToTwip(10) }, spacing: { after: 80 }, ...options, children });
}

/** A heading that stays with what follows it: parts of the document, or parts of a part. */
export function docxHeading(text: string, level: 'part' | 'section'): Paragraph {
  return new Paragraph({ heading: level === 'part' ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, keepNext: true, children: [docxRun(text)] });
}
