package dev.freehold.wire;

import dev.freehold.pool.Bits;
import dev.freehold.pool.Doubles;
import dev.freehold.pool.Ints;
import dev.freehold.pool.Length;
import dev.freehold.pool.Struct;

/** Fields of every type and of many widths, with no bit between them if they are packed. */
@Struct
interface WireFields {
  byte kind();

  void kind(byte value);

  @Bits(4)
  byte b4();

  void b4(byte value);

  @Bits(12)
  short b12();

  void b12(short value);

  @Bits(1)
  boolean b1();

  void b1(boolean value);

  @Bits(7)
  byte b7();

  void b7(byte value);

  @Bits(3)
  byte b3();

  void b3(byte value);

  @Bits(29)
  int b29();

  void b29(int value);

  @Bits(48)
  long b48();

  void b48(long value);

  short s();

  void s(short value);

  char c();

  void c(char value);

  int i();

  void i(int value);

  long l();

  void l(long value);

  float f();

  void f(float value);

  double d();

  void d(double value);

  @Length(3)
  Ints ints();

  @Length(2)
  Doubles doubles();

  Label label();

  /** What MPLS puts before a packet. */
  @Struct
  interface Label {
    @Bits(20)
    int value();

    void value(int value);

    @Bits(3)
    byte trafficClass();

    void trafficClass(byte value);

    @Bits(1)
    boolean bottom();

    void bottom(boolean value);

    @Bits(8)
    short timeToLive();

    void timeToLive(short value);
  }
}
