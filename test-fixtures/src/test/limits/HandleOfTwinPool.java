// limit handles of two pools of one declaration
import dev.freehold.Own;
import dev.freehold.pool.FixedPool;

/** Both pools have an element in their first slot, and one handle names either. */
class HandleOfTwinPool {
  @FixedPool(capacity = 4)
  interface Quote {
    long id();

    void id(long id);
  }

  public static void main(String[] args) {
    try (QuotePool mine = QuotePool.create();
        QuotePool yours = QuotePool.create()) {
      @Own Quote here = mine.alloc();
      here.id(1);
      @Own Quote there = yours.alloc();
      there.id(2);
      long handle = mine.handleOf(here);
      long id = yours.at(handle).id();
      mine.free(here);
      yours.free(there);
      if (id != 1) {
        throw new IllegalStateException("wrong: the element of the other pool");
      }
    }
  }
}
