import type { GrowthReading } from '../../domain/comparison/growth-reading.ts';
import type { ComparedValue } from '../../domain/comparison/compared.ts';
import { restatementToTell } from '../../domain/comparison/restatement-to-tell.ts';
import { tetOf } from '../../domain/comparison/tet.ts';
import type { Indicator } from '../../domain/figure/indicator.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import type { Statement } from '../../domain/reconcile/observation.ts';
import { amountText } from '../amount-text.ts';
import { cautionText } from '../caution-text.ts';
import { comparedText } from '../compared-text.ts';
import { formatChange } from '../format-change.ts';
import { formatDate } from '../format-date.ts';
import { formatPeriod } from '../format-period.ts';
import { formatNumber } from '../format-number.ts';
import type { Language } from '../language.ts';
import { localize } from '../localize.ts';
import { quantityName } from '../quantity-name.ts';
import { reasonText } from '../reason-text.ts';
import { revisionChange, revisionSize } from '../revision-change.ts';
import { unitOfMeasureName } from '../unit-of-measure-name.ts';

/** Growth ratios in running text: two decimals under ten per cent only where a report prints them, here one. */
const change = (ratio: number, language: Language): string => formatChange(ratio, Math.abs(ratio) >= 1 ? 0 : 1, language);

/**
 * The answer to "is this growth real?" in one sentence, the title of a comparison.
 * @example growthFinding(reading, retail, 'vi') // 'Bán lẻ, dịch vụ 5 tháng 2024: công bố +8,65%, nhưng +2,1% so với số đã in năm 2023'
 */
export function growthFinding({ period, growth, base }: GrowthReading, indicator: Indicator, language: Language): string {
  const vi = language === 'vi';
  const name = localize(indicator.shortName, language);
  const year = yearOf(period);
  const months = monthOf(period);
  const what = vi ? `${name} ${months} tháng ${year}` : `${name}, ${months} ${months === 1 ? 'month' : 'months'} of ${year}`;
  if (!growth.known) return vi ? `${what}: chưa tính được mức tăng, ${reasonText(growth.reason, language)}` : `${what}: no growth can be told, ${reasonText(growth.reason, language)}`;
  const value = comparedText(growth, 'year-on-year', indicator, language);
  switch (base?.kind) {
    case 'restated': {
      if (isNear(base)) return vi ? `${what}: công bố ${value}, gần khớp số đã in năm ${year - 1}, gốc lệch ${revisionSize(base.restatement, 1, language)}` : `${what}: ${value} as published, close to what was printed in ${year - 1}; the base differs by ${revisionSize(base.restatement, 1, language)}`;
      const other = change(base.growthFromPublished, language);
      return vi ? `${what}: công bố ${value}, nhưng ${other} so với số đã in năm ${year - 1}` : `${what}: ${value} as published, but ${other} on what was printed in ${year - 1}`;
    }
    case 'same':
      return vi ? `${what}: ${value} so với cùng kỳ, khớp số đã in của hai năm` : `${what}: ${value} on a year earlier, and the figures of both years agree`;
    case 'computed':
      return vi ? `${what}: ${value} so với cùng kỳ, tính từ số của hai năm` : `${what}: ${value} on a year earlier, computed from the figures of both years`;
    default:
      return vi ? `${what}: công bố ${value}, chưa có số năm ${year - 1} để kiểm tra` : `${what}: ${value} as published, with no figure of ${year - 1} to check it`;
  }
}

/** The base was restated by so little that both growths tell one story. */
function isNear({ restatement }: Extract<GrowthReading['base'], { kind: 'restated' }>): boolean {
  return Math.abs(restatement) < restatementToTell;
}

/** Decimals in which the growth is printed; one that nearly agrees has as many. */
function decimalsOf({ observations: [observation] }: ComparedValue): number {
  return observation?.origin.kind === 'reported' ? Math.min(2, observation.origin.figure.decimals) : 1;
}

/** One question about a growth and what the figures answer. */
export interface GrowthCheck {
  readonly key: 'base' | 'price' | 'tet' | 'revisions' | 'years';
  readonly term: string;
  readonly answer: string;
}

