import type { ReactElement } from 'react';
import type { Catalog } from '../../domain/figure/catalog.ts';
import { accuracyMessages } from '../../i18n/messages/accuracy-messages.ts';
import type { Site } from '../../url/site.ts';

/** How good the projections were. */
export function AccuracyPage({ site }: { readonly catalog: Catalog; readonly site: Site }): ReactElement {
  return (
    <div className="page">
      <h1 tabIndex={-1}>{accuracyMessages[site.language].title}</h1>
    </div>
  );
}
