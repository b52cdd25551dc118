import type { ArchivePiece, HandoverItem } from '../../terms/handover.ts';
import type { Relation } from '../relation.ts';
import type { Attendance } from './preparation.ts';

/** P8 交接与救济的参数 */
export interface HandoverParams {
  /** 选举结果报哪几级备案；都没有写几天里报。 */
  readonly resultFiling: 'township' | 'township-and-county';
  /** 当选人名单：计票完成以后几天里张榜；reviewed：另选的人要补审的，几天里审完、公布 */
  readonly electedList: { readonly within: number; readonly reviewed: number };
  /** 当选证书由谁颁发 */
  readonly certificateFrom: readonly ('election-committee' | 'township' | 'county')[];
  /** 新一届村委会产生以后几天里完成移交 */
  readonly handoverWithin: number;
  /** 移交由选委会主持、乡镇监督 */
  readonly handoverHost: 'committee-and-township';
  /** 要在移交期限里交清的几样；另有更早期限的不列。 */
  readonly handoverItems: readonly HandoverItem[];
  /** 印章在新一届产生当天移交 */
  readonly sealHandover: 'same-day';
  /** 上届不肯移交的，乡镇督促、责令 */
  readonly handoverRefusal: 'pressed-by-township';
  /** 选举档案由村里或者规定的机关保管，不归个人 */
  readonly archiveKeeping: 'not-private';
  /** 选举档案里写明了要有的材料；没有逐样列的，选举文件不算在内。 */
  readonly archivePieces: readonly ArchivePiece[];
  /** 选举档案交给谁；within：新一届产生以后几天里交，null 是没有写天数。 */
  readonly archiveTransfer: { readonly to: 'village-committee' | 'township'; readonly within: number | null };
  /** 新一届村民代表什么时候推选：新一届村委会产生以后几天里，或者推选选委会以前 */
  readonly representativesTerm: { readonly within: number } | { readonly before: 'committee' };
  /** 村民代表由各户、各村民小组推选 */
  readonly representativesFrom: readonly ('households' | 'groups')[];
  /** 按户推选的，几户推一名：最少、最多 */
  readonly householdsEach: { readonly least: number; readonly most: number };
  /** 村民代表总共至少几人 */
  readonly leastRepresentatives: number;
  /**
   * 村民代表会议的组成：村民代表占五分之四以上；妇女代表占三分之一以上，womenOf 是按什么算：
   * 全体组成人员，或者只按村民代表。
   */
  readonly assembly: {
    readonly representatives: 'at-least-four-fifths';
    readonly women: 'at-least-one-third';
    readonly womenOf: 'members' | 'representatives';
  };
  /** 村民小组长什么时候推选：几天里，从新一届产生起算，还是从换届选举完成起算 */
  readonly leadersTerm: { readonly within: number; readonly since: 'new-committee' | 'election-over' };
  /** 推选小组长的小组会：按人、按户的代表各要到多少（null 是没有写可以按户），到会的人多少同意 */
  readonly leaderQuorum: {
    readonly people: Attendance;
    readonly households: Attendance | null;
    readonly majority: 'more-than-half';
  };
  /** 村务监督机构在新一届村委会产生以后几天里推选 */
  readonly supervisorsTerm: { readonly within: number };
  /** 村务监督机构由哪种会议推选 */
  readonly supervisorsFrom: readonly ('villagers' | 'representatives')[];
  /** 村委会成员和他的哪些亲属不得担任监督机构成员 */
  readonly supervisorsAvoid: readonly Relation[];
  /** 监督机构里至少几人懂财会、管理 */
  readonly supervisorsSkilled: number;
  /** 监督机构的人数 */
  readonly supervisorsSize: { readonly least: number; readonly most: number };
  /** 对程序、结果的书面异议：多少天里答复，由谁作书面决定 */
  readonly challengeReply: { readonly within: number; readonly by: readonly ('township' | 'county')[] };
  /** 举报违法行为的，多少天里调查处理 */
  readonly reportReply: { readonly within: number };
  /** 用不正当手段当选的，当选无效 */
  readonly illegalWin: 'void';
  /** 选举无效、当选无效由谁宣布 */
  readonly voidedBy: readonly ('township' | 'county' | 'election-committee')[];
  /** 选举全部无效以后，重新选举；within：宣布无效以后多少天里，null 是没有写天数。 */
  readonly afterVoid: { readonly within: number | null };
}
