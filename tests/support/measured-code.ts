import type { Page } from 'playwright-core';

/** What the embed builder hands out once it has measured the chosen chart in all its frames. */
export async function measuredCode(page: Page): Promise<string> {
  await page.waitForFunction(() => {
    const frames = [...document.querySelectorAll('iframe')];
    const needed = Math.max(...frames.map((frame) => Math.ceil(frame.contentDocument?.documentElement.getBoundingClientRect().height ?? Infinity)));
    const code = document.querySelector('textarea')?.value ?? '';
    return frames.length > 0 && frames.every((frame) => frame.contentDocument?.readyState === 'complete' && code.includes(frame.src)) && code.includes(`height="${needed}"`);
  });
  return page.locator('textarea').inputValue();
}
