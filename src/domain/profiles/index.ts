import { hainan2025 } from './hainan-2025.ts';
import { national2026 } from './national-2026.ts';
import type { Profile } from './profile.ts';
import { sichuan2026 } from './sichuan-2026.ts';

/** 全部规则包 */
export const packs = {
  'national-2026': national2026,
  'sichuan-2026': sichuan2026,
  'hainan-2025': hainan2025,
} as const satisfies Record<string, Profile>;

export type PackId = keyof typeof packs;

/** 有没有这个规则包 */
export function isPackId(id: string): id is PackId {
  return Object.prototype.hasOwnProperty.call(packs, id);
}
