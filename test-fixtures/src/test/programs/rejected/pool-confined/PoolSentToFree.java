import dev.freehold.Concurrent;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Once;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import dev.freehold.pool.FixedPool;

@FixedPool(capacity = 4)
interface PoolSentToFree {
  int id();

  void id(int value);

  @MustRelease("close")
  class Desk {
    private final @Own PoolSentToFreePool pool = PoolSentToFreePool.create();
    private final @Own OwnList<PoolSentToFree> waiting = OwnList.create();

    static void start(@Concurrent @Once Runnable task) {
      task.run();
    }

    void settle(@Mut Desk this) {
      PoolSentToFree first = waiting.remove(0);
      start(
          () -> {
            System.out.println(first.id()); //! pool.confined
            pool.free(first); //! send.not.owned
          });
    }

    void close() {
      waiting.close();
      pool.close();
    }
  }
}
