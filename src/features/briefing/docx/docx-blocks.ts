import { BorderStyle, ImageRun, Paragraph, TabStopType, type Table } from 'docx';
import { localize } from '../../../i18n/localize.ts';
import { briefingMessages } from '../../../i18n/messages/briefing-messages.ts';
import { shareText } from '../../../i18n/sentences/headline.ts';
import { statusLabel } from '../../../i18n/sentences/status-label.ts';
import { blockNote } from '../block-note.ts';
import type { Briefing, BriefingItem } from '../briefing-model.ts';
import { indicatorPictures, sharedAxisMax } from '../indicator-pictures.ts';
import { docxRun, docxSize } from './docx-paragraph.ts';
import { docxColumns, docxTextWidth } from './docx-table.ts';

/** A picture as the document holds it; its size in pixels of the page. */
export interface DocxPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Pictures of each indicator by its id. */
export type DocxPictures = ReadonlyMap<string, { readonly gauge?: DocxPicture; readonly chart?: DocxPicture }>;

const column = docxTextWidth / 2;
/** Width of a picture in a column, in pixels of 1/96 inch. */
const shown = 298;

/** The indicators two by two: name, share, status, gauge and chart, each with its words for those who do not see it; none is split between pages. */
export function docxBlocks(briefing: Briefing, pictures: DocxPictures): Table {
  const axisMax = sharedAxisMax(briefing.items.map(({ view }) => view));
  const cells = briefing.items.map((item) => block(item, briefing, axisMax, pictures));
  return docxColumns(Array.from({ length: Math.ceil(cells.length / 2) }, (_, row) => cells.slice(row * 2, row * 2 + 2)), [column, column]);
}

function block({ view }: BriefingItem, { language, sample }: Briefing, axisMax: number, pictures: DocxPictures): readonly Paragraph[] {
  const words = briefingMessages[language];
  const { assessment } = view;
  const { indicator, planAchievement } = assessment;
  const own = pictures.get(indicator.id);
  const { gauge, cumulative } = indicatorPictures(view, axisMax, language, sample);
  const share = planAchievement.known ? shareText(planAchievement.observation, language) : words.facts.noPlan;
  const aside = { tabStops: [{ type: TabStopType.RIGHT, position: column - 120 }], spacing: { after: 20 }, keepNext: true } as const;
  return [
    new Paragraph({ ...aside, border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 2 } }, children: [docxRun(localize(indicator.shortName, language), { bold: true, size: docxSize.small }), docxRun('\t'), docxRun(share, { bold: planAchievement.known, size: planAchievement.known ? docxSize.title : docxSize.small })] }),
    new Paragraph({ ...aside, children: [docxRun(statusLabel(assessment.status, language).text, { bold: true, size: docxSize.table }), docxRun('\t'), docxRun(blockNote(assessment, language) ?? '', { size: docxSize.table })] }),
    ...picture(own?.gauge, gauge.name, gauge.valueText ?? gauge.sentence),
    ...(cumulative === undefined ? [new Paragraph({ children: [docxRun(words.noChart, { size: docxSize.table, italics: true })] })] : picture(own?.chart, cumulative.name, cumulative.summary)),
  ];
}

function picture(drawn: DocxPicture | undefined, name: string, summary: string): readonly Paragraph[] {
  if (drawn === undefined) return [];
  const height = Math.round((drawn.height * shown) / drawn.width);
  return [new Paragraph({ spacing: { after: 40 }, children: [new ImageRun({ type: 'png', data: drawn.png, transformation: { width: shown, height }, altText: { name, title: name, description: `${name}. ${summary}` } })] })];
}
