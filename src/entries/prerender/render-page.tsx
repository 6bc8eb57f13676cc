import { dehydrate, QueryClient } from '@tanstack/react-query';
import { prerenderToNodeStream } from 'react-dom/static';
import { ChartPainter } from '../../charts/view/chart-painter.ts';
import { dataToJson } from '../../data/queries/data-json.ts';
import { accuracyQuery } from '../../data/queries/accuracy-query.ts';
import { catalogQuery, unitDataQuery } from '../../data/queries/data-queries.ts';
import type { ReadText } from '../../data/read-text.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { Language } from '../../i18n/language.ts';
import type { Page } from '../../url/address.ts';
import { formatAddress } from '../../url/format-address.ts';
import { App } from '../app/app.tsx';
import { pagePainter } from './paint-charts.ts';

/** The body of a page: its elements, and the data they were drawn from for the take-over in the browser. */
export interface RenderedPage {
  readonly body: string;
  readonly data: string;
}

/** Draws a page the way the browser will draw it first. A page that is not found depends on its address: only its data are made. */
export async function renderPage(page: Page, language: Language, base: string, catalog: Catalog | undefined, readText: ReadText, today: string): Promise<RenderedPage> {
  const queryClient = new QueryClient();
  await queryClient.fetchQuery(catalogQuery(readText));
  const unitId = page.kind === 'home' || page.kind === 'embed-builder' ? catalog?.defaultUnitId : 'unitId' in page ? page.unitId : undefined;
  if (catalog !== undefined && unitId !== undefined) await queryClient.fetchQuery(unitDataQuery(readText, catalog, unitId));
  if (page.kind === 'accuracy') await queryClient.fetchQuery(accuracyQuery(readText));
  const { queries } = dehydrate(queryClient, { shouldDehydrateQuery: ({ state }) => state.status === 'success' });
  // The clock would make every build of the same data differ.
  const data = dataToJson({ mutations: [], queries: queries.map((query) => ({ ...query, dehydratedAt: 0, state: { ...query.state, dataUpdatedAt: 0 } })) });
  if (page.kind === 'not-found') return { body: '', data };
  const painter = pagePainter();
  const faults: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(<ChartPainter value={painter.order}><App href={formatAddress(page, {}, language, base)} base={base} queryClient={queryClient} readText={readText} go={stay} today={today} /></ChartPainter>, { onError: (error) => void faults.push(error), progressiveChunkSize: Number.MAX_SAFE_INTEGER });
  const chunks: Buffer[] = [];
  for await (const chunk of prelude) chunks.push(Buffer.from(chunk));
  if (faults.length > 0) throw new Error(`the page ${formatAddress(page, {}, language, base)} could not be drawn: ${faults.map(String).join('; ')}`);
  return { body: await painter.paint(Buffer.concat(chunks).toString('utf8')), data };
}

/** Nobody follows a link while a page is being written. */
function stay(): void {}
