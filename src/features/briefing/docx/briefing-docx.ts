import { AlignmentType, BorderStyle, convertMillimetersToTwip as twips, Document, ExternalHyperlink, Header, LevelFormat, LevelSuffix, LeaderType, Packer, PageNumber, Paragraph, type ParagraphChild, type Table, TabStopType, TextRun } from 'docx';
import type { Report } from '../../../domain/figure/report.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import type { Language } from '../../../i18n/language.ts';
import { briefingMessages } from '../../../i18n/messages/briefing-messages.ts';
import { originMessages } from '../../../i18n/messages/origin-messages.ts';
import type { Briefing } from '../briefing-model.ts';
import { docxBlocks, type DocxPictures } from './docx-blocks.ts';
import { docxHeading, docxParagraph, docxRun, docxSize } from './docx-paragraph.ts';
import { docxColumns, docxTable, docxTextWidth } from './docx-table.ts';

const font = 'Times New Roman';
const half = docxTextWidth / 2;
const conclusionLines = 3;

/**
 * The briefing as a Word document with the page's words, tables and pictures, in the layout of Decree 30/2020: A4, margins 20-15-20-30 mm, Times New Roman 13,
 * page numbers at the top centre from the second page. Works in the browser and on the command line.
 * @example await briefingDocx(briefing, new Map()) // bytes of a .docx without pictures
 */
export async function briefingDocx(briefing: Briefing, pictures: DocxPictures): Promise<Uint8Array<ArrayBuffer>> {
  const heading = (size: number, before: number): { readonly run: object; readonly paragraph: object } => ({ run: { font, size, bold: true, color: '000000' }, paragraph: { spacing: { before, after: 60 } } });
  const list = (reference: string) => ({ reference, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', suffix: LevelSuffix.SPACE, alignment: AlignmentType.LEFT }] });
  const document = new Document({
    title: `${briefing.unitName}: ${briefing.subject}`,
    creator: briefing.unitName,
    styles: {
      default: {
        document: { run: { font, size: docxSize.text, language: { value: briefing.language === 'vi' ? 'vi-VN' : 'en-GB' } } },
        heading1: heading(docxSize.text, 160),
        heading2: heading(docxSize.text, 100),
      },
    },
    numbering: { config: [list('findings'), list('questions')] },
    sections: [{
      properties: { titlePage: true, page: { size: { width: twips(210), height: twips(297) }, margin: { top: twips(20), bottom: twips(20), left: twips(30), right: twips(15), header: twips(10), footer: twips(10) } } },
      headers: { default: new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ size: docxSize.text, children: [PageNumber.CURRENT] })] })] }), first: new Header({ children: [new Paragraph({})] }) },
      children: [...opening(briefing), ...findings(briefing), ...progress(briefing, pictures), ...annex(briefing), ...foot(briefing)],
    }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function opening(briefing: Briefing): readonly (Paragraph | Table)[] {
  const words = briefingMessages[briefing.language];
  const small = { size: docxSize.small } as const;
  const at = (alignment: 'left' | 'right', text: string, bold = false): Paragraph => new Paragraph({ alignment, children: [docxRun(text, { ...small, bold })] });
  const centred = (text: string, size: number, after: number): Paragraph => new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after }, children: [docxRun(text, { bold: true, size })] });
  return [
    docxColumns([[[at('left', briefing.authority, true), at('left', words.purpose)], [at('right', briefing.dataUntil), ...(briefing.updated === undefined ? [] : [at('right', briefing.updated)])]]], [half, half]),
    ...[briefing.ended, briefing.sample ? words.sample : undefined].flatMap((text) => (text === undefined ? [] : [notice(text)])),
    new Paragraph({ children: [] }),
    centred(words.heading, docxSize.title, 0),
    centred(briefing.subject, docxSize.title, 120),
  ];
}

