import type { Bound, FigureStatus, GrowthBasis, Measure, PlanKind } from '../../domain/figure/measure.ts';
import type { ProofSeverity } from '../../domain/proof/proof.ts';
import type { Language } from '../language.ts';

/** Words of the data desk. */
export interface ImportMessages {
  readonly title: string;
  readonly steps: readonly [string, string, string];
  readonly stepsLabel: string;
  readonly startTitle: string;
  readonly foundTitle: (figures: number, conflicts: number) => string;
  readonly localOnly: string;
  readonly nothingWritten: string;
  readonly keeping: Readonly<Record<'kept' | 'full' | 'closed', string>>;
  readonly source: string;
  readonly about: string;
  readonly dropTitle: string;
  readonly dropText: string;
  readonly chooseFile: string;
  readonly reading: (name: string) => string;
  readonly fileRead: (name: string) => string;
  readonly tableRead: (name: string, reports: number) => string;
  readonly tableTitle: string;
  readonly tableSkipped: (count: number) => string;
  readonly template: string;
  readonly pasteLabel: string;
  readonly pasteHint: string;
  readonly read: string;
  readonly reread: string;
  readonly editText: string;
  readonly backToFigures: string;
  readonly text: string;
  readonly reportTitle: string;
  readonly reportTitleHint: string;
  readonly publisher: string;
  readonly url: string;
  readonly publishedOn: string;
  readonly period: string;
  readonly month: string;
  readonly year: string;
  readonly chooseMonth: string;
  readonly fromText: (phrase: string) => string;
  readonly fromTextUnclear: string;
  readonly textNames: string;
  readonly use: (what: string) => string;
  readonly edit: string;
  readonly save: string;
  readonly cancel: string;
  readonly none: string;
  readonly drafts: string;
  readonly newDraft: string;
  readonly openDraft: string;
  readonly discard: string;
  readonly discardOf: (name: string) => string;
  readonly discarded: (name: string) => string;
  readonly takeBack: string;
  readonly untitled: string;
  readonly draftLine: (period: string, figures: number) => string;
  readonly figures: string;
  readonly addFigure: string;
  readonly columns: Readonly<Record<'number' | 'indicator' | 'content' | 'value' | 'nature' | 'check' | 'actions', string>>;
  readonly nature: Readonly<Record<FigureStatus, string>>;
  readonly corrected: (value: string) => string;
  readonly rejectedTitle: (count: number) => string;
  readonly reject: string;
  readonly rejectOf: (name: string) => string;
  readonly restore: string;
  readonly editOf: (name: string) => string;
  readonly showInText: (number: string, name: string) => string;
  readonly outcome: Readonly<Record<ProofSeverity | 'none', string>>;
  readonly noFigures: string;
  readonly noFiguresEnglish: string;
  readonly unrecognised: (count: number) => string;
  readonly unrecognisedHint: string;
  readonly addFrom: (text: string) => string;
  readonly showAll: string;
  readonly showNear: string;
  readonly otherParagraphs: (count: number) => string;
  readonly checks: string;
  readonly severity: Readonly<Record<ProofSeverity | 'none', string>>;
  readonly counts: Readonly<Record<ProofSeverity | 'none', (count: number) => string>>;
  readonly noChecks: string;
  readonly recordConflict: string;
  readonly recordRevision: string;
  readonly recorded: string;
  readonly reconsider: string;
  readonly editNumber: (number: string) => string;
  readonly rejectNumber: (number: string) => string;
  readonly setTo: (value: string) => string;
  readonly makeEstimated: string;
  readonly addPlan: string;
  readonly preview: string;
  readonly previewText: (period: string) => string;
  readonly statusWas: (text: string) => string;
  readonly noPreview: string;
  readonly changes: string;
  readonly changesText: (file: string) => string;
  readonly newFile: (file: string) => string;
  readonly noChange: string;
  readonly addedLine: string;
  readonly removedLine: string;
  readonly skippedLines: (count: number) => string;
  readonly fileWaiting: string;
  readonly fileUnreachable: (file: string) => string;
  readonly problemsTitle: string;
  readonly alreadyThere: (count: number) => string;
  readonly keyKept: (key: string) => string;
  readonly catalogToo: (unit: string, year: number) => string;
  readonly downloadCatalog: string;
  readonly undo: string;
  readonly redo: string;
  readonly download: (figures: number) => string;
  readonly writeInPlace: string;
  readonly written: (file: string) => string;
  readonly wroteInPlace: (file: string) => string;
  readonly notThatFile: (expected: string, given: string) => string;
  readonly changedMeanwhile: string;
  readonly cannotWrite: (reason: string) => string;
  readonly closeDraft: string;
  readonly blockedConflicts: (count: number) => string;
  readonly blockedFields: (fields: string) => string;
  readonly blockedNoFigures: string;
  readonly blockedProblems: (count: number) => string;
  readonly blockedNoChange: string;
  readonly ready: (figures: number, file: string) => string;
  readonly form: {
    readonly editTitle: (number: string) => string;
    readonly addTitle: string;
    readonly from: (text: string) => string;
    readonly indicator: string;
    readonly measure: string;
    readonly basis: string;
    readonly plan: string;
    readonly value: string;
    readonly valueHint: string;
    readonly reads: (value: string) => string;
    readonly whichReading: string;
    readonly noNumber: string;
    readonly unitOfMeasure: string;
    readonly bound: string;
    readonly status: string;
    readonly correction: string;
    readonly correctionHint: string;
    readonly correctedValue: string;
    readonly reason: string;
    readonly reasonMissing: string;
    readonly needIndicator: string;
    readonly needPeriod: string;
  };
  readonly measures: Readonly<Record<Measure, string>>;
  readonly bases: Readonly<Record<GrowthBasis, string>>;
  readonly plans: Readonly<Record<PlanKind, string>>;
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly refusals: {
    readonly empty: string;
    readonly tooLong: (size: string) => string;
    readonly legacy: Readonly<Record<'tcvn3' | 'vni' | 'mojibake', string>>;
    readonly cutNumber: (text: string) => string;
    readonly separators: string;
    readonly needPeriod: string;
    readonly unexpected: (name: string) => string;
    /** The machine does not hand over the file's bytes. */
    readonly unopened: (name: string) => string;
    /** Something was dropped that is no file: a piece of text, a link. */
    readonly noFile: string;
    readonly noReports: (name: string) => string;
    readonly answerFirst: string;
  };
}

