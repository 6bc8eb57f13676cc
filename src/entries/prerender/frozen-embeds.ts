import { drawPlain } from './embed/draw-embed.tsx';
import { runEmbeds } from './embed/run-embeds.ts';

/** The renderer of frozen public charts. The build puts `plain-recharts` in the place of Recharts here: there are thousands of them. */
await runEmbeds('frozen', import.meta.url, async () => drawPlain);
