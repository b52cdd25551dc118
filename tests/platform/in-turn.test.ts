import { expect, test } from 'vitest';
import { inTurn } from '../../src/platform/in-turn.ts';

test('先交的慢、后交的快，也按交的次序做；一件抛错，只有交它的人知道', async () => {
  const queued = inTurn();
  const order: string[] = [];
  const work = (name: string, ms: number) => async (): Promise<string> => {
    order.push(`${name}开始`);
    await new Promise((resolve) => setTimeout(resolve, ms));
    order.push(`${name}做完`);
    if (name === '乙') throw new Error('乙没做成');
    return name;
  };
  const [first, second, third] = [queued(work('甲', 20)), queued(work('乙', 5)), queued(work('丙', 0))];
  await expect(second).rejects.toThrow('乙没做成');
  expect(await Promise.all([first, third])).toEqual(['甲', '丙']);
  expect(order).toEqual(['甲开始', '甲做完', '乙开始', '乙做完', '丙开始', '丙做完']);
});
