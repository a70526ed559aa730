package p;

import static dev.freehold.pool.ByteOrder.Order.*;

import dev.freehold.*;
import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Header {
  @Bits(0) byte none();
  void none(byte value);
  @Bits(-1) int negative();
  void negative(int value);
  @Bits(9) byte wide();
  void wide(byte value);
  @Bits(65) long wider();
  void wider(long value);
  @Bits(2) boolean flag();
  void flag(boolean value);
  @Bits(8) char letter();
  void letter(char value);
  @Bits(8) float rate();
  void rate(float value);
  @Bits(4) @Length(3) Bytes bytes();
  @Bits(4) @Length(3) Text text();
  @Bits(4) Part part();
  int set();
  @Bits(4) void set(int value);
  @Bits(4) @Align(4) int aligned();
  void aligned(int value);
  @Bits(40) @HandleOf(Header.class) long next();
  void next(@HandleOf(Header.class) long value);

  @Struct interface Part {
    int x();
    void x(int value);
  }
}
