import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;

@FixedPool(capacity = 4)
interface NativeWriterOfElement {
  int id();

  void id(int value);
}

class Driver {
  native void fill(@Mut NativeWriterOfElement packet, int length); //! unsafe.required

  void receive(NativeWriterOfElementPool pool) {
    NativeWriterOfElement packet = pool.alloc();
    fill(packet, 64);
    pool.free(packet);
  }
}
