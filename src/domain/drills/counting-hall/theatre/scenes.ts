import type { RuleId } from '../../../rules/index.ts';
import type { CauseId } from '../causes.ts';
import type { CasePlan } from '../plan.ts';

/**
 * 错在哪种地方：漏画一笔、跨页重加、同一张念了两遍、废票没有算进收回数、把反对念成赞成、
 * 另选的人没有记、选多了照样念、伪造的混着念。
 */
export type Blunder =
  | 'missed-stroke'
  | 'carried-twice'
  | 'read-twice'
  | 'void-left-out'
  | 'opposed-read'
  | 'write-in-missed'
  | 'over-vote-read'
  | 'forged-read';

/** 重计剧场的一场：照哪一例、错在哪种地方、要用到什么样的票；must 是 assess 一定查得出的那一条。 */
export interface Scene {
  readonly id: Blunder;
  readonly title: string;
  /** 常见错误总表里的编号 */
  readonly mistake: `M${number}`;
  readonly plan: CasePlan;
  /** 错出在这样写的一张票上；不写的，出在别的步骤 */
  readonly cause?: CauseId;
  readonly must: RuleId;
  /** 开演前讲的 */
  readonly before: string;
  /** 揭开以后讲的：错怎么进来的、下次怎么防 */
  readonly after: string;
}

const at = (seed: number, pack: CasePlan['pack'] = 'sichuan-2026'): CasePlan => ({ seed, pack, size: 20, level: 'usual' });

/** 八场，照难易排 */
export const scenes: readonly Scene[] = [
  {
    id: 'missed-stroke',
    title: '少了一笔',
    mistake: 'M101',
    plan: at(4),
    must: 'count-agrees',
    before: '林湾村计完票，有人说自己数着听的，单子上比听到的少一票。村里把唱票的录像调出来，从头再看。',
    after: '念了没有画。一个念、一个画、一个看，看的人要盯着笔尖；十张一核，两张单子对上了再往下走，少一笔当页就能找到。',
  },
  {
    id: 'carried-twice',
    title: '两页加起来比票还多',
    mistake: 'M101',
    plan: at(15),
    must: 'count-agrees',
    before: '石桥村的合计比票还多出一截，念票的、画票的都说自己没有错。当晚封着票，先看单子。',
    after: '第二页的小计写成了“到这一页为止”，合计时又把第一页加了一遍。小计只写本页，合计另起一行；两个人分开加，加完再对。',
  },
  {
    id: 'read-twice',
    title: '念出来的比收回的多',
    mistake: 'M086',
    plan: at(23),
    must: 'count-agrees',
    before: '唱票以前数过纸，张数没有多；唱完了，画的张数却多了一张。有人喊：塞票了，选举无效！',
    after:
      '念过的票又放回了没念的一摞。念一张扣一张，扣在另一边；先数过纸，才说得清是多投还是多念：纸没有多，重计就行，不用重选。',
  },
  {
    id: 'void-left-out',
    title: '扣掉的废票',
    mistake: 'M099',
    plan: at(18),
    must: 'ballot-invalid-counts',
    before: '报告单送上去，乡镇看着不对：收回的张数怎么比先数的纸少？村里说，废票不是票，扣掉了。',
    after: '废票也是收回的票。把它扣掉，过半的线就低了，本来不够的人也可能够了。收回多少就写多少，无效、弃权在下面分开写。',
  },
  {
    id: 'opposed-read',
    title: '画叉的也念成了一票',
    mistake: 'M105',
    plan: at(27),
    cause: 'opposed',
    must: 'count-agrees',
    before: '唱票的人嗓子哑了，换上来一位帮忙的。换人以后念的这几张，底下有人听着别扭。',
    after: '画叉是不同意，谁的票也不加；纸还是一张，照样算在收回里。换唱票人，先当众说一遍各种符号怎么念。',
  },
  {
    id: 'write-in-missed',
    title: '票上写的人没有上单',
    mistake: 'M092',
    plan: at(25),
    cause: 'written-in',
    must: 'count-agrees',
    before: '有人在票上另写了一个人。计票单上只有印好的名字，画票的人找不到他在哪一行。',
    after: '另选的人也要在单上添一行，照姓名归到一起。单子先留几行空白，念到没有印的名字，停下来添上再画。',
  },
  {
    id: 'over-vote-read',
    title: '多圈了一个，照样念',
    mistake: 'M089',
    plan: at(20),
    cause: 'over-vote',
    must: 'ballot-over',
    before: '一张票上的圈比应选的人多，唱票的人一口气念完了，监票的人也没有抬头。',
    after: '先看圈数，再念名字。唱票以前把票分拣一遍：明白的一摞，要拿出来看的一摞，后一摞当众一张张定下来再念。',
  },
  {
    id: 'forged-read',
    title: '颜色不一样的一张',
    mistake: 'M088',
    plan: at(12, 'hainan-2025'),
    cause: 'forged',
    must: 'ballot-forged',
    before: '这一摞里有一张纸色不对，印也是方的。念的人没有在意，画的人也照画了。',
    after: '纸、印与别的不一样的，先停下来，当众剔出去另外封存，不算收回的票；查从哪里来的，是公安的事。',
  },
];
