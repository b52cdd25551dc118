import { ruleById, type RuleId } from '../rules/index.ts';
import { lines } from '../timetable/lines.ts';
import type { Topic } from './drill.ts';

/** 哪一条没有弄清，念给人听：规则念标题，日程念那件事。 */
export function topicTitle(topic: Topic): string {
  if (!topic.startsWith('line:')) return ruleById(topic as RuleId).title;
  const line = lines.find(({ id }) => `line:${id}` === topic);
  return line === undefined ? topic : `日程：${line.what}`;
}
