import { keepSetting, openedStorage } from '../../platform/opened-storage.ts';
import { blankRecord, readRecord, writeRecord, type DrillRecord } from './drill-record.ts';

const keyOf = (drill: string) => `drills/${drill}`;

/** 存着的记录；认不得的原样另存，从头记起。 */
export async function savedRecord(drill: string): Promise<DrillRecord> {
  const store = await openedStorage();
  const saved = await store.readSetting(keyOf(drill));
  const text = saved.ok ? saved.value : undefined;
  const record = readRecord(text);
  if (record !== undefined) return record;
  await store.setAside(keyOf(drill), text ?? '', '单项练习的记录认不得，可能是别的版本写的。');
  return blankRecord;
}

/** 存记录；没有真存进本机的，回应给屏幕的话。 */
export function keepRecord(drill: string, record: DrillRecord): Promise<string | undefined> {
  return keepSetting(keyOf(drill), writeRecord(record));
}
