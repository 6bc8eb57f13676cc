import type { Picture } from './standalone-svg.ts';

/** Device pixels for each pixel of the page. */
const scale = 2;
/** Ms between two drawings, how many alike in a row end the waiting, and how many there are at most. */
const pause = 50;
const alikeEnough = 4;
const drawings = 100;

/**
 * A picture as PNG at twice its size. A browser says that an image is ready before the fonts inside it are, and draws no letters then; so it is drawn until the
 * title has letters and nothing changes any more. Rejects where the browser cannot draw it, or not its letters. Only in a browser.
 */
export async function picturePng({ svg, width, height, title }: Picture): Promise<Blob> {
  const href = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = href;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('no canvas');
    let last: Uint32Array | undefined;
    let alike = 0;
    for (let drawing = 0; alike < alikeEnough; drawing += 1) {
      if (drawing === drawings) throw new Error('no letters');
      if (drawing > 0) await new Promise((resolve) => { setTimeout(resolve, pause); });
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      const letters = pixels(context, title.x, title.y, title.width, title.height);
      const drawn = pixels(context, 0, 0, width, height);
      const before = last;
      alike = letters.some((pixel) => pixel !== letters[0]) && before !== undefined && drawn.every((pixel, index) => pixel === before[index]) ? alike + 1 : 0;
      last = drawn;
    }
    return await new Promise<Blob>((resolve, reject) => canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png'));
  } finally {
    URL.revokeObjectURL(href);
  }
}

function pixels(context: CanvasRenderingContext2D, x: number, y: number, width: number, height: number): Uint32Array {
  return new Uint32Array(context.getImageData(x * scale, y * scale, width * scale, height * scale).data.buffer);
}
