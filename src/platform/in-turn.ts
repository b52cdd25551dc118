/** 排队：交进来的事一件做完再做下一件，次序就是交进来的次序；一件抛错只告诉交它的人，不挡后面的。 */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
