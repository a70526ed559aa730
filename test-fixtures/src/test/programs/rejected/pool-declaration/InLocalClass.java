import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Struct;

class InLocalClass {
  void run() {
    class Local {
      @FixedPool(capacity = 4)
      interface Packet { //! pool.declaration
        int size();

        void size(int bytes);
      }
    }
  }

  Runnable task() {
    return () -> {
      record Pair(int one, int two) {
        @Struct
        interface Part { //! pool.declaration
          int size();
        }
      }
    };
  }
}
