import { openStorage, type RunStorage } from './storage.ts';

let opening: Promise<RunStorage> | undefined;

/** 存档只打开一次，同一页里各处共用。 */
export function openedStorage(): Promise<RunStorage> {
  opening = opening ?? openStorage();
  return opening;
}

/** 写一格；没有真存进本机的，回应给屏幕的话。 */
export async function keepSetting(key: string, value: string): Promise<string | undefined> {
  const storage = await openedStorage();
  const written = await storage.writeSetting(key, value);
  const health = storage.health();
  if (!written.ok) return written.why;
  return health.state === 'kept' ? undefined : health.why;
}