/**
 * What the figures say of a growth: base, price, Tết, revisions, other years; each in one or two sentences, none left out.
 * @example growthChecks(reading, retail, 'vi')[0]?.term // 'Gốc so sánh'
 */
export function growthChecks(reading: GrowthReading, indicator: Indicator, language: Language): readonly GrowthCheck[] {
  const vi = language === 'vi';
  const isMoney = indicator.unitOfMeasure.startsWith('vnd');
  return [
    { key: 'base', term: vi ? 'Gốc so sánh' : 'Base', answer: baseAnswer(reading, indicator, language) },
    {
      key: 'price',
      term: vi ? 'Giá' : 'Price',
      answer: isMoney
        ? vi ? 'Chỉ tiêu tính bằng tiền. Các báo cáo ở đây không kèm chỉ số giá nên không tách được phần do giá.' : 'The indicator is in money. The reports here carry no price index, so the part of price cannot be told apart.'
        : vi ? 'Chỉ tiêu không tính bằng tiền nên giá không làm đổi mức tăng.' : 'The indicator is not in money, so price does not change its growth.',
    },
    { key: 'tet', term: 'Tết', answer: tetAnswer(reading, indicator, language) },
    { key: 'revisions', term: vi ? 'Số điều chỉnh' : 'Revisions', answer: revisionAnswer(reading, indicator, language) },
    { key: 'years', term: vi ? 'Các năm khác' : 'Other years', answer: yearsAnswer(reading, language) },
  ];
}

function baseAnswer({ period, growth, base }: GrowthReading, indicator: Indicator, language: Language): string {
  const vi = language === 'vi';
  const year = yearOf(period);
  if (!growth.known || base === undefined) return vi ? `Chưa so được: ${growth.known ? '' : reasonText(growth.reason, language)}.` : `Cannot be compared: ${growth.known ? '' : reasonText(growth.reason, language)}.`;
  const asked = growth.cautions.includes('series-break') ? ` ${capital(cautionText('series-break', language))}.` : '';
  switch (base.kind) {
    case 'restated': {
      const [implied, published] = [amountText(base.impliedBase, indicator, language), amountText(base.publishedBase, indicator, language)];
      const size = revisionSize(base.restatement, 1, language);
      const decimals = decimalsOf(growth);
      const stated = formatChange(base.publishedGrowth, decimals, language);
      const near = formatChange(base.growthFromPublished, decimals, language);
      if (isNear(base)) return (vi ? `Mức công bố ${stated} gần khớp với số hai năm đã in (${near}): gốc lệch ${size}.` : `The published ${stated} is close to what the figures printed in both years give (${near}): the base differs by ${size}.`) + asked;
      const moved = base.restatement < 0 ? (vi ? `thấp hơn ${size}` : `${size} lower`) : vi ? `cao hơn ${size}` : `${size} higher`;
      return (vi
        ? `Mức công bố ${stated} chỉ đúng nếu cùng kỳ ${year - 1} là ${implied}. Năm ${year - 1} đã in ${published}: gốc đã được tính lại ${moved}. So với số đã in thì mức tăng là ${change(base.growthFromPublished, language)}. Hai mức này dùng hai gốc khác nhau, không so trực tiếp được.`
        : `The published ${stated} holds only if the same months of ${year - 1} were ${implied}. In ${year - 1} ${published} was printed: the base was restated ${moved}. On what was printed the growth is ${change(base.growthFromPublished, language)}. The two stand on different bases and do not compare.`) + asked;
    }
    case 'same':
      return (vi ? 'Mức tăng công bố khớp với số hai năm đã in, trong sai số làm tròn.' : 'The published growth agrees with the figures printed in both years, within rounding.') + asked;
    case 'computed':
      return (vi ? 'Báo cáo không in mức tăng; mức này tính từ số của hai năm.' : 'No report prints the growth; it is computed from the figures of both years.') + asked;
    case 'unchecked':
      return (vi ? `Chưa có số cùng kỳ năm ${year - 1} đã in để kiểm tra mức tăng công bố.` : `No figure printed in ${year - 1} stands against the published growth.`) + asked;
  }
}

