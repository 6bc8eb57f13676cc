import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CliIo } from '../../src/cli/cli-io.ts';

/** The smallest data folder with two units and two indicators; figures are invented. */
export const smallData: Readonly<Record<string, string>> = {
  'catalog.json': `{
  "formatVersion": 1,
  "defaultUnit": "lam-khe",
  "indicators": [
    { "id": "output", "name": { "vi": "Sản lượng" }, "shortName": { "vi": "Sản lượng" }, "unitOfMeasure": "vnd-billion", "aggregation": "sum", "direction": "higher-is-better", "decimals": 1, "definition": { "vi": "Để thử" } },
    { "id": "sales", "name": { "vi": "Bán hàng" }, "shortName": { "vi": "Bán hàng" }, "unitOfMeasure": "vnd-billion", "aggregation": "sum", "direction": "higher-is-better", "decimals": 1, "definition": { "vi": "Để thử" } }
  ],
  "units": [
    { "id": "lam-khe", "name": { "vi": "Huyện Lam Khê" }, "level": "district", "parent": "hac-son", "validFrom": "2000-01-01", "years": [2023, 2024] },
    { "id": "hac-son", "name": { "vi": "Tỉnh Hạc Sơn" }, "level": "province", "years": [2024] }
  ]
}
`,
  'lam-khe/2023.json': `{
  "formatVersion": 1, "unit": "lam-khe", "year": 2023, "plans": [],
  "reports": [
    { "id": "2023-12", "period": "2023-12", "title": "Cuối năm", "publisher": "Lam Khê", "figures": [
      { "indicator": "output", "period": "2023-12", "measure": "year-to-date", "value": 1000 }
    ] }
  ]
}
`,
  'lam-khe/2024.json': `{
  "formatVersion": 1, "unit": "lam-khe", "year": 2024,
  "plans": [
    { "indicator": "output", "kind": "annual", "value": 1200, "report": "2024-05" }
  ],
  "reports": [
    { "id": "2024-05", "period": "2024-05", "publishedOn": "2024-06-04", "title": "Tháng năm", "publisher": "Lam Khê", "url": "https://lamkhe.example.vn/5",
      "figures": [
        { "indicator": "output", "period": "2024-05", "measure": "month", "value": 100.5, "status": "estimated" },
        { "indicator": "output", "period": "2024-05", "measure": "plan-achievement", "value": 37.4 },
        { "indicator": "output", "period": "2024-05", "measure": "year-on-year", "basis": "year-to-date", "value": 17.9 }
      ],
      "tasks": [ { "text": { "vi": "Việc tháng sáu" }, "due": "2024-06-30", "state": "open" } ] }
  ]
}
`,
  'hac-son/2024.json': `{
  "formatVersion": 1, "unit": "hac-son", "year": 2024,
  "reports": [
    { "id": "2024-05", "period": "2024-05", "title": "Tháng năm", "publisher": "Hạc Sơn", "figures": [
      { "indicator": "sales", "period": "2024-05", "measure": "year-to-date", "value": 900 }
    ] }
  ]
}
`,
};

/** Writes files into a new temporary folder that goes away with the test; returns the folder. */
export function dataFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tien-do-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A command's world that keeps what is printed and written; bytes to standard output are the file "-". */
export function cliRecorder(cwd: string): { readonly io: CliIo; readonly out: string[]; readonly err: string[]; readonly files: Map<string, Uint8Array> } {
  const out: string[] = [];
  const err: string[] = [];
  const files = new Map<string, Uint8Array>();
  const unread = async (): Promise<never> => Promise.reject(new Error('not read in this test'));
  return { io: { readText: unread, readBytes: unread, readStdin: unread, out: (line) => void out.push(line), outBytes: async (bytes) => void files.set('-', bytes), writeBytes: async (path, bytes) => void files.set(path, bytes), err: (line) => void err.push(line), cwd }, out, err, files };
}
