import type { RunHead, SetAside } from './record-store.ts';

/** 库里的一步：哪一场、第几条（从 0 数起）、文字 */
export interface StepRow {
  readonly run: string;
  readonly at: number;
  readonly text: string;
}

/** 库里的一项设置 */
export interface SettingRow {
  readonly key: string;
  readonly value: string;
}

// 库里读出的东西可能是坏的，所以逐行认过才用。

export function isHeadRow(row: unknown): row is RunHead {
  return has(row, { id: 'string', meta: 'string' });
}

export function isStepRow(row: unknown): row is StepRow {
  return has(row, { run: 'string', at: 'number', text: 'string' });
}

export function isSettingRow(row: unknown): row is SettingRow {
  return has(row, { key: 'string', value: 'string' });
}

export function isSetAsideRow(row: unknown): row is SetAside {
  return has(row, { key: 'string', raw: 'string', why: 'string', at: 'number' });
}

/** 认得出是哪一场，不管封面还认不认得 */
export function hasRunId(row: unknown): row is { readonly id: string } {
  return has(row, { id: 'string' });
}

function has(row: unknown, fields: Readonly<Record<string, 'string' | 'number'>>): boolean {
  if (typeof row !== 'object' || row === null) return false;
  const values = new Map<string, unknown>(Object.entries(row));
  return Object.entries(fields).every(([name, type]) => typeof values.get(name) === type);
}
