import dev.freehold.pool.FixedPool;

@FixedPool(capacity = 4)
interface SetterOnRef {
  long id();

  void id(long value);

  static void run(SetterOnRef order) {
    order.id(1); //! write.through.ref
  }
}
