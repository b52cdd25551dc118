import { beijingUnchecked } from './beijing-2012.ts';
import { hebeiUnchecked } from './hebei-2020.ts';
import { henanUnchecked } from './henan-2011.ts';
import { tianjinUnchecked } from './tianjin-2019.ts';
import type { PackId } from '../index.ts';
import { hainanUnchecked } from './hainan-2025.ts';
import { sichuanUnchecked } from './sichuan-2026.ts';
import { shanghaiUnchecked } from './shanghai-2020.ts';
import { zhejiangUnchecked } from './zhejiang-2020.ts';
import type { UncheckedRow } from './unchecked.ts';

/** 各规则包在对照表里没有编成参数的条文；全国、旧法没有自己的一行。 */
export const uncheckedRows: Readonly<Record<PackId, readonly UncheckedRow[]>> = {
  'national-2026': [],
  'sichuan-2026': sichuanUnchecked,
  'hainan-2025': hainanUnchecked,
  'hebei-2020': hebeiUnchecked,
  'tianjin-2019': tianjinUnchecked,
  'beijing-2012': beijingUnchecked,
  'henan-2011': henanUnchecked,
  'shanghai-2020': shanghaiUnchecked,
  'zhejiang-2020': zhejiangUnchecked,
  'national-2018': [],
};
