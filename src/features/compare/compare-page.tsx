import type { ReactElement } from 'react';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import { localize } from '../../i18n/localize.ts';
import { compareMessages } from '../../i18n/messages/compare-messages.ts';
import type { Site } from '../../url/site.ts';

/** Comparison with prior years. */
export function ComparePage({ data, site }: { readonly catalog: Catalog; readonly data: UnitData; readonly site: Site }): ReactElement {
  return (
    <div className="page">
      <h1 tabIndex={-1}>{compareMessages[site.language].title} – {localize(data.unit.name, site.language)}</h1>
    </div>
  );
}
