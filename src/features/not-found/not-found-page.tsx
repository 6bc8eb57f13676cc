import type { ReactElement } from 'react';
import type { Catalog } from '../../domain/figure/catalog.ts';
import { localize } from '../../i18n/localize.ts';
import { missingPageMessages } from '../../i18n/messages/missing-page-messages.ts';
import type { Site } from '../../url/site.ts';

/** An address that names nothing, with the units that exist; that of an embedded chart, which stands in a frame of another page, says so in one sentence. */
export function NotFoundPage({ path, catalog, site }: { readonly path: string; readonly catalog: Catalog | undefined; readonly site: Site }): ReactElement {
  const words = missingPageMessages[site.language];
  if (/(?:^|\/)embed\//u.test(path)) return <p className="page embed-missing">{words.notFoundText(path)}</p>;
  return (
    <div className="page prose">
      <h1 tabIndex={-1}>{words.notFoundTitle}</h1>
      {path === '' ? null : <p>{words.notFoundText(path)}</p>}
      {catalog === undefined ? null : (
        <>
          <h2>{words.knownUnits}</h2>
          <ul className="unit-list">{catalog.units.map((unit) => <li key={unit.id}><a href={site.linkTo({ kind: 'overview', unitId: unit.id })}>{localize(unit.name, site.language)}</a></li>)}</ul>
        </>
      )}
      <p><a href={site.linkTo({ kind: 'home' })}>{words.backHome}</a></p>
    </div>
  );
}
