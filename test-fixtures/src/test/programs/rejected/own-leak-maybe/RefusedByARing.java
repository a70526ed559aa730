import dev.freehold.Mut;
import dev.freehold.memory.OwnRing;
import dev.freehold.pool.FixedPool;

@FixedPool(capacity = 16)
interface RefusedByARing {
  int count();

  void count(int value);

  static void run(@Mut OwnRing<RefusedByARing> ring, RefusedByARingPool pool) {
    ring.offer(pool.alloc()); //! own.leak.maybe
  }
}
