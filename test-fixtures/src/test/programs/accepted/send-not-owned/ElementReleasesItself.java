import dev.freehold.Concurrent;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Once;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.SharedPool;

@SharedPool(capacity = 4)
interface ElementReleasesItself extends PoolElement {
  int id();

  void id(int value);

  @MustRelease("close")
  class Desk {
    private final @Own ElementReleasesItselfPool pool = ElementReleasesItselfPool.create();
    private final @Own OwnList<ElementReleasesItself> waiting = OwnList.create();

    static void start(@Concurrent @Once Runnable task) {
      task.run();
    }

    void settle(@Mut Desk this) {
      ElementReleasesItself first = waiting.remove(0);
      start(
          () -> {
            System.out.println(first.id());
            first.close();
          });
    }

    void close() {
      waiting.close();
      pool.close();
    }
  }
}
