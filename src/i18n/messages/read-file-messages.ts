interface Words {
  readonly vi: string;
  readonly en: string;
}

/** Why a file cannot be read as a report, and what would be right. */
export const refusalMessages = {
  'empty': (): Words => ({ vi: 'tệp không có nội dung nào', en: 'the file holds nothing' }),
  'too-large': (megabytes: string): Words => ({ vi: `tệp ${megabytes} MB, lớn hơn mức 50 MB của một báo cáo; hãy chỉ lấy phần có số liệu`, en: `the file has ${megabytes} MB, more than the 50 MB of any report; take the part with the figures` }),
  'pdf': (): Words => ({ vi: 'đây là tệp PDF (dù tên có đuôi khác); hãy mở tệp, chép phần chữ rồi dán vào', en: 'this is a PDF (whatever its name ends in); open it, copy its text and paste that' }),
  'password': (): Words => ({ vi: 'tệp có mật khẩu; hãy mở bằng Word hoặc Excel, bỏ mật khẩu rồi lưu lại', en: 'the file is protected by a password; open it in Word or Excel, remove the password and save it' }),
  'old-office': (): Words => ({ vi: 'đây là tệp Word hoặc Excel kiểu cũ (.doc, .xls); hãy lưu lại thành .docx hoặc .xlsx', en: 'this is an old Word or Excel file (.doc, .xls); save it as .docx or .xlsx' }),
  'not-office': (kind: string): Words => ({ vi: `không phải tệp ${kind} hợp lệ, hoặc tệp bị cắt giữa chừng; hãy chép lại tệp gốc`, en: `this is no ${kind} file, or it was cut off; copy the original once more` }),
  'zip-bomb': (megabytes: string): Words => ({ vi: `tệp nén bung ra hơn ${megabytes} MB nên không mở; một báo cáo không thể lớn thế`, en: `the file unpacks to more than ${megabytes} MB and is not opened; no report is that large` }),
  'unknown-type': (name: string): Words => ({ vi: `không đọc được loại tệp này (${name}); hãy dùng .docx, .xlsx, .csv, .txt, .md, .html hoặc .json`, en: `files of this kind cannot be read (${name}); use .docx, .xlsx, .csv, .txt, .md, .html or .json` }),
  'binary': (): Words => ({ vi: 'tệp nhị phân, không phải văn bản', en: 'this is a binary file, not text' }),
  'encoding': (): Words => ({ vi: 'không phải văn bản Unicode; hãy lưu lại với mã UTF-8', en: 'the text is not Unicode; save it as UTF-8' }),
  'tcvn3': (): Words => ({ vi: 'văn bản dùng phông TCVN3 (.VnTime), không phải Unicode; hãy chuyển mã sang Unicode rồi thử lại', en: 'the text is set in TCVN3 fonts, not Unicode; convert it first' }),
  'vni': (): Words => ({ vi: 'văn bản dùng phông VNI, không phải Unicode; hãy chuyển mã sang Unicode rồi thử lại', en: 'the text is set in VNI fonts, not Unicode; convert it first' }),
  'mojibake': (): Words => ({ vi: 'văn bản bị giải mã sai (UTF-8 đọc như Latin-1); hãy lưu lại với mã UTF-8', en: 'the text was decoded wrongly; save it as UTF-8' }),
  'no-text': (): Words => ({ vi: 'tệp không có chữ nào đọc được; nếu là ảnh chụp hoặc bản quét, hãy chép phần chữ', en: 'the file holds no text that can be read; if it is a scan, copy the text' }),
  'json-syntax': (): Words => ({ vi: 'JSON sai cú pháp hoặc bị cắt giữa chừng', en: 'the JSON is malformed or cut short' }),
  'too-many-cells': (cells: string): Words => ({ vi: `bảng có hơn ${cells} ô; hãy chỉ giữ trang có số liệu`, en: `the table has more than ${cells} cells; keep the sheet with the figures` }),
} as const;

