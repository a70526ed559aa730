import dev.freehold.Mut;
import dev.freehold.Unsafe;
import dev.freehold.pool.FixedPool;

@FixedPool(capacity = 4)
interface NativeWriterOfElement {
  int id();

  void id(int value);
}

class Driver {
  @Unsafe("fill writes the packet and keeps nothing of it")
  native void fill(@Mut NativeWriterOfElement packet, int length);

  void receive(NativeWriterOfElementPool pool) {
    NativeWriterOfElement packet = pool.alloc();
    fill(packet, 64);
    pool.free(packet);
  }
}
