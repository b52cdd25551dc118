import type { Conflict } from '../profile.ts';

/** 北京：旧条文里与新法抵触的，照新法 */
export const beijingConflicts: readonly Conflict[] = [
  {
    says: '每届任期三年',
    cites: ['BJ-4'],
    national: ['O25-14.2'],
    why: '新法写每届任期五年',
  },
  {
    says: '选委会只有主任和委员，没有写副主任',
    cites: ['BJ-9.1'],
    national: ['O25-15.2'],
    why: '新法写选委会由主任、副主任和委员组成',
  },
  {
    says: '选委会成员的近亲属被提名，没有写要退出',
    cites: ['BJ-11.2'],
    national: ['O25-15.3'],
    why: '新法写成员或者他的近亲属被提名，就应当退出',
  },
  {
    says: '户籍不在本村的，在本村居住或者工作一年就可以申请',
    cites: ['BJ-13.1(四)'],
    national: ['O25-16.2(三)'],
    why: '新法写的是居住或者从事村务工作一年以上，一般的工作不算',
  },
  {
    says: '候选人只由登记村民提名，没有写村党组织提名推荐',
    cites: ['BJ-16.1'],
    national: ['O25-18.1'],
    why: '新法写由村党组织或者登记参加选举的村民提名推荐',
  },
  {
    says: '有村组法第十八条情形的不提名',
    cites: ['BJ-18.1'],
    national: ['O25-18.1'],
    why: '这里指的是旧法第十八条，新法第十八条已经是选举条；不得作候选人的四类情形照新法',
  },
];
