import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'];

/** The Chromium that browser tests use: CHROMIUM where it is set (it must exist), else one of this machine. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (!isFile(named)) throw new Error(`CHROMIUM is "${named}", where there is no file`);
    return named;
  }
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter((folder) => folder !== '');
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(isFile);
}

/** Finds a Chromium, or installs Debian's where this account may; else throws the one command that does. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  const isDebian = existsSync('/usr/bin/apt-get');
  if (isDebian && process.getuid?.() === 0) {
    process.stdout.write('no Chromium here; installing Debian’s (apt-get install chromium)\n');
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
      const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
      if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed; install Chromium and try again`);
    }
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Error(`browser tests need Chromium, and none was found. Install it with one command:\n  ${isDebian ? 'sudo apt-get update && sudo apt-get install -y chromium' : process.platform === 'darwin' ? 'brew install --cask chromium' : process.platform === 'win32' ? 'winget install Google.Chrome' : 'install chromium with the package manager of this system'}\nor name one: CHROMIUM=/path/to/chromium npm test`);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
