import type { ReactElement } from 'react';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import { localize } from '../../i18n/localize.ts';
import { briefingMessages } from '../../i18n/messages/briefing-messages.ts';
import type { Site } from '../../url/site.ts';

/** Briefing for the monthly meeting. */
export function BriefingPage({ data, site }: { readonly catalog: Catalog; readonly data: UnitData; readonly site: Site }): ReactElement {
  return (
    <div className="page">
      <h1 tabIndex={-1}>{briefingMessages[site.language].title} – {localize(data.unit.name, site.language)}</h1>
    </div>
  );
}
