import type { IconName } from './icon-shapes.ts';

interface Place {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
}

/** 主菜单：只列已经有的页面。 */
export const sections = [
  { href: '/learn/', label: '学习', icon: 'i-learn' },
  { href: '/simulator/', label: '模拟换届', icon: 'i-sim' },
  { href: '/simulator/stations/', label: '各站单练', icon: 'i-box' },
  { href: '/law/', label: '规则依据', icon: 'i-law' },
  { href: '/classroom/', label: '教员', icon: 'i-coach' },
] as const satisfies readonly Place[];

/** 主菜单里的一项：页面用它说明自己在哪一项下面。 */
export type Section = (typeof sections)[number]['href'];

/** 页脚的说明页 */
export const notices = [
  { href: '/about/clear/', label: '清除本机记录' },
  { href: '/about/packs/', label: '规则包与依据' },
  { href: '/about/accessibility/', label: '无障碍说明' },
  { href: '/about/offline/', label: '离线使用' },
  { href: '/about/self-check/', label: '自检' },
] as const;
