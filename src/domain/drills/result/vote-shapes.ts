import type { Post } from '../../terms/ids.ts';
import type { Roll } from '../cast.ts';

/** 一个职务的票怎么分：应选几人、收回几张、够票要几票 */
export interface Sitting {
  readonly seats: number;
  readonly papers: number;
  readonly least: number;
  readonly roll: Roll;
  readonly post: Post;
}

/** 各人几票，照印在票上的次序；合起来不多于收回的张数乘应选人数。 */
export type Shape = (sitting: Sitting) => readonly number[];

/** 票够不够分：超出的从票少的人身上减。 */
function fitted(votes: readonly number[], { papers, seats, roll, post }: Sitting): readonly number[] {
  let left = papers * seats;
  const kept = votes.map((got) => {
    const given = Math.max(0, Math.min(got, papers, left));
    left -= given;
    return given;
  });
  return roll.shuffled(`order ${post}`, kept);
}

function some({ roll, post }: Sitting, what: string, limit: number): number {
  return roll.upTo(`${what} ${post}`, Math.max(1, limit));
}

/** 没有够票的人：一个比一个少 */
function below(sitting: Sitting, count: number): readonly number[] {
  const { papers, least } = sitting;
  const step = Math.max(1, Math.floor(papers / 12));
  return Array.from({ length: count }, (_, at) =>
    Math.max(0, least - 1 - step * (at + 1) - some(sitting, `below ${at}`, step)),
  );
}

/** 够票的人：一个比一个少，都比够票的多一些；最多的也留得出票来。 */
function above(sitting: Sitting, count: number): readonly number[] {
  const { papers, least, seats } = sitting;
  const spare = Math.max(0, Math.floor((papers * seats - least * count) / (count + 1)));
  const most = Math.min(papers - least, spare);
  return Array.from({ length: count }, (_, at) => least + Math.max(0, most - at * 3 - some(sitting, `above ${at}`, 2)));
}

/** 选满：够票的正好是应选人数 */
const clear: Shape = (sitting) => fitted([...above(sitting, sitting.seats), ...below(sitting, 2)], sitting);

/** 差一票：最多的那个差一票就够 */
const exactHalf: Shape = (sitting) => {
  const others = above(sitting, sitting.seats - 1);
  return fitted([...others, sitting.least - 1, ...below(sitting, 1)], sitting);
};

/** 刚好够：最后一个够票的不多不少 */
const justOver: Shape = (sitting) => {
  const others = above(sitting, sitting.seats - 1);
  return fitted([...others, sitting.least, ...below(sitting, 1)], sitting);
};

/** 选不满：够票的少一个 */
const fewer: Shape = (sitting) => fitted([...above(sitting, sitting.seats - 1), ...below(sitting, 3)], sitting);

/** 够票的多一个：得票多的当选；名额太少、票不够分的，照选满的分。 */
const overflow: Shape = (sitting) => {
  const { seats, papers, least } = sitting;
  if ((least + 6) * (seats + 1) > papers * seats) return clear(sitting);
  const votes = Array.from({ length: seats + 1 }, (_, at) => least + 2 * (seats + 1 - at));
  return fitted([...votes, ...below(sitting, 1)], sitting);
};

/** 最后一个名额两个人票数相等；票不够分的，照选满的分。 */
const tie: Shape = (sitting) => {
  const { seats, papers, least } = sitting;
  if ((least + 6) * (seats + 1) > papers * seats) return clear(sitting);
  const top = Array.from({ length: seats - 1 }, (_, at) => least + 4 + 2 * (seats - at));
  const level = least + some(sitting, 'level', 3);
  return fitted([...top, level, level, ...below(sitting, 1)], sitting);
};

export const shapes = { clear, exactHalf, justOver, fewer, overflow, tie };
