import type { ReactElement } from 'react';
import type { Briefing } from './briefing-model.ts';
import { BriefingSheet } from './briefing-sheet.tsx';
import { briefingSlides, SlideView } from './briefing-slides.tsx';

/** The body of the self-contained file: the screens of the meeting, then the document; nothing in it needs a script. */
export function BriefingFile({ briefing }: { readonly briefing: Briefing }): ReactElement {
  const slides = briefingSlides(briefing);
  return (
    <main className="briefing-page">
      {slides.map((slide, index) => <SlideView key={slide.key} slide={slide} index={index} count={slides.length} briefing={briefing} />)}
      <div className="briefing-file-sheet"><BriefingSheet briefing={briefing} /></div>
    </main>
  );
}
