import type { Conflict } from '../profile.ts';

/** 河北：旧条文里与新法抵触的，照新法 */
export const hebeiConflicts: readonly Conflict[] = [
  {
    says: '被确定为候选人才退出选委会，也没有写近亲属被提名要退出',
    cites: ['HE-9'],
    national: ['O25-15.3'],
    why: '新法写成员或者他的近亲属被提名，就应当退出',
  },
  {
    says: '户籍不在本村的，只算居住一年，没有写从事村务工作',
    cites: ['HE-12.1'],
    national: ['O25-16.2(三)'],
    why: '新法写居住或者从事村务工作一年以上的，都可以申请登记',
  },
  {
    says: '候选人由选民提名或者自荐产生，没有写村党组织提名推荐',
    cites: ['HE-16'],
    national: ['O25-18.1'],
    why: '新法写由村党组织或者登记参加选举的村民提名推荐，没有写自荐',
  },
  {
    says: '不能到场直接投票的都可以委托',
    cites: ['HE-26.3'],
    national: ['O25-18.4'],
    why: '新法写选举期间外出不能参加投票的才可以委托；旧条文宽的部分是不是抵触，没有明说',
    otherwise: { proxyCauses: ['away', 'unable'] },
  },
  {
    says: '村民代表会议的决定经到会人员半数同意就行',
    cites: ['HEi-20.3'],
    national: ['O25-30.2'],
    why: '新法写到会人员的过半数同意，半数不够',
  },
];
