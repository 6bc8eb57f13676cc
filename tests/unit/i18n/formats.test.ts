import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../src/domain/period/period-of.ts';
import { formatChange } from '../../../src/i18n/format-change.ts';
import { formatDate } from '../../../src/i18n/format-date.ts';
import { formatInterval } from '../../../src/i18n/format-interval.ts';
import { formatNumber } from '../../../src/i18n/format-number.ts';
import { formatPercent } from '../../../src/i18n/format-percent.ts';
import { formatPeriod } from '../../../src/i18n/format-period.ts';
import { formatPoints } from '../../../src/i18n/format-points.ts';

describe('numbers in both languages', () => {
  it.each([[4180.5, 1, '4.180,5', '4,180.5'], [1234567, 0, '1.234.567', '1,234,567'], [-31.5, 1, '−31,5', '−31.5'], [-0.01, 1, '0,0', '0.0'], [0, 0, '0', '0']])('%f with %i decimals', (value, decimals, vi, en) => {
    expect([formatNumber(value, decimals, 'vi'), formatNumber(value, decimals, 'en')]).toEqual([vi, en]);
  });

  it.each([[11160.2136, 11192.7711, 1, '11.160,2–11.192,8'], [3254, 3256, 0, '3.254–3.256'], [59.75, Infinity, 2, 'trên 59,75'], [-Infinity, 12600, 0, 'dưới 12.600'], [5, 5, 0, '5'], [-252, -239, 0, '−252 đến −239'], [-Infinity, Infinity, 0, 'chưa rõ']])('%f…%f is rounded outward', (low, high, decimals, text) => {
    expect(formatInterval({ low, high }, decimals, 'vi')).toBe(text);
  });

  it('shares, changes and points', () => {
    expect([formatPercent(0.374, 1, 'vi'), formatPercent(6.08, 0, 'en'), formatChange(0.179, 1, 'vi'), formatChange(-0.315, 1, 'en'), formatChange(0.0001, 1, 'vi'), formatPoints(-0.043, 1, 'vi'), formatPoints(0.05, 1, 'en')]).toEqual(['37,4%', '608%', '+17,9%', '−31.5%', '0,0%', '4,3 điểm %', '5.0 pts']);
  });

  it('periods and days', () => {
    const may = periodOf(2024, 5);
    expect(['tick', 'month', 'full'].map((style) => formatPeriod(may, style === 'tick' ? 'tick' : style === 'month' ? 'month' : 'full', 'vi'))).toEqual(['T5', 'tháng 5', 'tháng 5/2024']);
    expect(formatPeriod(may, 'full', 'en')).toBe('May 2024');
    expect([formatDate('2024-06-04', 'vi'), formatDate('2024-06-04', 'en'), formatDate('hôm qua', 'vi')]).toEqual(['4/6/2024', '4 Jun 2024', 'hôm qua']);
  });
});