function findings(briefing: Briefing): readonly Paragraph[] {
  const words = briefingMessages[briefing.language];
  return [
    docxHeading(words.general, 'part'),
    docxParagraph([docxRun(`${briefing.verdict}.`)]),
    ...(briefing.items.length === 0 ? [docxParagraph([docxRun(words.nothingThisMonth)])] : briefing.items.flatMap(({ paragraph, judgement }) => [
      docxParagraph([...paragraph.map(({ text }, index) => docxRun(text, { bold: index === 0 })), docxRun('.')], { numbering: { reference: 'findings', level: 0 }, spacing: { after: 20 } }),
      docxParagraph([docxRun(judgement, { italics: true })]),
    ])),
  ];
}

function progress(briefing: Briefing, pictures: DocxPictures): readonly (Paragraph | Table)[] {
  const words = briefingMessages[briefing.language];
  return [
    docxHeading(words.progress, 'part'),
    ...(briefing.items.length === 0 ? [] : [docxBlocks(briefing, pictures)]),
    docxHeading(briefing.needsTitle, 'part'),
    typeof briefing.needs === 'string' ? docxParagraph([docxRun(briefing.needs)]) : docxTable(briefing.needs, true),
    docxHeading(words.clarify, 'part'),
    ...(briefing.questions.length === 0 ? [docxParagraph([docxRun(words.nothingToClarify)])] : briefing.questions.map((question) => docxParagraph([docxRun(question)], { numbering: { reference: 'questions', level: 0 } }))),
    docxHeading(words.conclusion, 'part'),
    ...Array.from({ length: conclusionLines }, (_, index) => new Paragraph({ keepNext: index < conclusionLines - 1, spacing: { before: 100 }, tabStops: [{ type: TabStopType.RIGHT, position: docxTextWidth, leader: LeaderType.DOT }], children: [docxRun('\t')] })),
  ];
}

function annex(briefing: Briefing): readonly (Paragraph | Table)[] {
  const words = briefingMessages[briefing.language];
  return [
    docxHeading(words.annex, 'part'),
    docxHeading(briefing.changesTitle, 'section'),
    ...briefing.changes.map((change) => docxParagraph([docxRun(change)], { bullet: { level: 0 }, indent: { left: twips(8), hanging: twips(5) }, spacing: { after: 20 } })),
    ...(briefing.notes.length === 0 ? [] : [docxHeading(words.notes, 'section'), ...briefing.notes.map((note) => docxParagraph([docxRun(note)]))]),
    docxHeading(briefing.tasksTitle, 'section'),
    briefing.tasks.length === 0 ? docxParagraph([docxRun(words.noTasks)]) : docxTable(briefing.tasksTable, false),
    ...(briefing.items.length === 0 ? [] : [docxHeading(briefing.formTitle, 'section'), docxTable(briefing.form, true), small([docxRun(briefing.formNote, { size: docxSize.small })])]),
  ];
}

function foot(briefing: Briefing): readonly Paragraph[] {
  const words = briefingMessages[briefing.language];
  return [
    small([docxRun(`${words.derivedNote} ${words.sources}:`, { size: docxSize.small })]),
    ...briefing.reports.map((report) => small(sourceLine(report, briefing.language))),
    small([docxRun(words.disclaimer, { size: docxSize.small, bold: true })]),
    ...(briefing.sample ? [small([docxRun(words.sample, { size: docxSize.small })])] : []),
  ];
}

function sourceLine(report: Report, language: Language): readonly ParagraphChild[] {
  const words = originMessages[language];
  const day = report.publishedOn === undefined ? words.noDate : formatDate(report.publishedOn, language);
  const text = docxRun(`${report.title}, ${report.publisher}, ${day}${report.secondary ? ` (${words.secondary})` : ''}. `, { size: docxSize.small });
  return report.url === undefined ? [text] : [text, new ExternalHyperlink({ link: report.url, children: [new TextRun({ text: words.open, size: docxSize.small, underline: {} })] })];
}

function small(children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ spacing: { before: 40 }, children });
}

function notice(text: string): Paragraph {
  const edge = { style: BorderStyle.DASHED, size: 6, color: '000000', space: 3 } as const;
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 100 }, border: { top: edge, bottom: edge, left: edge, right: edge }, children: [docxRun(text, { bold: true, size: docxSize.small })] });
}
