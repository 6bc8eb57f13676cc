import * as v from 'valibot';
import { isPeriod } from '../domain/period/period.ts';

/** Segments of public addresses and of file systems that no unit or indicator may take. */
const reserved = new Set(['en', 'vi', 'embed', 'about', 'data', 'assets', 'schema', 'compare', 'briefing', 'import', 'embed-builder', 'index', 'catalog', 'public', 'static', 'con', 'nul', 'prn', 'aux', 'constructor', 'prototype', 'cumulative', 'gauge', 'monthly', 'year-on-year', 'table', 'accuracy']);

/** An id: lower-case latin letters, digits and single hyphens, at most 60, not a word that addresses use. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u, 'id-form'),
  v.maxLength(60, 'id-form'),
  v.check((id) => !reserved.has(id) && !/^(?:com|lpt)\d$/u.test(id), 'id-reserved'),
);

/** An id of a report: letters, digits, hyphens and dots. */
export const reportIdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,79}$/u, 'report-id-form'));

export const periodSchema = v.pipe(v.string(), v.guard(isPeriod, 'period-form'));

/** A day of the calendar "YYYY-MM-DD". */
export const daySchema = v.pipe(v.string(), v.check(isDay, 'date-form'));

export const amountSchema = v.pipe(v.number(), v.finite('number-finite'), v.check((value) => !Object.is(value, -0), 'number-minus-zero'), v.check((value) => Math.abs(value) < 1e15, 'number-size'));

/** An address on the public web. */
export const addressSchema = v.pipe(v.string(), v.maxLength(2000, 'text-too-long:2000'), v.check(isWebAddress, 'address-form'));

function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return year >= 1900 && year < 2200 && days !== undefined && day >= 1 && day <= days;
}

function isWebAddress(text: string): boolean {
  if (/[\s<>"'`\\]/u.test(text) || !/^https?:\/\//iu.test(text) || !URL.canParse(text)) return false;
  const address = new URL(text);
  return address.username === '' && address.password === '' && address.hostname.includes('.');
}
