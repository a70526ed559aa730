import dev.freehold.pool.FixedPool;

class InAnonymousClass {
  private final Object field =
      new Object() {
        @FixedPool(capacity = 4)
        interface Packet { //! pool.declaration
          String size();
        }
      };
}