/** What was noticed in a cell while reading; what was done about it. */
export const cellNoteMessages = {
  'formula': (cell: string): Words => ({ vi: `ô ${cell} là công thức; đã lấy kết quả tính lần lưu gần nhất`, en: `cell ${cell} is a formula; its result as last saved was taken` }),
  'formula-without-value': (cell: string): Words => ({ vi: `ô ${cell} là công thức chưa có kết quả; hãy mở tệp bằng Excel, lưu lại, hoặc gõ số vào ô`, en: `cell ${cell} is a formula without a result; open and save the file in Excel, or type the number` }),
  'column-twice': (cell: string): Words => ({ vi: `ô ${cell}: cột này đã có ở bên trái; hãy chỉ giữ một cột`, en: `cell ${cell}: the table has this column already; keep one of them` }),
  'error': (cell: string): Words => ({ vi: `ô ${cell} báo lỗi công thức nên không lấy; hãy sửa ô này`, en: `cell ${cell} shows a formula error and was left out; mend the cell` }),
  'merged': (cell: string): Words => ({ vi: `ô ${cell} là ô gộp; số chỉ lấy một lần, ở ô đầu`, en: `cell ${cell} is merged; its number was taken once, at its first cell` }),
  'date': (cell: string): Words => ({ vi: `ô ${cell} là ngày tháng chứ không phải số (Excel đã tự đổi?); hãy định dạng ô là số rồi gõ lại`, en: `cell ${cell} is a date, not a number (did Excel turn it into one?); format it as a number and type it again` }),
  'date-number': (cell: string): Words => ({ vi: `ô ${cell} ghi kỳ bằng số ngày của Excel; đã đọc thành tháng`, en: `cell ${cell} gives the period as Excel’s day number; it was read as a month` }),
  'shown-rounded': (cell: string): Words => ({ vi: `ô ${cell} chứa nhiều chữ số hơn số hiển thị; đã lấy số hiển thị`, en: `cell ${cell} holds more digits than it shows; the digits shown were taken` }),
  'not-a-number': (cell: string): Words => ({ vi: `ô ${cell} không phải một số nên không lấy`, en: `cell ${cell} is no number and was left out` }),
  'unknown-indicator': (cell: string): Words => ({ vi: `ô ${cell}: không có chỉ tiêu này trong danh mục; hãy dùng mã hoặc tên như trong danh mục`, en: `cell ${cell}: the catalog has no such indicator; use its id or name as in the catalog` }),
  'unknown-measure': (cell: string): Words => ({ vi: `ô ${cell}: loại số liệu phải là một trong: tháng, luỹ kế, kế hoạch năm, % kế hoạch, so cùng kỳ, so tháng trước`, en: `cell ${cell}: the measure is one of: month, year-to-date, annual-plan, plan-achievement, year-on-year, month-on-month` }),
  'unknown-word': (cell: string): Words => ({ vi: `ô ${cell}: không hiểu từ này; hãy xem các từ dùng được trong biểu mẫu`, en: `cell ${cell}: this word is not known; see the words the template lists` }),
  'period-form': (cell: string): Words => ({ vi: `ô ${cell}: kỳ phải là một tháng, ví dụ 2024-05 hoặc 5/2024`, en: `cell ${cell}: a period is a month, such as 2024-05 or 5/2024` }),
  'date-form': (cell: string): Words => ({ vi: `ô ${cell}: ngày phải có dạng 2024-06-04 hoặc 04/06/2024`, en: `cell ${cell}: a date is written 2024-06-04 or 04/06/2024` }),
  'no-period': (cell: string): Words => ({ vi: `ô ${cell}: biểu không ghi kỳ báo cáo; hãy cho biết tháng`, en: `cell ${cell}: the form does not say its period; give the month` }),
  'no-form': (cell: string): Words => ({ vi: `bảng ở ô ${cell} không có hàng tiêu đề đọc được; hãy dùng biểu mẫu, hoặc một biểu có cột “Chỉ tiêu”`, en: `the table at ${cell} has no heading row that can be read; use the template, or a form with a column “Chỉ tiêu”` }),
  'column-left-out': (cell: string): Words => ({ vi: `cột ở ô ${cell} không phải số liệu của báo cáo này nên không lấy`, en: `the column at ${cell} holds no figures of this report and was left out` }),
  'number-too-long': (cell: string): Words => ({ vi: `ô ${cell} có quá nhiều chữ số nên không lấy; hãy kiểm tra`, en: `cell ${cell} has too many digits and was left out; check it` }),
} as const;

/** What only the clerk can say of a table; each reading comes with an example of it. */
export const tableQuestionMessages = {
  'decimal-mark': (cell: string, text: string): Words => ({ vi: `Ô ${cell} ghi “${text}”: dấu này là dấu thập phân hay dấu nhóm nghìn?`, en: `Cell ${cell} reads “${text}”: is this a decimal mark or does it group thousands?` }),
  'growth-form': (cell: string, text: string): Words => ({ vi: `Ô ${cell} ghi ${text}: đây là tỷ lệ so với cùng kỳ (100 là bằng nhau) hay mức tăng, giảm?`, en: `Cell ${cell} reads ${text}: is this a ratio to the year before (100 is equal) or a change?` }),
  'unit-of-measure': (cell: string, text: string): Words => ({ vi: `Biểu không ghi đơn vị tính: ${text} ở ô ${cell} là tỷ đồng hay triệu đồng?`, en: `The form names no unit: is ${text} in cell ${cell} in billion or million đồng?` }),
} as const;
