import type { Indicator } from '../domain/figure/indicator.ts';
import { printedDecimals } from '../domain/figure/printed-decimals.ts';
import type { Interval } from '../domain/interval/interval.ts';
import { yearOf } from '../domain/period/year-of.ts';
import type { Proof } from '../domain/proof/proof.ts';
import type { Cell } from '../domain/reconcile/quantity.ts';
import { formatChange } from './format-change.ts';
import { formatInterval } from './format-interval.ts';
import { formatNumber } from './format-number.ts';
import { formatPercent } from './format-percent.ts';
import { formatPeriod } from './format-period.ts';
import { formatPoints } from './format-points.ts';
import type { Language } from './language.ts';
import { quantityName } from './quantity-name.ts';
import { unitOfMeasureName } from './unit-of-measure-name.ts';

/** A proof in words: what it found, and by which numbers. */
export interface ProofText {
  readonly title: string;
  readonly text: string;
}

/**
 * A proof of the data desk in the clerk's words. Numbers are printed as printed, derived ones as the interval they are known in.
 * @example proofText(proof, industry, 'vi').title // 'Luỹ kế đến hết tháng 4/2024: văn bản cho 3.157–3.158, đang lưu 3.255'
 */
export function proofText(proof: Proof, indicator: Indicator, language: Language): ProofText {
  const vi = language === 'vi';
  const n = (key: string): number => proof.numbers[key] ?? Number.NaN;
  const show = (key: string): string => number(n(key), proof.cell, indicator, language);
  const unit = isRatio(proof.cell) ? '' : `\u00a0${unitOfMeasureName(indicator.unitOfMeasure, language)}`;
  const what = cellName(proof.cell, language);
  const apart = isRatio(proof.cell) ? formatPoints(n('excess'), 2, language) : formatNumber(n('excess'), Math.max(1, indicator.decimals), language);
  const derived = interval(proof.derived, proof.cell, indicator, language);
  switch (proof.rule) {
    case 'fits':
      return { title: vi ? `${capital(what)}: khớp` : `${capital(what)}: fits`, text: vi ? `${capital(what)}: các số của văn bản cho ${derived}, khớp với ${show('known')}.` : `${capital(what)}: the numbers of the text give ${derived}, which fits ${show('known')}.` };
    case 'implies':
      return { title: vi ? `Suy ra ${what}` : `Implies ${what}`, text: vi ? `Văn bản cho ${what} là ${derived}; chưa có số nào để đối chiếu.` : `The text gives ${derived} for ${what}; nothing stored to hold it against.` };
    case 'same':
      return { title: vi ? 'Trùng số đã lưu' : 'As stored', text: vi ? `${capital(what)} trùng với số đã lưu: ${show('stored')}.` : `${capital(what)} is what is stored: ${show('stored')}.` };
    case 'covers-month':
      return { title: vi ? 'Luỹ kế gồm cả tháng' : 'The year to date covers its month', text: vi ? `Luỹ kế ${show('yearToDate')} lớn hơn số trong tháng ${show('month')}.` : `The year to date, ${show('yearToDate')}, is above the month, ${show('month')}.` };
    case 'twice':
      return { title: vi ? `Một số liệu, hai giá trị: ${show('a')} và ${show('b')}` : `One figure, two values: ${show('a')} and ${show('b')}`, text: vi ? `Văn bản nêu ${what} hai lần với chữ số khác nhau. Hãy sửa hoặc bỏ một số; tệp chỉ giữ được một.` : `The text states ${what} twice with different digits. Edit or reject one; the file keeps one.` };
    case 'stored-otherwise':
      return { title: vi ? `Báo cáo này đã lưu ${show('stored')}, văn bản cho ${show('printed')}` : `This report is stored with ${show('stored')}, the text has ${show('printed')}`, text: vi ? 'Số đã ghi không bị ghi đè. Hãy sửa, bỏ số này, hoặc đổi ngày công bố để ghi thành một báo cáo đính chính.' : 'What is stored is not overwritten. Edit or reject this number, or change the day of publication to record a report of its own.' };
    case 'contradicts':
      return { title: vi ? `${capital(what)}: mâu thuẫn ${apart}${unit} ngoài sai số làm tròn` : `${capital(what)}: contradicts by ${apart}${unit} beyond rounding`, text: vi ? `Văn bản in ${show('printed')} nhưng các số khác của chính văn bản cho ${derived}.` : `The text prints ${show('printed')}, but its other numbers give ${derived}.` };
    case 'revises':
      return { title: vi ? `${capital(what)}: văn bản cho ${derived}, đang lưu ${show('stored')}` : `${capital(what)}: the text gives ${derived}, ${show('stored')} is stored`, text: vi ? `Lệch ${apart}${unit} ngoài sai số làm tròn. Khớp nếu điều chỉnh ${what} ${signed(n('change'), proof, indicator, language)}${unit}.` : `${apart}${unit} apart beyond rounding. Fits if ${what} is revised by ${signed(n('change'), proof, indicator, language)}${unit}.` };
    case 'restates':
      return { title: vi ? `Nêu lại ${what}: ${show('stored')} thành ${show('printed')}` : `Restates ${what}: ${show('stored')} becomes ${show('printed')}`, text: vi ? 'Số cũ vẫn được giữ; từ báo cáo này các trang dùng số mới.' : 'The earlier number is kept; pages use the new one from this report on.' };
    case 'base-restated':
      return { title: vi ? 'Gốc so sánh khác số đã công bố' : 'Another base of comparison than was published', text: vi ? `Mức tăng của văn bản cho ${what} là ${derived}; đã công bố ${show('stored')}.` : `The growth printed gives ${derived} for ${what}; ${show('stored')} was published.` };
    case 'scale-slip':
      return {
        title: `${vi ? 'Nghi lệch' : 'Suspected slip of'} ${formatNumber(10 ** Math.abs(n('power')), 0, language)} ${vi ? 'lần' : 'times'}${Number.isNaN(n('share')) ? `: ${plain(n('value'), language)}${unit}` : n('power') > 0 ? (vi ? ` vì chỉ bằng ${share(n('share'), language)} kế hoạch` : `: it would be ${share(n('share'), language)} of the plan`) : vi ? ` vì bằng tới ${share(n('share'), language)} kế hoạch` : `: it would be ${share(n('share'), language)} of the plan`}`,
        text: vi ? `In ${plain(n('value'), language)}${amountUnit(indicator, language)}; nếu là ${plain(n('suggested'), language)} thì hợp với các số khác. Số giữ như đã in cho đến khi bạn quyết định.` : `Printed ${plain(n('value'), language)}${amountUnit(indicator, language)}; ${plain(n('suggested'), language)} would go with the other numbers. It stays as printed until you decide.`,
      };
    case 'below-month':
      return { title: vi ? `Luỹ kế ${show('yearToDate')} nhỏ hơn số của chính tháng đó` : `The year to date, ${show('yearToDate')}, is below its own month`, text: vi ? `Số trong tháng là ${show('month')}; luỹ kế phải gồm cả tháng này.` : `The month is ${show('month')}; the year to date must contain it.` };
    case 'out-of-line-month': {
      const relative = n('ratio') - 1;
      return { title: vi ? `${capital(formatPeriod(proof.period, 'month', language))} ${relative < 0 ? 'thấp' : 'cao'} bất thường` : `${formatPeriod(proof.period, 'month', language)} is unusually ${relative < 0 ? 'low' : 'high'}`, text: vi ? `${show('value')} ${relative < 0 ? 'thấp hơn' : 'cao hơn'} ${formatPercent(Math.abs(relative), 1, language)} so với bình quân ${n('months')} tháng trước (${show('mean')}). Sẽ được đánh dấu rỗng trên biểu đồ.` : `${show('value')} is ${formatPercent(Math.abs(relative), 1, language)} ${relative < 0 ? 'below' : 'above'} the mean of the ${n('months')} months before (${show('mean')}). It will be hollow on the charts.` };
    }
    case 'cumulative-falls':
      return { title: vi ? 'Luỹ kế giảm so với kỳ trước' : 'The year to date falls', text: vi ? `${show('after')} thấp hơn luỹ kế hết tháng ${n('beforeMonth')} (${show('before')}).` : `${show('after')} is below that of month ${n('beforeMonth')} (${show('before')}).` };
    case 'plan-missing':
      return { title: vi ? `Chưa có kế hoạch năm ${yearOf(proof.period)}` : `No plan for ${yearOf(proof.period)}`, text: vi ? 'Văn bản không nêu kế hoạch; không tính phần trăm, nhịp và khả năng đạt.' : 'The text states none; no share, pace or chance is computed.' };
    case 'bound':
      return { title: `${vi ? 'Ghi' : 'Printed'} “${boundWord(proof.derived, language)} ${show('value')}”`, text: vi ? 'Lưu đúng là “trên”, “gần” hay “khoảng” như văn bản; không tính dự báo từ một cận.' : 'Stored as “over”, “nearly” or “about”, as the text says; no projection from a bound.' };
    case 'month-estimated':
      return { title: vi ? 'Tháng ghi “ước”, luỹ kế thì không' : 'The month is an estimate, the year to date is not', text: vi ? `Luỹ kế ${show('yearToDate')} gồm cả số ước của tháng (${show('month')}) nên cũng là số ước.` : `The year to date, ${show('yearToDate')}, contains the month’s estimate (${show('month')}), so it is one too.` };
  }
}

