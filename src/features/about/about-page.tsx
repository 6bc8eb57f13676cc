import type { ReactElement } from 'react';
import type { Catalog } from '../../domain/figure/catalog.ts';
import { statusOutcomes } from '../../domain/pace/status-outcome.ts';
import { formatPercent } from '../../i18n/format-percent.ts';
import { localize } from '../../i18n/localize.ts';
import { aboutMessages } from '../../i18n/messages/about-messages.ts';
import { shellMessages } from '../../i18n/messages/shell-messages.ts';
import { statusName } from '../../i18n/sentences/status-label.ts';
import { unitOfMeasureName } from '../../i18n/unit-of-measure-name.ts';
import type { Site } from '../../url/site.ts';

/** The method in words, the definitions of the catalog, and the units with their years. `dataHref`: address of the data folder. */
export function AboutPage({ catalog, site, dataHref }: { readonly catalog: Catalog; readonly site: Site; readonly dataHref: string }): ReactElement {
  const { language } = site;
  const words = aboutMessages[language];
  return (
    <div className="page prose">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {words.sections.map((section, index) => (
        <section key={section.heading}>
          <h2>{section.heading}</h2>
          {section.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
          {index === 2 ? (
            <section className="table-scroll" aria-label={words.statusTable.caption}>
              <table className="data-table">
                <caption>{words.statusTable.caption}</caption>
                <thead><tr><th scope="col">{words.statusTable.status}</th><th scope="col">{words.statusTable.gap}</th><th scope="col">{words.statusTable.cameTrue(statusOutcomes.months.map(([from, to]) => `${from}–${to}`).join(' / '))}</th></tr></thead>
                <tbody>{(['ahead', 'on-pace', 'behind', 'far-behind'] as const).map((name) => <tr key={name}><th scope="row">{statusName(name, language)}</th><td>{words.statusTable.gaps[name]}</td><td>{statusOutcomes.reached[name].map((share) => formatPercent(share, 0, language)).join(' / ')}</td></tr>)}</tbody>
              </table>
            </section>
          ) : null}
          {index === 3 ? <p><a href={site.linkTo({ kind: 'accuracy' })}>{words.statusTable.ledger}</a></p> : null}
        </section>
      ))}
      <section>
        <h2>{words.definitions}</h2>
        <dl className="definitions">
          {catalog.indicators.map((indicator) => (
            <div key={indicator.id}><dt>{localize(indicator.name, language)} <span className="unit">({unitOfMeasureName(indicator.unitOfMeasure, language)})</span></dt><dd>{localize(indicator.definition, language)}</dd></div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{words.sources}</h2>
        <div className="table-scroll">
          <table className="data-table">
            <thead><tr><th scope="col">{words.units}</th><th scope="col">{words.years}</th></tr></thead>
            <tbody>
              {catalog.units.map((unit) => (
                <tr key={unit.id}>
                  <th scope="row"><a href={site.linkTo({ kind: 'overview', unitId: unit.id })}>{localize(unit.name, language)}</a>{unit.sample ? <span className="sample-tag">{shellMessages[language].sample}</span> : null}</th>
                  <td>{unit.years.map((year, index) => <span key={year}>{index === 0 ? '' : ', '}<a href={`${dataHref}${unit.id}/${year}.json`}>{year}</a></span>)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section>
        <h2>{words.dataTitle}</h2>
        <p>{words.dataText} <a href={`${dataHref}catalog.json`}>catalog.json</a></p>
        <p>{words.licence}</p>
      </section>
    </div>
  );
}
