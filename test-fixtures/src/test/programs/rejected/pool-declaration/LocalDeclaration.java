import dev.freehold.pool.FixedPool;

class LocalDeclaration {
  void run() {
    @FixedPool(capacity = 4)
    interface Packet { //! pool.declaration
      int size();

      void size(int bytes);
    }
  }
}
