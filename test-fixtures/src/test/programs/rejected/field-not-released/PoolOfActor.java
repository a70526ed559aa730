import dev.freehold.Own;
import dev.freehold.pool.FixedPool;

class PoolOfActor implements Runnable {
  private final @Own TaskPool tasks = TaskPool.create(); //! field.not.released

  @Override
  public void run() {
    Task task = tasks.alloc();
    task.id(1);
    tasks.free(task);
  }

  @FixedPool(capacity = 4)
  interface Task {
    int id();

    void id(int value);
  }
}
