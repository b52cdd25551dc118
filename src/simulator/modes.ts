/** 模式：写成数据。界面读它决定什么时候给看发现，domain 里没有模式。 */
export interface Mode {
  readonly title: string;
  readonly says: string;
  /** 发现什么时候给看 */
  readonly findings: 'at-once' | 'after-step' | 'at-end';
  readonly hints: boolean;
  /** 做决定时能不能标有几分把握 */
  readonly confidence: boolean;
  readonly retraction: boolean;
  readonly rewinding: boolean;
  /** 种子里要不要加盐：考核时每个座位的村子不一样 */
  readonly salted: boolean;
}

/** 全部模式 */
export const modes = {
  guided: {
    title: '引导',
    says: '有提示，做对了提示慢慢少给，要看还能要；做错了马上告诉你，可以退回。',
    findings: 'at-once',
    hints: true,
    confidence: true,
    retraction: true,
    rewinding: true,
    salted: false,
  },
  free: {
    title: '自主',
    says: '自己做，做完一段再看问题，可以退回。',
    findings: 'after-step',
    hints: false,
    confidence: true,
    retraction: true,
    rewinding: true,
    salted: false,
  },
  exam: {
    title: '考核',
    says: '没有提示，不能退回，结束以后才看问题；每个座位的村子不一样。',
    findings: 'at-end',
    hints: false,
    confidence: false,
    retraction: false,
    rewinding: false,
    salted: true,
  },
} as const satisfies Record<string, Mode>;

export type ModeId = keyof typeof modes;

/** 有没有这种模式 */
export function isModeId(id: string): id is ModeId {
  return Object.prototype.hasOwnProperty.call(modes, id);
}
