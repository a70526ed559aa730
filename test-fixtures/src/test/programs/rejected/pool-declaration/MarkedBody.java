import dev.freehold.pool.Default;
import dev.freehold.pool.FixedPool;

class MarkedBody {
  @FixedPool(capacity = 4)
  interface Packet {
    int size();

    void size(int bytes);

    @Default("8")
    default int half() { //! pool.declaration
      return size() / 2;
    }
  }
}
