import type { ReactElement } from 'react';
import type { Catalog } from '../../domain/figure/catalog.ts';
import { embedBuilderMessages } from '../../i18n/messages/embed-builder-messages.ts';
import type { Site } from '../../url/site.ts';

/** Embed a chart. */
export function EmbedBuilderPage({ site }: { readonly catalog: Catalog; readonly site: Site; readonly base: string }): ReactElement {
  return (
    <div className="page">
      <h1 tabIndex={-1}>{embedBuilderMessages[site.language].title}</h1>
    </div>
  );
}
