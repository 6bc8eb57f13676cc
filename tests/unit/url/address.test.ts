import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { views } from '../../../src/url/address.ts';
import { formatAddress } from '../../../src/url/format-address.ts';
import { parseAddress } from '../../../src/url/parse-address.ts';
import { periodOf } from '../../../src/domain/period/period-of.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(?:-[a-z0-9]{1,5}){0,2}$/u).filter((text) => !['about', 'embed', 'data', 'assets', 'en', 'embed-builder'].includes(text));
const page = fc.oneof(
  fc.constant({ kind: 'home' } as const),
  fc.constant({ kind: 'about' } as const),
  fc.record({ kind: fc.constant('overview' as const), unitId: id }),
  fc.record({ kind: fc.constant('indicator' as const), unitId: id, indicatorId: id.filter((text) => !['compare', 'briefing', 'import'].includes(text)) }),
  fc.record({ kind: fc.constantFrom('compare' as const, 'briefing' as const, 'import' as const), unitId: id }),
  fc.constantFrom({ kind: 'embed-builder' } as const, { kind: 'accuracy' } as const),
);
const query = fc.record(
  { period: fc.tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => periodOf(year, month)), asOf: fc.constantFrom('2024-02-29', '2024-06-04'), compare: fc.integer({ min: 1900, max: 2199 }), view: fc.constantFrom(...views) },
  { requiredKeys: [] },
);

describe('addresses', () => {
  it('what is written is read back, under any base and in both languages', () => {
    fc.assert(
      fc.property(page, query, fc.constantFrom('vi', 'en'), fc.constantFrom('/', '/kinh-te/'), (shown, asked, language, base) => {
        const read = parseAddress(formatAddress(shown, asked, language, base), base);
        // The default view is not written.
        const { view, ...rest } = asked;
        expect(read).toEqual({ language, page: shown, query: view === undefined || view === 'cumulative' ? rest : asked, own: '', notices: [] });
      }),
    );
  });

  it('parameters of a page alone are kept as given, after the common ones', () => {
    const href = formatAddress({ kind: 'compare', unitId: 'ly-nhan' }, { asOf: '2024-06-04' }, 'vi', '/', 'years=2023%2C2024&measure=index');
    expect(href).toBe('/ly-nhan/compare/?asOf=2024-06-04&years=2023%2C2024&measure=index');
    expect(parseAddress(href, '/')).toMatchObject({ query: { asOf: '2024-06-04' }, own: 'years=2023%2C2024&measure=index' });
  });

  it('no text at all makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseAddress(`/${text}`, '/')));
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (text) => void parseAddress(new URL(text).pathname + new URL(text).search, '/')));
  });

  it.each([['period=2024-13', 'period'], ['asOf=2024-02-30', 'asOf'], ['asOf=1', 'asOf'], ['compare=12', 'compare'], ['view=pie', 'view']])('%s is left out and told', (search, parameter) => {
    expect(parseAddress(`/ly-nhan/?${search}`, '/')).toMatchObject({ query: {}, notices: [{ parameter }] });
  });

  it.each(['/a/b/c/', '/../etc/', '/A/', '/embed/x/', '/elsewhere/'])('%s is no page', (path) => {
    const base = path === '/elsewhere/' ? '/kinh-te/' : '/';
    expect(parseAddress(path, base).page.kind).toBe('not-found');
  });
});
