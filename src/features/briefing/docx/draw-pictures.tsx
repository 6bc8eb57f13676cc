import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { CumulativePicture } from '../../../charts/view/cumulative-picture.tsx';
import { PlanGauge } from '../../../charts/view/plan-gauge.tsx';
import { picturePng } from '../../../export/picture/picture-png.ts';
import { standaloneSvg } from '../../../export/picture/standalone-svg.ts';
import type { Briefing } from '../briefing-model.ts';
import { indicatorPictures, sharedAxisMax } from '../indicator-pictures.ts';
import type { DocxPicture, DocxPictures } from './docx-blocks.ts';

const size = { width: 340, height: 190 } as const;

/**
 * Draws every gauge and chart of a briefing as PNG, all of one size and in the colours of paper, whatever the reader's screen and theme: aside from the page, on
 * a stage that is there for so long only. Rejects where the browser cannot draw. Only in a browser.
 */
export async function drawPictures(briefing: Briefing): Promise<DocxPictures> {
  const { items, language, sample } = briefing;
  const axisMax = sharedAxisMax(items.map(({ view }) => view));
  const stage = document.createElement('div');
  stage.dataset['theme'] = 'print';
  stage.inert = true;
  stage.style.cssText = `position:fixed;left:-10000px;top:0;width:${size.width}px`;
  document.body.append(stage);
  const root = createRoot(stage);
  try {
    flushSync(() => root.render(items.map(({ view }) => {
      const { id } = view.assessment.indicator;
      const { gauge, cumulative } = indicatorPictures(view, axisMax, language, sample);
      return (
        <div key={id}>
          <div data-of={id} data-part="gauge"><PlanGauge id={`docx-gauge-${id}`} model={gauge} width={size.width} /></div>
          {cumulative === undefined ? null : <div data-of={id} data-part="chart"><CumulativePicture id={`docx-chart-${id}`} model={cumulative} {...size} /></div>}
        </div>
      );
    })));
    const draw = async (id: string, part: string): Promise<DocxPicture | undefined> => {
      const svg = stage.querySelector(`[data-of="${id}"][data-part="${part}"] svg`);
      if (!(svg instanceof SVGSVGElement)) return undefined;
      const picture = await standaloneSvg(svg);
      return { png: new Uint8Array(await (await picturePng(picture)).arrayBuffer()), width: picture.width, height: picture.height };
    };
    const pictures = new Map<string, { readonly gauge?: DocxPicture; readonly chart?: DocxPicture }>();
    for (const { view } of items) {
      const { id } = view.assessment.indicator;
      const [gauge, chart] = [await draw(id, 'gauge'), await draw(id, 'chart')];
      pictures.set(id, { ...(gauge === undefined ? {} : { gauge }), ...(chart === undefined ? {} : { chart }) });
    }
    return pictures;
  } finally {
    root.unmount();
    stage.remove();
  }
}
