import { setup, transition, type StateValueFrom } from 'xstate';
import type { ElectionEvent, ElectionLog } from '../domain/engine/events/index.ts';
import { effective } from '../domain/engine/log.ts';

/**
 * 选举走到哪一步：只有关键的几件事推动它，其余的事不动它。这里没有法律，没有数据，没有计时；
 * 跳过一步是可能的，合不合法由规则说。另行选举、重新选举、再次投票从投票准备起再走一遍；村党支部换届也走这几步。
 */
export const electionChart = setup({
  types: { events: {} as ElectionEvent, meta: {} as { readonly title: string } },
}).createMachine({
  id: 'election',
  initial: 'preparing',
  states: {
    preparing: {
      meta: { title: '准备' },
      on: {
        CommitteeSelected: 'registering',
        RollPublished: 'nominating',
        FormalListPublished: 'settingUp',
        PollOpened: 'polling',
      },
    },
    registering: {
      meta: { title: '登记' },
      on: { RollPublished: 'nominating', FormalListPublished: 'settingUp', PollOpened: 'polling' },
    },
    nominating: {
      meta: { title: '提名候选人' },
      on: { FormalListPublished: 'settingUp', PollOpened: 'polling' },
    },
    settingUp: {
      meta: { title: '投票准备' },
      on: { PollOpened: 'polling' },
    },
    polling: {
      meta: { title: '投票' },
      on: { PollClosed: 'closing', BoxOpened: 'counting' },
    },
    closing: {
      meta: { title: '封箱集中' },
      on: { PollReopened: 'polling', BoxOpened: 'counting', ResultAnnounced: 'announced' },
    },
    counting: {
      meta: { title: '开箱计票' },
      on: { CountHeld: 'deciding', ResultAnnounced: 'announced' },
    },
    deciding: {
      meta: { title: '确定结果' },
      on: { ResultAnnounced: 'announced', BallotsSealed: 'sealed', FormalListPublished: 'settingUp', PollOpened: 'polling' },
    },
    announced: {
      meta: { title: '公布结果' },
      on: { BallotsSealed: 'sealed', FormalListPublished: 'settingUp', PollOpened: 'polling' },
    },
    sealed: {
      meta: { title: '选票封存' },
      on: {
        ResultAnnounced: 'announced',
        ElectedListPublished: 'handingOver',
        ItemsHandedOver: 'handingOver',
        FormalListPublished: 'settingUp',
        PollOpened: 'polling',
      },
    },
    handingOver: {
      meta: { title: '备案和交接' },
      on: { FormalListPublished: 'settingUp', PollOpened: 'polling' },
    },
  },
});

/** 步骤名 */
export type Step = StateValueFrom<typeof electionChart>;

/** 起点 */
export const firstStep: Step = 'preparing';

/** 步骤的中文名 */
export function titleOf(step: Step): string {
  const title = electionChart.states[step]?.meta?.title;
  if (title === undefined) throw new Error(`step without a title: ${step}`);
  return title;
}

const hinges: ReadonlySet<string> = new Set(electionChart.events);

/** 一件事以后走到哪一步；不是关键的事，原地不动。 */
export function stepAfter(step: Step, event: ElectionEvent): Step {
  if (!hinges.has(event.type)) return step;
  const [next] = transition(electionChart, electionChart.resolveState({ value: step }), event);
  return next.value;
}

/** 整本日志走到了哪一步；撤回的不算。 */
export function stepOf(log: ElectionLog): Step {
  return effective(log).reduce<Step>(stepAfter, firstStep);
}
