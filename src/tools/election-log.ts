import { eventSchemas, type ElectionEvent, type ElectionLog, type EventType } from '../domain/engine/events/index.ts';
import { logOf } from '../domain/engine/log.ts';
import { no, ok, type Result } from '../domain/engine/result.ts';
import { z } from '../domain/terms/schema.ts';

/** 日志文件的模式：一个数组，每项是一件事，不写序号，照先后排。 */
export const electionLogSchema = z.array(z.union(Object.values(eventSchemas)));

/** 日志文件的 JSON Schema，写进 public/schema。 */
export function electionLogJsonSchema(): unknown {
  const title = '换届学堂：选举日志';
  return { ...z.toJSONSchema(electionLogSchema, { target: 'draft-2020-12' }), title };
}

/** 读日志文件：读不出就说第几件事、哪一栏、怎么办。 */
export function readElectionLog(text: string): Result<ElectionLog> {
  const json = parse(text);
  if (!Array.isArray(json)) return no('这个文件不是一个 JSON 数组；日志是一串事情，外面用方括号');
  const events: ElectionEvent[] = [];
  for (const [index, item] of json.entries()) {
    const event = readEvent(item);
    if (!event.ok) return no(`第 ${index + 1} 件事：${event.why}`);
    const before = events.at(-1);
    if (before !== undefined && event.value.on < before.on)
      return no(`第 ${index + 1} 件事：日子 ${event.value.on} 早于前一件的 ${before.on}，请照先后排`);
    events.push(event.value);
  }
  return ok(logOf(events));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readEvent(item: unknown): Result<ElectionEvent> {
  const type = item !== null && typeof item === 'object' && 'type' in item ? item.type : undefined;
  if (!isEventType(type))
    return no(`type 写的是「${String(type)}」，没有这种事；可用的见 public/schema/election-log.schema.json`);
  const parsed = eventSchemas[type].safeParse(item);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const path = (issue?.path ?? []).map(String).join('.');
  const extra = issue !== undefined && 'keys' in issue ? `多出了 ${issue.keys.join('、')}` : '缺了，或者写法不对';
  return no(`${type} 的「${path === '' ? '整件事' : path}」${extra}`);
}

function isEventType(type: unknown): type is EventType {
  return typeof type === 'string' && Object.prototype.hasOwnProperty.call(eventSchemas, type);
}
