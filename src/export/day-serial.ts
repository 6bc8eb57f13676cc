const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/**
 * The number by which a spreadsheet knows a day "YYYY-MM-DD" from 1 March 1900 on: days since 30 December 1899. `undefined` for any other text.
 * @example daySerial('2024-06-04') // 45447
 */
export function daySerial(day: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  if (match === null) return undefined;
  const [year, month, date] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || date === undefined || year < 1900 || day < '1900-03-01' || month < 1 || month > 12 || date < 1) return undefined;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const [before, next] = [daysBefore[month - 1] ?? 0, daysBefore[month] ?? 365];
  if (date > next - before + (isLeap && month === 2 ? 1 : 0)) return undefined;
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  // 1 January of the year 1 is day 1; 30 December 1899 is day 693594 of that count.
  return past * 365 + leapDays + before + (isLeap && month > 2 ? 1 : 0) + date - 693_594;
}
