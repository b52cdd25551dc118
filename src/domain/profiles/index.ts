import { beijing2012 } from './beijing-2012.ts';
import { hebei2020 } from './hebei-2020.ts';
import { henan2011 } from './henan-2011.ts';
import { tianjin2019 } from './tianjin-2019.ts';
import { hainan2025 } from './hainan-2025.ts';
import { national2018 } from './national-2018.ts';
import { national2026 } from './national-2026.ts';
import type { Profile } from './profile.ts';
import { shanghai2020 } from './shanghai-2020.ts';
import { zhejiang2020 } from './zhejiang-2020.ts';
import { sichuan2026 } from './sichuan-2026.ts';

/** 全部规则包：现行的在前，早于新法的其次，旧法最后。 */
export const packs = {
  'national-2026': national2026,
  'sichuan-2026': sichuan2026,
  'hainan-2025': hainan2025,
  'shanghai-2020': shanghai2020,
  'zhejiang-2020': zhejiang2020,
  'hebei-2020': hebei2020,
  'tianjin-2019': tianjin2019,
  'beijing-2012': beijing2012,
  'henan-2011': henan2011,
  'national-2018': national2018,
} as const satisfies Record<string, Profile>;

export type PackId = keyof typeof packs;

/** 有没有这个规则包 */
export function isPackId(id: string): id is PackId {
  return Object.prototype.hasOwnProperty.call(packs, id);
}

export const packIds = Object.keys(packs).filter(isPackId);

/** 现行的规则包 */
export const currentPackIds = packIds.filter((id) => packs[id].status === 'current');

const groupTitles: Readonly<Record<Profile['status'], string>> = {
  current: '现行',
  'predates-2026': '早于新法，没有见到修订',
  superseded: '旧法，只作对照',
};

/** 选规则包时分的组：现行、早于新法、旧法。 */
export interface PackGroup {
  readonly status: Profile['status'];
  readonly title: string;
  readonly packs: readonly { readonly id: PackId; readonly title: string }[];
}

export const packGroups: readonly PackGroup[] = (Object.keys(groupTitles) as Profile['status'][]).map((status) => ({
  status,
  title: groupTitles[status],
  packs: packIds.filter((id) => packs[id].status === status).map((id) => ({ id, title: packs[id].title })),
}));
