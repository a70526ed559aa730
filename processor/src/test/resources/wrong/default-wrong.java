package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  @Default("128") byte b();

  void b(byte value);

  @Default("0x10000") short s();

  void s(short value);

  @Default("ten") int i();

  void i(int value);

  @Default("9223372036854775808") long l();

  void l(long value);

  @Default("1e39") float f();

  void f(float value);

  @Default("1,5") double d();

  void d(double value);

  @Default("xy") char c();

  void c(char value);

  @Default("yes") boolean z();

  void z(boolean value);

  @Default("a") @Length(8) Text text();

  int set();

  @Default("1") void set(int value);
}
