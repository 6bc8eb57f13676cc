import { runEmbeds } from './embed/run-embeds.ts';
import { chartRenderer } from './svg/chart-renderer.ts';

/** The renderer of public charts with the latest figures: pages, pictures, data. Recharts itself draws them. */
await runEmbeds('latest', import.meta.url, chartRenderer);
