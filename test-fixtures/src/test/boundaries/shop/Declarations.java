package shop;

import dev.freehold.HandleOf;
import dev.freehold.pool.*;

/** Declarations of every kind, nested so that one file holds them. */
final class Declarations {
  private Declarations() {}

  @FixedPool(capacity = 5)
  interface Quote {
    long id();

    void id(long value);

    @Length(16)
    Text symbol();

    @Length(8)
    Longs levels();

    Position position();

    @Struct
    interface Position {
      int x();

      void x(int value);

      @Length(2)
      Booleans flags();
    }
  }

  @FixedPool(capacity = 1, init = Init.ZERO)
  interface Everything {
    byte b();

    void b(byte value);

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

    boolean z();

    void z(boolean value);

    @Length(3)
    Bytes bytes();

    @Length(3)
    Shorts shorts();

    @Length(3)
    Chars chars();

    @Length(3)
    Ints ints();

    @Length(3)
    Longs longs();

    @Length(3)
    Floats floats();

    @Length(3)
    Doubles doubles();

    @Length(3)
    Booleans booleans();

    @Length(1)
    Text text();

    Quote.Position element();

    Shape shape();

    <V extends Shape> V shape(Class<V> variant);

    @HandleOf(Quote.class)
    long quote();

    void quote(@HandleOf(Quote.class) long value);

    @Default("7")
    int seven();

    void seven(int value);

    @Default("NaN")
    double nan();

    void nan(double value);

    @Default("true")
    boolean yes();

    void yes(boolean value);

    @Default("-3")
    byte minus();

    void minus(byte value);

    @Default("q")
    char letter();

    void letter(char value);
  }

  @FixedPool(capacity = 3, init = Init.PATTERN)
  interface Patterned {
    byte b();

    void b(byte value);

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

    boolean z();

    void z(boolean value);

    @Length(3)
    Bytes bytes();

    @Length(3)
    Chars chars();

    @Length(3)
    Floats floats();

    @Length(3)
    Doubles doubles();

    @Length(3)
    Booleans booleans();

    @Length(4)
    Text text();

    Shape shape();

    <V extends Shape> V shape(Class<V> variant);

    @Default("7")
    int seven();

    void seven(int value);
  }

  @SharedPool(capacity = 70, init = Init.LAZY)
  interface Lazy {
    int i();

    void i(int value);

    boolean z();

    void z(boolean value);

    @Length(3)
    Floats floats();

    @Length(4)
    Text text();

    Quote.Position position();

    Shape shape();

    <V extends Shape> V shape(Class<V> variant);

    @Default("7")
    int seven();

    void seven(int value);
  }

  @Struct
  sealed interface Shape permits Circle, Box {}

  @Struct
  non-sealed interface Circle extends Shape {
    double radius();

    void radius(double value);

    @Default("4")
    int lines();

    void lines(int value);
  }

  @Struct
  non-sealed interface Box extends Shape {
    @Length(4)
    Ints corners();

    Quote.Position position();

    @Length(4)
    Text name();
  }

  @FixedPool(capacity = 4)
  interface Defaults extends PoolElement {
    @Default("1.5")
    float rate();

    void rate(float value);

    int other();

    void other(int value);
  }

  @FixedPool(capacity = 4, returnRing = true)
  interface Message {
    long id();

    void id(long value);
  }

  @FixedPool(capacity = 4, returnRing = true, exhaustion = Exhaustion.BLOCK)
  interface Waiting {
    long id();

    void id(long value);
  }

  @SharedPool(capacity = 4, exhaustion = Exhaustion.BLOCK)
  interface Job {
    long id();

    void id(long value);

    @Ordering(Ordering.Mode.ACQUIRE_RELEASE)
    boolean ready();

    void ready(boolean value);
  }

  @DynamicPool(initial = 2, max = 7)
  interface Order {
    long id();

    void id(long value);
  }

  @DynamicPool(initial = 3, max = 3)
  interface Flat {
    long id();

    void id(long value);
  }

  @DynamicPool(initial = 2, max = 9, global = true, init = Init.ZERO)
  interface Known {
    long id();

    void id(long value);
  }

  @FixedPool(capacity = 3, global = true, init = Init.LAZY)
  interface Setting {
    int value();

    void value(int value);
  }

  @SharedPool(capacity = 3, global = true)
  interface Everywhere {
    int value();

    void value(int value);
  }

  @StackPool(capacity = 5, init = Init.LAZY)
  interface Sum {
    double value();

    void value(double value);

    @Length(2)
    Ints parts();
  }

  @StackPool(capacity = 5, global = true, init = Init.ZERO)
  interface Always {
    double value();

    void value(double value);
  }

  @RegionPool(bytes = 1000, init = Init.PATTERN)
  interface Node {
    long key();

    void key(long value);

    int left();

    void left(int value);
  }

  @RegionPool(bytes = 64, global = true)
  interface Scratch {
    long key();

    void key(long value);
  }

  @FixedPool(init = Init.ZERO)
  interface Network {
    @Slots(8)
    Packet packets();

    @Slots(1)
    Session sessions();
  }

  @SharedPool(exhaustion = Exhaustion.BLOCK)
  interface Hub {
    @Slots(8)
    Packet packets();

    @Slots(1)
    Session sessions();
  }

  @FixedPool(global = true)
  interface World {
    @Slots(8)
    Packet packets();

    @Slots(1)
    Session sessions();
  }

  @RegionPool(bytes = 100, init = Init.LAZY)
  interface Arena {
    @Slots(8)
    Packet packets();

    @Slots(100)
    Session sessions();
  }

  @Struct
  interface Packet {
    int length();

    void length(int value);

    @Length(10)
    Bytes data();
  }

  @Struct
  interface Session {
    long id();

    void id(long value);
  }

  @FixedPool(capacity = 1_500_000)
  interface Huge {
    byte b();

    void b(byte value);
  }

  @DynamicPool(initial = 4, max = 2_000_000)
  interface Growing {
    byte b();

    void b(byte value);
  }

  @FixedPool(capacity = 2)
  interface Nothing {}

  @FixedPool(capacity = 6)
  @ByteOrder(ByteOrder.Order.BIG_ENDIAN)
  interface Header {
    @Default("4")
    @Bits(4)
    byte version();

    void version(byte value);

    @Bits(4)
    byte length();

    void length(byte value);

    @Bits(2)
    int notification();

    void notification(int value);

    @Default("true")
    @Bits(1)
    boolean last();

    void last(boolean value);

    @Bits(21)
    int rest();

    void rest(int value);

    Mask mask();
  }

  @Struct
  interface Mask {
    @Bits(64)
    long all();

    void all(long value);

    @Bits(1)
    short one();

    void one(short value);
  }
}
