package p;

import static dev.freehold.pool.ByteOrder.Order.*;

import dev.freehold.*;
import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Header {
  @Default("16") @Bits(4) byte version();
  void version(byte value);
  @Default("-1") @Bits(4) byte length();
  void length(byte value);
  @Default("0xF") @Bits(4) byte kind();
  void kind(byte value);
  @Default("-1") @Bits(8) byte all();
  void all(byte value);
  @Default("x") @Bits(4) byte none();
  void none(byte value);
}
