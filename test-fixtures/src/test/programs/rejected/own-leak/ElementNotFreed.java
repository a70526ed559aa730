import dev.freehold.pool.FixedPool;

@FixedPool(capacity = 4)
interface ElementNotFreed {
  long id();

  void id(long value);

  static void run(ElementNotFreedPool pool) {
    ElementNotFreed order = pool.alloc();
    order.id(1);
  } //! own.leak
}
