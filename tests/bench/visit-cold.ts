import type { Browser } from 'playwright-core';

/** What one visit of a page by a reader who never saw it cost. */
export interface ColdVisit {
  readonly requests: number;
  /** Bytes as sent, with the heads of the answers. */
  readonly bytes: number;
  /** Bytes of script as sent, and characters of script inside the document. */
  readonly script: number;
  /** Until something of it was painted, ms. */
  readonly painted: number;
}

/** Opens an address in a fresh context and gives what it cost; on a slow phone with 150 ms, 1.6 Mbps and a processor four times slower. */
export async function visitCold(browser: Browser, address: string, slow: boolean): Promise<ColdVisit> {
  const context = await browser.newContext({ viewport: { width: 640, height: 720 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    if (slow) {
      await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 });
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    }
    const scripts = new Set<string>();
    let requests = 0;
    let bytes = 0;
    let script = 0;
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (!request.url.startsWith('data:')) requests += 1;
    });
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes += encodedDataLength;
      if (scripts.has(requestId)) script += encodedDataLength;
    });
    await page.goto(address, { waitUntil: 'networkidle', timeout: 60_000 });
    const painted = Number(await page.evaluate('new Promise((done) => new PerformanceObserver((list) => { const paint = list.getEntriesByName("first-contentful-paint")[0]; if (paint) done(paint.startTime); }).observe({ type: "paint", buffered: true }))'));
    script += Number(await page.evaluate('[...document.scripts].filter((script) => !script.src && !script.type.includes("json")).reduce((sum, script) => sum + script.text.length, 0)'));
    const drawn = Number(await page.evaluate('[...document.querySelectorAll("svg")].filter((svg) => svg.getBoundingClientRect().height > 100).length'));
    if (drawn === 0) throw new Error(`${address} shows no chart`);
    return { requests, bytes, script, painted };
  } finally {
    await context.close();
  }
}
