import dev.freehold.Concurrent;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Once;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import dev.freehold.pool.SharedPool;

@SharedPool(capacity = 4)
interface PoolKeptToFree {
  int id();

  void id(int value);

  @MustRelease("close")
  class Desk {
    private final @Own PoolKeptToFreePool pool = PoolKeptToFreePool.create();
    private final @Own OwnList<PoolKeptToFree> waiting = OwnList.create();

    static void start(@Concurrent @Once Runnable task) {
      task.run();
    }

    void settle(@Mut Desk this) {
      PoolKeptToFree first = waiting.remove(0);
      start(
          () -> {
            System.out.println(first.id());
            pool.free(first); //! capture.escapes
          });
    }

    void close() {
      waiting.close();
      pool.close();
    }
  }
}
