import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const resolve = createRequire(import.meta.url).resolve;
const fontFiles = ['400Regular/BeVietnamPro_400Regular.ttf', '600SemiBold/BeVietnamPro_600SemiBold.ttf', '700Bold/BeVietnamPro_700Bold.ttf'].map((file) => resolve(`@expo-google-fonts/be-vietnam-pro/${file}`));

/** Changes when the same SVG would become another picture. */
const version = 'resvg-2.6.2 be-vietnam-pro-0.4 1';

/** A picture as PNG of 1200 px width, its letters from Be Vietnam Pro. Pictures made before are kept in `cacheFolder` under the hash of what they show. */
export async function picturePng(svg: string, cacheFolder: string): Promise<Buffer> {
  const file = join(cacheFolder, `${createHash('sha256').update(version).update(svg).digest('hex')}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return kept;
  const png = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro', sansSerifFamily: 'Be Vietnam Pro' }, fitTo: { mode: 'width', value: 1200 } }).render().asPng();
  await mkdir(dirname(file), { recursive: true });
  // Two builds may make the same picture at once; neither may read half of one.
  const draft = `${file}.${process.pid}.${performance.now()}`;
  await writeFile(draft, png);
  await rename(draft, file);
  return png;
}
