import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.pool.FixedPool;

@MustRelease("close")
class PoolOfActor implements Runnable {
  private final @Own TaskPool tasks = TaskPool.create();

  @Override
  public void run() {
    Task task = tasks.alloc();
    task.id(1);
    tasks.free(task);
  }

  void close() {
    tasks.close();
  }

  @FixedPool(capacity = 4)
  interface Task {
    int id();

    void id(int value);
  }
}
