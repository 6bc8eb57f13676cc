import type { BaseIssue } from 'valibot';
import { nearest } from './nearest.ts';
import type { Path, PathProblem } from './problem.ts';

interface Words {
  readonly vi: string;
  readonly en: string;
}

const rules: Readonly<Record<string, Words>> = {
  'text-blank': { vi: 'văn bản để trống; hãy viết nội dung hoặc bỏ khoá này', en: 'the text is blank; write it or leave the key out' },
  'text-hidden-characters': { vi: 'văn bản có ký tự điều khiển, ký tự đảo chiều đọc hoặc ký tự không có bề rộng; hãy xoá các ký tự ẩn này', en: 'the text holds control, direction-turning or zero-width characters; remove these hidden characters' },
  'id-form': { vi: 'mã chỉ gồm chữ thường không dấu, chữ số và gạch nối đơn, tối đa 60 ký tự, ví dụ "huyen-a"', en: 'an id is lower-case latin letters, digits and single hyphens, at most 60, such as "district-a"' },
  'id-reserved': { vi: 'mã này đã dùng trong địa chỉ của trang; hãy chọn mã khác', en: 'this id is a word that the site’s addresses use; choose another' },
  'report-id-form': { vi: 'mã báo cáo gồm chữ, số, gạch nối và dấu chấm, ví dụ "2024-05"', en: 'a report id is letters, digits, hyphens and dots, such as "2024-05"' },
  'period-form': { vi: 'kỳ báo cáo phải là một tháng có thật dạng "YYYY-MM", ví dụ "2024-05"', en: 'a period is a real month "YYYY-MM", such as "2024-05"' },
  'date-form': { vi: 'ngày phải có trong lịch, dạng "YYYY-MM-DD", ví dụ "2024-06-04"', en: 'a date is a real day "YYYY-MM-DD", such as "2024-06-04"' },
  'number-finite': { vi: 'số quá lớn để biểu diễn; hãy viết một số hữu hạn', en: 'the number is too large to hold; write a finite number' },
  'number-minus-zero': { vi: 'không có số -0; hãy viết 0', en: 'there is no number -0; write 0' },
  'number-size': { vi: 'số lớn hơn mọi đại lượng có thật (10^15); hãy kiểm tra đơn vị tính', en: 'the number is larger than anything real (10^15); check the unit of measure' },
  'address-form': { vi: 'địa chỉ phải bắt đầu bằng http:// hoặc https:// và không có khoảng trắng hay dấu nháy', en: 'an address begins with http:// or https:// and holds no space or quote' },
  'decimals-range': { vi: 'số chữ số thập phân là số nguyên từ 0 đến 9 (chỉ tiêu: 0 đến 6)', en: 'decimals is a whole number from 0 to 9 (for an indicator 0 to 6)' },
  'year-range': { vi: 'năm là số nguyên từ 1900 đến 2199', en: 'a year is a whole number from 1900 to 2199' },
  'plan-positive': { vi: 'kế hoạch phải lớn hơn 0; nếu chưa biết thì bỏ mục này', en: 'a plan is greater than 0; leave the entry out if it is not known' },
};

/** The words of a valibot issue: its rule, its place and what would be right. Issue messages of our own schemas are rule ids; unknown keys are told by `unknownKeys`. */
export function issueProblem(issue: BaseIssue<unknown>): PathProblem {
  const path: Path = (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
  const own = rules[issue.message];
  if (own !== undefined) return { rule: issue.message, path, message: own };
  const tooLong = /^text-too-long:(\d+)$/u.exec(issue.message);
  if (tooLong !== null) return { rule: 'text-too-long', path, message: { vi: `văn bản dài hơn ${tooLong[1]} ký tự; hãy rút gọn`, en: `the text is longer than ${tooLong[1]} characters; shorten it` } };
  const key = String(path.at(-1) ?? '');
  if (issue.type === 'strict_object' && Array.isArray(issue.path?.at(-1)?.input)) {
    // To a schema a list is an object without the keys it asks for.
    return { rule: 'wrong-type', path: path.slice(0, -1), message: { vi: `phải là ${typeWords('Object').vi}, đang là một danh sách`, en: `this must be ${typeWords('Object').en}, but is a list` } };
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return { rule: 'missing-key', path: path.slice(0, -1), message: { vi: `thiếu khoá "${key}"`, en: `the key "${key}" is missing; add it` } };
  }
  if (issue.type === 'picklist' || issue.type === 'literal') {
    const allowed = (issue.expected ?? '').replaceAll(/[()]/gu, '').split(' | ').map((item) => item.replaceAll('"', ''));
    const meant = typeof issue.input === 'string' ? nearest(issue.input, allowed) : undefined;
    return {
      rule: issue.type === 'literal' ? 'format-version' : 'unknown-value', path,
      message: { vi: `${issue.received} không dùng được ở đây; ${meant === undefined ? `hãy dùng một trong: ${allowed.join(', ')}` : `có phải "${meant}"?`}`, en: `${issue.received} is not allowed here; ${meant === undefined ? `use one of: ${allowed.join(', ')}` : `did you mean "${meant}"?`}` },
    };
  }
  return { rule: 'wrong-type', path, message: { vi: `phải là ${typeWords(issue.expected).vi}, đang là ${issue.received}`, en: `this must be ${typeWords(issue.expected).en}, but is ${issue.received}` } };
}

function typeWords(expected: string | null): Words {
  switch (expected) {
    case 'number':
      return { vi: 'một số (không có dấu nháy)', en: 'a number (without quotes)' };
    case 'string':
      return { vi: 'một chuỗi ký tự', en: 'a text' };
    case 'boolean':
      return { vi: 'true hoặc false', en: 'true or false' };
    case 'Array':
      return { vi: 'một danh sách [ … ]', en: 'a list [ … ]' };
    case 'Object':
      return { vi: 'một đối tượng { … }', en: 'an object { … }' };
    default:
      return { vi: expected ?? 'giá trị khác', en: expected ?? 'another value' };
  }
}
