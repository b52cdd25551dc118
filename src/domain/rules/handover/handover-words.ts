import type { EventOf } from '../../engine/events/index.ts';
import type { ArchivePiece, HandoverItem } from '../../terms/handover.ts';

const items: Record<HandoverItem, string> = {
  seal: '印章',
  premises: '办公场所和设施',
  assets: '资产资金',
  accounts: '财务账目',
  archive: '村务档案',
  debts: '债权债务',
};

const pieces: Record<ArchivePiece, string> = {
  plan: '实施方案',
  'committee-list': '选委会名单',
  roll: '登记册',
  'candidate-lists': '候选人名单',
  ballots: '选票',
  'proxy-letters': '委托书',
  'result-sheet': '结果报告单',
  'elected-list': '当选名单',
  notices: '公告',
  minutes: '会议记录',
};

const bodies: Record<EventOf<'HandoverOrdered'>['by'], string> = {
  'village-committee': '村委会',
  'election-committee': '选委会',
  'committee-chair': '选委会主任',
  'party-organisation': '村党组织',
  township: '乡镇',
  county: '县级',
  villagers: '村民自己',
};

/** 念出移交的几样：印章、财务账目 */
export function listItems(which: readonly HandoverItem[]): string {
  return which.map((item) => items[item]).join('、');
}

/** 念出档案里的几样：选票、公告 */
export function listPieces(which: readonly ArchivePiece[]): string {
  return which.map((piece) => pieces[piece]).join('、');
}

/** 念出是谁出面：乡镇 */
export function spellBody(by: EventOf<'HandoverOrdered'>['by']): string {
  return bodies[by];
}
