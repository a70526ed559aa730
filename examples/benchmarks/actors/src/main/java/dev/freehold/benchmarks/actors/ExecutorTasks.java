package dev.freehold.benchmarks.actors;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** An executor of the JDK with one thread and a queue: a message is a task. */
final class ExecutorTasks implements Contender {
  private final Sum sum = new Sum();
  private final String name;
  private final ThreadPoolExecutor executor;

  ExecutorTasks(String name, BlockingQueue<Runnable> queue) {
    this.name = name;
    this.executor =
        new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            queue,
            (task, full) -> ExecutorTasks.waitForRoom(queue, task));
  }

  private static void waitForRoom(BlockingQueue<Runnable> queue, Runnable task) {
    try {
      queue.put(task);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void tell(int messages) {
    sum.expect(messages);
    for (int id = 0; id < messages; id++) {
      PlainTick tick = new PlainTick(id, id, id, id);
      executor.execute(() -> sum.add(tick.id()));
    }
    sum.await(messages);
  }

  @Override
  public void ask(int questions) {
    try {
      for (long id = 0; id < questions; id++) {
        long sent = id;
        if (executor.submit(() -> sent + 1).get() != id + 1) {
          throw new IllegalStateException("a wrong reply");
        }
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    executor.shutdown();
  }
}
