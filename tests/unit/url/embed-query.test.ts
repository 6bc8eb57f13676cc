import { describe, expect, it } from 'vitest';
import { embedAddress } from '../../../src/url/embed-address.ts';
import { embedCharts } from '../../../src/url/embed-chart.ts';
import { defaultEmbedChoice, embedForms, embedThemes, embedWidths, formatEmbedQuery, parseEmbedQuery } from '../../../src/url/embed-query.ts';

describe('the builder’s address', () => {
  it('comes back as it was written, for every choice', () => {
    for (const chart of embedCharts) {
      for (const theme of embedThemes) {
        for (const width of embedWidths) {
          for (const form of embedForms) {
            for (const language of [undefined, 'vi', 'en'] as const) {
              const choice = { unitId: 'some-unit', indicatorId: 'some-indicator', chart, theme, width, form, ...(language === undefined ? {} : { language }) };
              expect(parseEmbedQuery(formatEmbedQuery(choice))).toEqual({ choice, notices: [] });
            }
          }
        }
      }
    }
  });

  it('is empty for what the builder shows by itself', () => {
    expect(formatEmbedQuery(defaultEmbedChoice)).toBe('');
    expect(parseEmbedQuery('').choice).toEqual(defaultEmbedChoice);
  });

  it('leaves out and tells what is malformed', () => {
    const { choice, notices } = parseEmbedQuery('unit=%22%3E%3Cscript%3E&indicator=a&chart=pie&theme=blue&width=33&form=pdf&language=fr');
    expect(choice).toEqual({ ...defaultEmbedChoice, indicatorId: 'a' });
    expect(notices.map(({ parameter }) => parameter)).toEqual(['unit', 'language', 'chart', 'theme', 'width', 'form']);
  });
});

describe('the address of a public chart', () => {
  it('has an English twin and files beside it', () => {
    const place = { unitId: 'some-unit', indicatorId: 'some-indicator', chart: 'gauge' } as const;
    expect(embedAddress(place, 'vi', '/')).toBe('/embed/some-unit/some-indicator/gauge/');
    expect(embedAddress(place, 'en', '/kinh-te/', 'chart.png')).toBe('/kinh-te/en/embed/some-unit/some-indicator/gauge/chart.png');
  });
});
