import dev.freehold.pool.PoolElement;
import dev.freehold.pool.StackPool;

class ReleaseInStack {
  @StackPool(capacity = 4)
  interface Packet extends PoolElement { //! pool.declaration
    int size();

    void size(int bytes);
  }
}
