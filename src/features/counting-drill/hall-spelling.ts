import type { Answer } from '../../domain/drills/counting-hall/judging.ts';
import type { Level } from '../../domain/drills/counting-hall/plan.ts';
import type { Stage } from '../../domain/drills/counting-hall/stages.ts';
import type { Row } from '../../domain/drills/counting-hall/tallying.ts';
import type { FigureName } from '../../domain/drills/counting-hall/checking.ts';
import type { Next } from '../../domain/drills/counting-hall/deciding.ts';
import type { SlipKind } from '../../domain/drills/counting-hall/other-sheet.ts';
import type { FlawKind, Ruling } from '../../domain/terms/ballot.ts';
import type { Ref } from '../../domain/terms/ids.ts';
import { rulings, titleOfRuling } from '../counting-hall/rulings.ts';

/** 六关的名字，和一句话说明做什么 */
export const stageNames: Readonly<Record<Stage, { readonly title: string; readonly does: string }>> = {
  count: { title: '清点', does: '先数纸，再唱票：数出几张，与发出的、来投票的比，往下走还是宣布无效。' },
  judge: { title: '判票', does: '一张一张看：有效、部分无效、全票无效、弃权，还是要交选委会认定。' },
  tally: { title: '唱票计票', does: '念一张画一张；自己画，也可以让它自动画。' },
  check: { title: '核对', does: '两名计票人各记一张单子，一页一页对，不一样的重数，看照谁的。' },
  report: { title: '结果报告单', does: '把几个数填上，自己先看平不平。' },
  decide: { title: '定当选', does: '有没有效，谁当选；够不够数、要不要再投，都照规则包。' },
};

export const levelNames: Readonly<Record<Level, { readonly title: string; readonly says: string }>> = {
  basic: { title: '入门', says: '常见的几种毛病' },
  usual: { title: '平常', says: '各种毛病都有' },
  hard: { title: '疑难', says: '一张不止一处，选举也可能无效' },
};

export type Choice = Ruling | 'committee';

/** 判票的六个选择，照数字键：五种判法，伪造以前插一个交选委会认定。 */
export const choices: readonly { readonly value: Choice; readonly label: string }[] = [
  ...rulings.slice(0, -1),
  { value: 'committee', label: '交选委会认定' },
  ...rulings.slice(-1),
];

/** 念一个判法：部分无效（副主任作废），由选委会认定 */
export function spellAnswer({ ruling, voidPosts, by }: Answer, nameOf: (ref: Ref) => string): string {
  const which = voidPosts.length > 0 ? `（${voidPosts.map(nameOf).join('、')}作废）` : '';
  return `${titleOfRuling(ruling)}${which}${by === 'committee' ? '，由选委会认定' : ''}`;
}

/** 票面上的毛病怎么说 */
export const flawNames: Readonly<Record<FlawKind, string>> = {
  'over-vote': '选的人多于应选人数',
  'two-posts': '同一人选了两种职务',
  illegible: '有画得看不清的',
  unidentifiable: '另选的人认不出是谁',
  'other-mark': '没有照规定画圈',
  'no-mark': '写了姓名，没有画圈',
  'name-doubtful': '写的小名或者同音字',
  contradictory: '同一人又赞成又反对',
  forged: '纸张、印章与别的票不一样',
  unstamped: '没有盖章',
  traced: '票上写了编号',
};

/** 计票单上一行的名字 */
export function spellRow(row: Row, nameOf: (ref: Ref) => string): string {
  if (row.is === 'votes') return `${nameOf(row.post)} ${nameOf(row.person)}${row.isWrittenIn ? '（另选）' : ''}`;
  return row.is === 'void' ? '全票无效' : '弃权';
}

export const slipNames: Readonly<Record<SlipKind, string>> = {
  missed: '漏画了一笔',
  doubled: '多画了一笔',
  'next-row': '画到了下一行',
};

/** 报告单各栏的名字，照填的次序 */
export const figureNames = {
  registered: '登记参加选举的村民',
  issued: '发出选票',
  unused: '剩余选票',
  recovered: '收回选票',
  valid: '有效票',
  void: '全票无效',
  blank: '弃权票',
} as const satisfies Partial<Record<FigureName, string>>;

export const nextNames: Readonly<Record<Next, string>> = {
  revote: '票数相等，定不下来：就相等的几个人再投一次',
  supplementary: '当选的不足应选名额：不足的另行选举',
  'woman-seat': '没有妇女够票：留一个委员名额，另行选举妇女',
  review: '当选的人不在候选人名单上：先审查资格，通过了再确认',
  relatives: '当选人之间有近亲属关系：只留一人，空出的名额照不足额处理',
  repeat: '选举无效：封存选票，另定日子重新选举',
};
