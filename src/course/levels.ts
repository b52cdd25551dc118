/** 三级课程：给谁学、学完能做什么。次序就是首页三扇门的次序。 */
export const levels = [
  {
    id: 'township-leaders',
    title: '乡镇领导班',
    who: '乡镇党委、政府领导，换届工作指导小组成员',
    does: '定方案、排力量、担责任：先看懂新法，再看住风险。',
    picture: 'township-office',
  },
  {
    id: 'township-guides',
    title: '乡镇干部和指导员班',
    who: '包村干部、农村工作指导员、督导组成员',
    does: '到村里指导：看日程、看文书、看算术，记得清楚。',
    picture: 'calendar',
  },
  {
    id: 'village-workers',
    title: '村干部和选举工作人员班',
    who: '选委会成员，验证、发票、代写、监票、唱票、计票人员',
    does: '站好自己的岗：每一步看什么、说什么、何时停。',
    picture: 'ballot-box',
  },
] as const;

export type Level = (typeof levels)[number];
export type LevelId = Level['id'];

/** 按编号找一级课程 */
export function levelOf(id: LevelId): Level {
  const level = levels.find((one) => one.id === id);
  if (level === undefined) throw new Error(`unknown level: ${id}`);
  return level;
}

/** 是不是三级课程之一 */
export function isLevelId(text: string): text is LevelId {
  return levels.some(({ id }) => id === text);
}
