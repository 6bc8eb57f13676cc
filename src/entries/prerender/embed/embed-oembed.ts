import type { EmbedContent } from '../../embed/embed-content.ts';
import { escapeHtml } from '../escape-html.ts';

/** Height in px that holds a chart's page at 640 px wide with its table closed; frames that size themselves need none. */
const frameHeight = 640;

/** What a site that is pasted the address needs to show the chart (oEmbed 1.0). `chartHref` and `root` begin with the origin, where known. */
export function embedOembed({ finding, unit, source }: EmbedContent, chartHref: string, root: string, imageHref: string): string {
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: finding,
    provider_name: 'Tiến Độ',
    provider_url: root,
    author_name: source?.text ?? unit.id,
    cache_age: 86_400,
    width: 640,
    height: frameHeight,
    thumbnail_url: imageHref,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: `<iframe src="${escapeHtml(chartHref)}" title="${escapeHtml(finding)}" loading="lazy" width="100%" height="${frameHeight}" style="border:0;max-width:100%"></iframe>`,
  });
}