/** Words of the data desk in both languages. */
export const importMessages: Readonly<Record<Language, ImportMessages>> = {
  vi: {
    title: 'Nhập báo cáo',
    steps: ['Dán văn bản', 'Đối chiếu', 'Ghi số liệu'],
    stepsLabel: 'Các bước',
    startTitle: 'Nhập báo cáo: dán văn bản hoặc thả tệp',
    foundTitle: (figures, conflicts) => `Nhận ra ${figures} con số${conflicts === 0 ? '' : `, còn ${conflicts} mâu thuẫn phải xử lý`}`,
    localOnly: 'Văn bản và số liệu chỉ nằm trên máy này. Trang không tải gì lên mạng, kể cả khi đang có mạng.',
    nothingWritten: 'Chưa có gì được ghi. Mỗi con số giữ đường dẫn về đúng chỗ trong văn bản.',
    keeping: {
      kept: 'Bản nháp được lưu trên máy này.',
      full: 'Bộ nhớ của trình duyệt đã đầy: bản nháp chỉ còn trong trang đang mở. Hãy tải tệp về trước khi đóng trang, hoặc bỏ bớt bản nháp cũ.',
      closed: 'Trình duyệt không cho lưu trên máy này: bản nháp chỉ còn trong trang đang mở. Hãy tải tệp về trước khi đóng trang.',
    },
    source: 'Văn bản báo cáo',
    about: 'Báo cáo này',
    dropTitle: 'Thả tệp vào đây',
    dropText: 'Word (.docx), Excel (.xlsx), .csv, .txt, .md, .html hoặc .json, đến 50 MB',
    chooseFile: 'Chọn tệp',
    reading: (name) => `Đang đọc ${name}…`,
    fileRead: (name) => `Đã đọc ${name}.`,
    tableRead: (name, reports) => `Đã đọc bảng ${name}${reports > 1 ? `: ${reports} báo cáo, mỗi báo cáo một bản nháp` : ''}.`,
    tableTitle: 'Cần biết thêm về bảng',
    tableSkipped: (count) => `${count} dòng của chỉ tiêu ngoài danh mục không lấy.`,
    template: 'Tải biểu mẫu bảng (.csv)',
    pasteLabel: 'Hoặc dán văn bản',
    pasteHint: 'Dán nguyên văn báo cáo, cả đoạn không có số.',
    read: 'Đọc số liệu',
    reread: 'Đọc lại số liệu',
    editText: 'Sửa văn bản',
    backToFigures: 'Về bảng số liệu',
    text: 'Văn bản',
    reportTitle: 'Tên báo cáo',
    reportTitleHint: 'Gọi tên ngắn gọn, theo lời của đơn vị.',
    publisher: 'Cơ quan công bố',
    url: 'Địa chỉ trang công bố (nếu có)',
    publishedOn: 'Ngày công bố',
    period: 'Kỳ số liệu',
    month: 'Tháng',
    year: 'Năm',
    chooseMonth: 'Chọn tháng',
    fromText: (phrase) => `Đọc từ văn bản: “${phrase}”. Hãy kiểm tra.`,
    fromTextUnclear: 'Văn bản nêu nhiều kỳ; hãy chọn kỳ của số liệu.',
    textNames: 'Văn bản nêu:',
    use: (what) => `Dùng ${what}`,
    edit: 'Sửa',
    save: 'Lưu',
    cancel: 'Thôi',
    none: 'chưa có',
    drafts: 'Bản nháp trên máy này',
    newDraft: 'Báo cáo mới',
    openDraft: 'Mở',
    discard: 'Bỏ bản nháp',
    discardOf: (name) => `Bỏ bản nháp ${name}`,
    discarded: (name) => `Đã bỏ bản nháp ${name}.`,
    takeBack: 'Lấy lại',
    untitled: 'Báo cáo chưa đặt tên',
    draftLine: (period, figures) => `${period} · ${figures} số`,
    figures: 'Số liệu nhận ra',
    addFigure: 'Thêm dòng',
    columns: { number: 'Số', indicator: 'Chỉ tiêu', content: 'Nội dung', value: 'Giá trị', nature: 'Tính chất', check: 'Đối chiếu', actions: 'Sửa hoặc bỏ' },
    nature: { estimated: 'ước', provisional: 'sơ bộ', final: 'công bố' },
    corrected: (value) => `biên tập sửa thành ${value}`,
    rejectedTitle: (count) => `${count} số đã bỏ, không ghi`,
    reject: 'Bỏ',
    rejectOf: (name) => `Bỏ ${name}`,
    restore: 'Lấy lại',
    editOf: (name) => `Sửa ${name}`,
    showInText: (number, name) => `Số ${number}, ${name}: xem trong văn bản`,
    outcome: { conflict: 'mâu thuẫn', warning: 'cần xem', pass: 'khớp', none: 'chưa có gì để đối chiếu' },
    noFigures: 'Không nhận ra số liệu nào của các chỉ tiêu. Hãy kiểm tra kỳ số liệu, hoặc thêm dòng bằng tay.',
    noFiguresEnglish: 'Văn bản không phải tiếng Việt nên không đọc được số liệu. Hãy dán nguyên bản tiếng Việt, hoặc thêm dòng bằng tay.',
    unrecognised: (count) => `Số không gắn được với chỉ tiêu (${count})`,
    unrecognisedHint: 'Chọn một số để thêm vào bảng nếu đó là số liệu bị sót.',
    addFrom: (text) => `Thêm “${text}” vào bảng`,
    showAll: 'Xem toàn văn',
    showNear: 'Chỉ xem đoạn có số liệu',
    otherParagraphs: (count) => `${count} đoạn khác không có số liệu chỉ tiêu`,
    checks: 'Đối chiếu',
    severity: { conflict: 'Mâu thuẫn', warning: 'Cần xem', pass: 'Khớp', none: 'Chưa đối chiếu' },
    counts: { conflict: (count) => `${count} mâu thuẫn`, warning: (count) => `${count} cần xem`, pass: (count) => `${count} khớp`, none: (count) => `${count} chưa có gì để đối chiếu` },
    noChecks: 'Chưa có gì để đối chiếu.',
    recordConflict: 'Giữ như đã in, ghi nhận mâu thuẫn',
    recordRevision: 'Ghi nhận điều chỉnh, giữ cả hai số',
    recorded: 'Đã ghi nhận: giữ như đã in. Các trang sẽ hiện cả hai số.',
    reconsider: 'Xét lại',
    editNumber: (number) => `Sửa số ${number}`,
    rejectNumber: (number) => `Bỏ số ${number}`,
    setTo: (value) => `Sửa thành ${value}`,
    makeEstimated: 'Đổi luỹ kế thành số ước',
    addPlan: 'Bổ sung kế hoạch',
    preview: 'Xem trước',
    previewText: (period) => `Trang tổng quan ${period} khi có báo cáo này`,
    statusWas: (text) => `Hiện nay: ${text}`,
    noPreview: 'Chưa có số liệu để xem trước.',
    changes: 'Thay đổi trong tệp',
    changesText: (file) => `So với ${file} hiện nay. Không dòng nào có sẵn bị viết lại.`,
    newFile: (file) => `${file} chưa có; tệp mới sẽ gồm:`,
    noChange: 'Tệp đã có đủ các số này: không có gì thay đổi.',
    addedLine: 'thêm',
    removedLine: 'thay',
    skippedLines: (count) => `… ${count} dòng không đổi`,
    fileWaiting: 'Đang lấy tệp số liệu hiện nay…',
    fileUnreachable: (file) => `Chưa lấy được ${file} (mất kết nối?). Bản nháp vẫn còn; hãy thử lại để ghi đúng vào tệp hiện nay.`,
    problemsTitle: 'Tệp chưa ghi được',
    alreadyThere: (count) => `${count} số đã có sẵn trong tệp, giữ nguyên.`,
    keyKept: (key) => `“${key}” của báo cáo đã ghi trước đây khác, giữ như đã ghi.`,
    catalogToo: (unit, year) => `Danh mục chưa có năm ${year} của ${unit}: cần thay cả catalog.json thì các trang mới đọc tệp mới.`,
    downloadCatalog: 'Tải catalog.json',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    download: (figures) => `Tải tệp với ${figures} số`,
    writeInPlace: 'Ghi thẳng vào tệp…',
    written: (file) => `Đã tải tệp. Hãy đặt vào ${file} rồi chạy “npm run tiendo -- check”.`,
    wroteInPlace: (file) => `Đã ghi ${file}. Hãy chạy “npm run tiendo -- check”.`,
    notThatFile: (expected, given) => `Tệp đã chọn (${given}) không phải ${expected} mà trang đang so. Chưa ghi gì.`,
    changedMeanwhile: 'Tệp đã chọn khác tệp trang đang so (có người vừa sửa?). Chưa ghi gì; hãy tải lại trang rồi ghi.',
    cannotWrite: (reason) => `Không ghi được: ${reason}. Bản nháp vẫn còn; hãy tải tệp về.`,
    closeDraft: 'Xong, bỏ bản nháp này',
    blockedConflicts: (count) => `Xử lý ${count} mâu thuẫn để ghi số liệu`,
    blockedFields: (fields) => `Còn thiếu ${fields}`,
    blockedNoFigures: 'Chưa có số nào để ghi',
    blockedProblems: (count) => `${count} điểm trong tệp chưa hợp lệ, xem “Thay đổi trong tệp”`,
    blockedNoChange: 'Tệp đã có đủ các số này',
    ready: (figures, file) => `Sẵn sàng ghi ${figures} số vào ${file}`,
    form: {
      editTitle: (number) => `Sửa số ${number}`,
      addTitle: 'Thêm số liệu',
      from: (text) => `Trong văn bản: “${text}”`,
      indicator: 'Chỉ tiêu',
      measure: 'Nội dung',
      basis: 'So cùng kỳ của',
      plan: 'Kế hoạch',
      value: 'Giá trị như đã in',
      valueHint: 'Dấu chấm ngăn hàng nghìn, dấu phẩy trước phần lẻ: 4.180,5. Phần trăm chỉ ghi số: 37,4.',
      reads: (value) => `Đọc là ${value}`,
      whichReading: 'Dấu này đọc được hai cách. Số nào đúng?',
      noNumber: 'Đây không phải một số. Ví dụ đúng: 4.180 hoặc 455,2.',
      unitOfMeasure: 'Đơn vị tính',
      bound: 'Cách nói',
      status: 'Tính chất',
      correction: 'Văn bản in nhầm?',
      correctionHint: 'Số đã in vẫn được giữ và hiện cùng số sửa.',
      correctedValue: 'Giá trị đúng',
      reason: 'Lý do',
      reasonMissing: 'Cần ghi lý do sửa.',
      needIndicator: 'Cần chọn chỉ tiêu.',
      needPeriod: 'Cần chọn kỳ.',
    },
    measures: { 'month': 'Số trong tháng', 'year-to-date': 'Luỹ kế từ đầu năm', 'annual-plan': 'Kế hoạch năm', 'plan-achievement': '% thực hiện kế hoạch', 'year-on-year': '% tăng so với cùng kỳ', 'month-on-month': '% tăng so với tháng trước' },
    bases: { 'month': 'riêng tháng', 'year-to-date': 'luỹ kế' },
    plans: { annual: 'kế hoạch năm', province: 'tỉnh giao', district: 'huyện giao' },
    bounds: { 'exact': 'đúng số', 'at-least': 'trên, hơn', 'at-most': 'gần, dưới', 'about': 'khoảng, xấp xỉ' },
    refusals: {
      empty: 'Chưa có văn bản. Hãy dán nguyên văn báo cáo hoặc thả tệp.',
      tooLong: (size) => `Văn bản dài ${size} MB; trang chỉ nhận đến 1 MB. Hãy dán riêng phần kết quả kinh tế – xã hội. Bản nháp đang có được giữ nguyên.`,
      legacy: {
        tcvn3: 'Văn bản dùng phông TCVN3 (.VnTime), không phải Unicode. Hãy chuyển mã sang Unicode rồi dán lại.',
        vni: 'Văn bản dùng phông VNI, không phải Unicode. Hãy chuyển mã sang Unicode rồi dán lại.',
        mojibake: 'Văn bản bị giải mã sai (chữ có dạng “Ä‘áº¡t”). Hãy mở lại tệp gốc với mã UTF-8 rồi dán lại.',
      },
      cutNumber: (text) => `Văn bản kết thúc giữa một con số (“…${text}”): số này không được đọc. Hãy dán nốt phần còn thiếu.`,
      separators: 'Văn bản dùng lẫn hai kiểu dấu: “4.180,5” và “4,180.5”. Hãy xem kỹ từng giá trị.',
      needPeriod: 'Hãy chọn kỳ số liệu trước: “trong tháng” và “luỹ kế” được hiểu theo kỳ này.',
      unopened: (name) => `Không mở được ${name}: tệp đã bị chuyển, đổi tên, đang bị khoá, hoặc đây là một thư mục. Hãy thả lại tệp. Bản nháp được giữ nguyên.`,
      noFile: 'Phần vừa thả không có tệp nào. Hãy thả một tệp, hoặc dán văn bản vào ô bên dưới.',
      unexpected: (name) => `Không đọc được ${name}: tệp hỏng hoặc không đúng loại. Bản nháp được giữ nguyên.`,
      noReports: (name) => `${name} không có báo cáo nào của đơn vị này theo định dạng số liệu.`,
      answerFirst: 'Hãy trả lời câu hỏi về bảng trước khi đọc.',
    },
  },
  en: {
    title: 'Import a report',
    steps: ['Paste the text', 'Check', 'Write'],
    stepsLabel: 'Steps',
    startTitle: 'Import a report: paste its text or drop the file',
    foundTitle: (figures, conflicts) => `${figures} figure${figures === 1 ? '' : 's'} recognised${conflicts === 0 ? '' : `, ${conflicts} conflict${conflicts === 1 ? '' : 's'} to settle`}`,
    localOnly: 'Text and figures stay on this machine. The page uploads nothing, whether online or not.',
    nothingWritten: 'Nothing is written yet. Each number keeps its way back to its place in the text.',
    keeping: {
      kept: 'The draft is kept on this machine.',
      full: 'The browser’s storage is full: the draft lives in this open page alone. Download the file before closing it, or discard older drafts.',
      closed: 'The browser keeps nothing on this machine: the draft lives in this open page alone. Download the file before closing it.',
    },
    source: 'The report’s text',
    about: 'This report',
    dropTitle: 'Drop a file here',
    dropText: 'Word (.docx), Excel (.xlsx), .csv, .txt, .md, .html or .json, up to 50 MB',
    chooseFile: 'Choose a file',
    reading: (name) => `Reading ${name}…`,
    fileRead: (name) => `Read ${name}.`,
    tableRead: (name, reports) => `Read the table ${name}${reports > 1 ? `: ${reports} reports, a draft each` : ''}.`,
    tableTitle: 'More to know about the table',
    tableSkipped: (count) => `${count} row${count === 1 ? '' : 's'} of indicators outside the catalog left out.`,
    template: 'Download the table template (.csv)',
    pasteLabel: 'Or paste the text',
    pasteHint: 'Paste the whole Vietnamese report, paragraphs without numbers too.',
    read: 'Read the figures',
    reread: 'Read the figures again',
    editText: 'Edit the text',
    backToFigures: 'Back to the figures',
    text: 'Text',
    reportTitle: 'Title of the report',
    reportTitleHint: 'Short, in your own words.',
    publisher: 'Published by',
    url: 'Address of the published page (if any)',
    publishedOn: 'Published on',
    period: 'Reporting period',
    month: 'Month',
    year: 'Year',
    chooseMonth: 'Choose a month',
    fromText: (phrase) => `Read from the text: “${phrase}”. Please check.`,
    fromTextUnclear: 'The text names several periods; choose the one of the figures.',
    textNames: 'The text names:',
    use: (what) => `Use ${what}`,
    edit: 'Edit',
    save: 'Save',
    cancel: 'Cancel',
    none: 'none yet',
    drafts: 'Drafts on this machine',
    newDraft: 'New report',
    openDraft: 'Open',
    discard: 'Discard the draft',
    discardOf: (name) => `Discard the draft ${name}`,
    discarded: (name) => `The draft ${name} was discarded.`,
    takeBack: 'Take it back',
    untitled: 'Untitled report',
    draftLine: (period, figures) => `${period} · ${figures} figure${figures === 1 ? '' : 's'}`,
    figures: 'Figures recognised',
    addFigure: 'Add a row',
    columns: { number: 'No.', indicator: 'Indicator', content: 'Content', value: 'Value', nature: 'Nature', check: 'Check', actions: 'Edit or reject' },
    nature: { estimated: 'estimate', provisional: 'provisional', final: 'published' },
    corrected: (value) => `corrected to ${value}`,
    rejectedTitle: (count) => `${count} rejected, not written`,
    reject: 'Reject',
    rejectOf: (name) => `Reject ${name}`,
    restore: 'Take back',
    editOf: (name) => `Edit ${name}`,
    showInText: (number, name) => `Number ${number}, ${name}: show in the text`,
    outcome: { conflict: 'conflict', warning: 'to look at', pass: 'fits', none: 'nothing to hold it against' },
    noFigures: 'No figure of the indicators was recognised. Check the reporting period, or add rows by hand.',
    noFiguresEnglish: 'The text is not Vietnamese, so no figures can be read from it. Paste the Vietnamese original, or add rows by hand.',
    unrecognised: (count) => `Numbers bound to no indicator (${count})`,
    unrecognisedHint: 'Choose one to add it to the table if it is a figure that was missed.',
    addFrom: (text) => `Add “${text}” to the table`,
    showAll: 'Show the whole text',
    showNear: 'Show only what is near figures',
    otherParagraphs: (count) => `${count} other paragraph${count === 1 ? '' : 's'} without figures`,
    checks: 'Checks',
    severity: { conflict: 'Conflict', warning: 'Look', pass: 'Fits', none: 'Not compared' },
    counts: { conflict: (count) => `${count} conflict${count === 1 ? '' : 's'}`, warning: (count) => `${count} to look at`, pass: (count) => `${count} fit${count === 1 ? 's' : ''}`, none: (count) => `${count} with nothing to compare` },
    noChecks: 'Nothing to hold against each other yet.',
    recordConflict: 'Keep as printed, record the conflict',
    recordRevision: 'Record the revision, keep both numbers',
    recorded: 'Recorded: kept as printed. Pages will show both numbers.',
    reconsider: 'Reconsider',
    editNumber: (number) => `Edit number ${number}`,
    rejectNumber: (number) => `Reject number ${number}`,
    setTo: (value) => `Set to ${value}`,
    makeEstimated: 'Make the year to date an estimate',
    addPlan: 'Add the plan',
    preview: 'Preview',
    previewText: (period) => `The overview of ${period} with this report in`,
    statusWas: (text) => `At present: ${text}`,
    noPreview: 'No figures to preview yet.',
    changes: 'Changes in the file',
    changesText: (file) => `Against ${file} as it is. No line that is there is rewritten.`,
    newFile: (file) => `${file} does not exist yet; the new file will hold:`,
    noChange: 'The file already has these figures: nothing changes.',
    addedLine: 'added',
    removedLine: 'replaced',
    skippedLines: (count) => `… ${count} unchanged lines`,
    fileWaiting: 'Fetching the data file as it is…',
    fileUnreachable: (file) => `${file} could not be fetched (offline?). The draft is kept; try again so that it is written into the file as it is.`,
    problemsTitle: 'The file cannot be written yet',
    alreadyThere: (count) => `${count} figure${count === 1 ? ' is' : 's are'} in the file already and stay${count === 1 ? 's' : ''} as they are.`,
    keyKept: (key) => `“${key}” of the report was recorded otherwise before and stays.`,
    catalogToo: (unit, year) => `The catalog does not list ${year} for ${unit}: replace catalog.json too, or pages will not read the new file.`,
    downloadCatalog: 'Download catalog.json',
    undo: 'Undo',
    redo: 'Redo',
    download: (figures) => `Download with ${figures} figure${figures === 1 ? '' : 's'}`,
    writeInPlace: 'Write into the file…',
    written: (file) => `Downloaded. Put it at ${file} and run “npm run tiendo -- check”.`,
    wroteInPlace: (file) => `${file} is written. Run “npm run tiendo -- check”.`,
    notThatFile: (expected, given) => `The file chosen (${given}) is not ${expected}, which the page compares with. Nothing was written.`,
    changedMeanwhile: 'The file chosen differs from the one the page compares with (someone just changed it?). Nothing was written; reload the page and write again.',
    cannotWrite: (reason) => `Could not write: ${reason}. The draft is kept; download the file instead.`,
    closeDraft: 'Done, discard this draft',
    blockedConflicts: (count) => `Settle ${count} conflict${count === 1 ? '' : 's'} to write the figures`,
    blockedFields: (fields) => `Missing: ${fields}`,
    blockedNoFigures: 'No figure to write yet',
    blockedProblems: (count) => `${count} problem${count === 1 ? '' : 's'} in the file, see “Changes in the file”`,
    blockedNoChange: 'The file already has these figures',
    ready: (figures, file) => `Ready to write ${figures} figure${figures === 1 ? '' : 's'} into ${file}`,
    form: {
      editTitle: (number) => `Edit number ${number}`,
      addTitle: 'Add a figure',
      from: (text) => `In the text: “${text}”`,
      indicator: 'Indicator',
      measure: 'Content',
      basis: 'Year on year of',
      plan: 'Plan',
      value: 'Value as printed',
      valueHint: 'Vietnamese marks: dots group thousands, a comma before decimals: 4.180,5. Percentages as a number: 37,4.',
      reads: (value) => `Read as ${value}`,
      whichReading: 'The mark can be read in two ways. Which number is right?',
      noNumber: 'This is not a number. Right would be: 4.180 or 455,2.',
      unitOfMeasure: 'Unit of measure',
      bound: 'Wording',
      status: 'Nature',
      correction: 'Misprinted in the text?',
      correctionHint: 'The number printed is kept and shown with the correction.',
      correctedValue: 'Right value',
      reason: 'Reason',
      reasonMissing: 'A correction needs its reason.',
      needIndicator: 'Choose an indicator.',
      needPeriod: 'Choose a period.',
    },
    measures: { 'month': 'The month', 'year-to-date': 'Year to date', 'annual-plan': 'Annual plan', 'plan-achievement': '% of plan', 'year-on-year': '% year on year', 'month-on-month': '% on the month before' },
    bases: { 'month': 'the month', 'year-to-date': 'the year to date' },
    plans: { annual: 'annual plan', province: 'set by the province', district: 'set by the district' },
    bounds: { 'exact': 'exact', 'at-least': 'over', 'at-most': 'nearly, under', 'about': 'about' },
    refusals: {
      empty: 'There is no text yet. Paste the whole report or drop its file.',
      tooLong: (size) => `The text is ${size} MB long; the page takes up to 1 MB. Paste the socio-economic part alone. The present draft is kept.`,
      legacy: {
        tcvn3: 'The text is set in TCVN3 fonts (.VnTime), not Unicode. Convert it to Unicode and paste again.',
        vni: 'The text is set in VNI fonts, not Unicode. Convert it to Unicode and paste again.',
        mojibake: 'The text was decoded wrongly (letters like “Ä‘áº¡t”). Open the original as UTF-8 and paste again.',
      },
      cutNumber: (text) => `The text ends in the middle of a number (“…${text}”): it is not read. Paste the missing rest.`,
      separators: 'The text mixes two kinds of marks: “4.180,5” and “4,180.5”. Look at each value closely.',
      needPeriod: 'Choose the reporting period first: “trong tháng” and “luỹ kế” are read by it.',
      unopened: (name) => `${name} cannot be opened: it was moved, renamed or locked, or it is a folder. Drop the file again. The draft is kept.`,
      noFile: 'What was dropped holds no file. Drop a file, or paste the text into the box below.',
      unexpected: (name) => `${name} cannot be read: the file is damaged or of another kind. The draft is kept.`,
      noReports: (name) => `${name} holds no report of this unit in the dataset’s format.`,
      answerFirst: 'Answer the question about the table before it is read.',
    },
  },
};
