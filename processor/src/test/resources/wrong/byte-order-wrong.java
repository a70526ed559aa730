package p;

import static dev.freehold.pool.ByteOrder.Order.*;

import dev.freehold.*;
import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Header {
  @ByteOrder(BIG_ENDIAN) byte kind();
  void kind(byte value);
  @ByteOrder(BIG_ENDIAN) boolean on();
  void on(boolean value);
  @ByteOrder(BIG_ENDIAN) @Length(3) Bytes bytes();
  @ByteOrder(BIG_ENDIAN) @Length(3) Text text();
  @ByteOrder(BIG_ENDIAN) Part part();
  int set();
  @ByteOrder(BIG_ENDIAN) void set(int value);
  @ByteOrder(BIG_ENDIAN) default int twice() { return 2; }
  @Bits(1) default boolean once() { return true; }

  @Struct interface Part {
    int x();
    void x(int value);
  }
}
