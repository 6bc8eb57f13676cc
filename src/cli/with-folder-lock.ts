import { open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const patience = 60_000;
/** No import takes as long; a lock this old was left by a process that died. */
const staleAfter = 120_000;

/** Runs `work` while no other import writes in the folder: two writers take turns, so that each reads what the other has written. */
export async function withFolderLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, '.tiendo-lock');
  const until = Date.now() + patience;
  for (;;) {
    try {
      const handle = await open(lock, 'wx');
      await handle.writeFile(`${process.pid}\n`);
      await handle.close();
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      await removeStale(lock);
      if (Date.now() > until) throw new Error(`${lock}: một lệnh khác đang ghi; nếu không có, hãy xoá tệp này — another command is writing; if none is, remove this file`, { cause: error });
      await wait(20 + Math.random() * 40);
    }
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** A left lock is moved away first: of two who find it only one succeeds, and no fresh lock is removed. */
async function removeStale(lock: string): Promise<void> {
  const age = await stat(lock).then(({ mtimeMs }) => Date.now() - mtimeMs, () => 0);
  if (age < staleAfter) return;
  const away = `${lock}-${process.pid}`;
  await rename(lock, away).then(async () => rm(away, { force: true }), () => undefined);
}