function tetAnswer({ period, tet }: GrowthReading, indicator: Indicator, language: Language): string {
  const vi = language === 'vi';
  const year = yearOf(period);
  const [own, before] = [tetOf(year), tetOf(year - 1)];
  if (own === undefined || before === undefined) return vi ? 'Bảng ngày Tết ở đây không có năm này.' : 'The table of Tết days here does not hold this year.';
  if (tet === undefined) return vi ? `Tết ${year} (${formatDate(own.day, language)}) và Tết ${year - 1} không lệch tháng đáng kể.` : `Tết ${year} (${formatDate(own.day, language)}) did not move months against ${year - 1}.`;
  const days = vi ? `Tết ${year} là ${formatDate(own.day, language)}, Tết ${year - 1} là ${formatDate(before.day, language)}: tháng 1 và tháng 2 không so riêng được.` : `Tết ${year} fell on ${formatDate(own.day, language)}, Tết ${year - 1} on ${formatDate(before.day, language)}: January and February do not compare one by one.`;
  if (!tet.joined.known) return `${days} ${vi ? 'Chưa đủ số để gộp hai tháng.' : 'Too little is known to join them.'}`;
  const joined = comparedText(tet.joined, 'year-on-year', indicator, language);
  const single = tet.january.known ? (vi ? ` (riêng tháng 1: ${comparedText(tet.january, 'year-on-year', indicator, language)})` : ` (January alone: ${comparedText(tet.january, 'year-on-year', indicator, language)})`) : '';
  return vi ? `${days} Gộp hai tháng: ${joined}${single}.` : `${days} Together: ${joined}${single}.`;
}

function revisionAnswer({ period, revised }: GrowthReading, indicator: Indicator, language: Language): string {
  const vi = language === 'vi';
  const year = yearOf(period);
  const { count, largest } = revised;
  if (largest === undefined) return vi ? `Chưa báo cáo nào sửa số tháng hay luỹ kế của năm ${year}.` : `No report has revised a month or a year to date of ${year}.`;
  const what = `${quantityName(largest.cell.quantity, language)} ${formatPeriod(largest.cell.period, 'full', language)}`;
  const [from, to] = [statedText(largest.from, indicator, language), statedText(largest.to, indicator, language)];
  const by = largest.relativeChange === undefined ? '' : ` (${revisionChange(largest.relativeChange, 2, language)})`;
  return vi ? `Báo cáo sau đã sửa ${count} lần số của năm ${year}; lớn nhất: ${what} từ ${from} thành ${to}${by}.` : `Later reports revised figures of ${year} ${count} ${count === 1 ? 'time' : 'times'}; the largest: ${what} from ${from} to ${to}${by}.`;
}

/** A statement with the decimals it was printed with. */
function statedText({ origin, value }: Statement, indicator: Indicator, language: Language): string {
  if (origin.kind === 'derived' || origin.figure.printedIn !== indicator.unitOfMeasure) return amountText(value, indicator, language);
  return `${formatNumber(value, origin.figure.decimals, language)}\u00a0${unitOfMeasureName(indicator.unitOfMeasure, language)}`;
}

function yearsAnswer({ period, otherYears }: GrowthReading, language: Language): string {
  const vi = language === 'vi';
  const months = monthOf(period);
  if (otherYears === undefined) return vi ? 'Không năm nào khác có mức tăng của cùng số tháng.' : 'No other year has a growth of the same months.';
  const { lowest, highest, count } = otherYears;
  if (count === 1) return vi ? `Năm khác duy nhất có số: ${change(lowest, language)} sau ${months} tháng.` : `The one other year known: ${change(lowest, language)} after ${months} months.`;
  return vi ? `Sau ${months} tháng, ${count} năm khác thay đổi từ ${change(lowest, language)} đến ${change(highest, language)}.` : `After ${months} months, ${count} other years ranged from ${change(lowest, language)} to ${change(highest, language)}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
