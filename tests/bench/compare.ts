import type { Server } from 'node:http';
import { listen } from '../../src/cli/serve/listen.ts';
import { staticServer } from '../../src/cli/serve/static-server.ts';
import { startBrowser } from '../support/browser-pages.ts';
import { sampleUnit } from '../support/sample-unit.ts';

/** What a switch on the compare page may take to its next paint, ms, on a machine four times slower. */
export const switchBudget = 100;

/** One kind of switch: its 95th percentile, ms, and how often it was made. */
export interface SwitchTime {
  readonly name: string;
  readonly p95: number;
  readonly times: number;
}

/** Each of five switches so often that the 95th percentile is not the second worst of a few. */
const rounds = 21;

/** Ms between switches, by round: a hand in a hurry, one that reads along, one that waits for all of it. */
const pauses = [50, 150, 400];

/**
 * Measures, in the built site, the time from a click on the compare page of the invented unit to the next paint with four times slower processing: each
 * measure, year in focus and indicator several times, the first round left out.
 */
export async function benchCompare(folder: string): Promise<readonly SwitchTime[]> {
  const server: Server = staticServer(folder, '/');
  const port = await listen(server, 0, '127.0.0.1');
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`http://127.0.0.1:${port}/${sampleUnit()}/compare/`, { waitUntil: 'networkidle' });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const measure = async (selector: string, index: number): Promise<number> => {
      const result: unknown = await page.evaluate(
        `new Promise((done) => { const target = document.querySelectorAll(${JSON.stringify(selector)})[${index}]; const start = performance.now(); if (target.tagName === 'OPTION') { target.parentElement.value = target.value; target.parentElement.dispatchEvent(new Event('change', { bubbles: true })); } else target.click(); requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => done(performance.now() - start); port2.postMessage(0); }); })`,
      );
      return Number(result);
    };
    const kinds = [
      { name: 'measure', selector: 'input[name="measure"]' },
      { name: 'year in focus', selector: '.compare-controls .controls select:first-of-type option' },
      { name: 'indicator', selector: '.compare > .checks input[type="checkbox"]:not(:disabled)' },
    ];
    const results: SwitchTime[] = [];
    for (const { name, selector } of kinds) {
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const count = await page.locator(selector).count();
        for (let index = 0; index < Math.min(count, 5); index += 1) {
          const time = await measure(selector, index);
          await page.waitForTimeout(pauses[round % pauses.length] ?? 0);
          if (round > 0) times.push(time);
        }
      }
      times.sort((a, b) => a - b);
      results.push({ name, p95: times[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN, times: times.length });
    }
    return results;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