function boundWord(interval: Interval | undefined, language: Language): string {
  const vi = language === 'vi';
  if (interval?.high === Infinity) return vi ? 'trên' : 'over';
  if (interval?.low === -Infinity) return vi ? 'gần' : 'nearly';
  return vi ? 'khoảng' : 'about';
}

function cellName(cell: Cell | undefined, language: Language): string {
  if (cell === undefined) return '';
  return `${quantityName(cell.quantity, language)} ${cell.quantity.kind === 'annual-plan' ? yearOf(cell.period) : formatPeriod(cell.period, 'full', language)}`;
}

function isRatio(cell: Cell | undefined): boolean {
  const kind = cell?.quantity.kind;
  return kind === 'plan-achievement' || kind === 'year-on-year' || kind === 'month-on-month';
}

const mostDecimals = 3;

/** A printed value: as many decimals as it has, binary noise left out. */
function plain(value: number, language: Language): string {
  const clean = Number(value.toPrecision(9));
  return formatNumber(clean, Math.min(mostDecimals, printedDecimals(clean)), language);
}

/** Decimals of a share or growth as printed: as many as it has, at most two. */
function ratioDecimals(ratio: number): number {
  return Math.min(2, printedDecimals(Number((ratio * 100).toPrecision(9))));
}

function number(value: number, cell: Cell | undefined, indicator: Indicator, language: Language): string {
  if (cell?.quantity.kind === 'plan-achievement') return formatPercent(value, ratioDecimals(value), language);
  if (isRatio(cell)) return formatChange(value, ratioDecimals(value), language);
  const clean = Number(value.toPrecision(9));
  return printedDecimals(clean) > mostDecimals ? formatNumber(clean, Math.max(1, indicator.decimals), language) : plain(clean, language);
}

function interval(value: Interval | undefined, cell: Cell | undefined, indicator: Indicator, language: Language): string {
  if (value === undefined) return '';
  if (isRatio(cell)) return `${formatInterval({ low: value.low * 100, high: value.high * 100 }, 2, language)}%`;
  const size = Math.abs(Number.isFinite(value.high) ? value.high : value.low);
  return formatInterval(value, size >= 100_000 ? 0 : Math.max(indicator.decimals, 1), language);
}

function signed(value: number, proof: Proof, indicator: Indicator, language: Language): string {
  if (isRatio(proof.cell)) return formatChange(value, 2, language);
  const stored = proof.numbers['stored'] ?? 0;
  const text = formatNumber(value, Math.min(2, Math.max(1, printedDecimals(Number(stored.toPrecision(9))), indicator.decimals)), language);
  return value > 0 ? `+${text}` : text;
}

function share(ratio: number, language: Language): string {
  return formatPercent(ratio, Math.abs(ratio) < 0.01 ? 2 : 0, language);
}

function amountUnit(indicator: Indicator, language: Language): string {
  return `\u00a0${unitOfMeasureName(indicator.unitOfMeasure, language)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
