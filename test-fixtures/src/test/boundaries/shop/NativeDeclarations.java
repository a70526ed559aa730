package shop;

/** Declarations whose elements are in native memory or in a file. */
import dev.freehold.pool.*;

final class NativeDeclarations {
  private NativeDeclarations() {}

  @FixedPool(capacity = 5, storage = Storage.NATIVE, init = Init.LAZY)
  interface NativeQuote {
    long id();

    void id(long value);

    boolean z();

    void z(boolean value);

    @Length(16)
    Text symbol();

    @Length(8)
    Chars levels();

    Declarations.Quote.Position position();

    Declarations.Shape shape();

    <V extends Declarations.Shape> V shape(Class<V> variant);
  }

  @FixedPool(capacity = 5, storage = Storage.NATIVE, init = Init.PATTERN, global = true)
  interface NativeGlobal {
    long id();

    void id(long value);

    @Length(16)
    Text symbol();

    Declarations.Shape shape();

    <V extends Declarations.Shape> V shape(Class<V> variant);
  }

  @SharedPool(capacity = 40, storage = Storage.NATIVE, init = Init.ZERO)
  interface NativeShared {
    int a();

    void a(int v);

    @Default("9")
    long b();

    void b(long v);
  }

  @DynamicPool(initial = 2, max = 5, storage = Storage.NATIVE)
  interface NativeDynamic {
    int a();

    void a(int v);
  }

  @StackPool(capacity = 5, storage = Storage.NATIVE, init = Init.PATTERN)
  interface NativeStack {
    int a();

    void a(int v);

    @Length(3)
    Doubles d();
  }

  @RegionPool(bytes = 100, storage = Storage.NATIVE, init = Init.ZERO)
  interface NativeRegion {
    int a();

    void a(int v);

    @Length(3)
    Doubles d();
  }

  @RegionPool(bytes = 100, storage = Storage.NATIVE)
  interface NativeArena {
    @Slots(8)
    Declarations.Packet packets();

    @Slots(2)
    Declarations.Session sessions();
  }

  @FixedPool(profile = Profile.NETWORK_BUFFERS)
  interface Buffer {
    int a();

    void a(int v);

    @Length(300)
    Bytes d();
  }

  @FixedPool(capacity = 4, storage = Storage.MAPPED, init = Init.LAZY)
  interface Mapped {
    long id();

    void id(long v);

    @Length(3)
    Text t();
  }

  @FixedPool(capacity = 5, storage = Storage.NATIVE, init = Init.PATTERN)
  @ByteOrder(ByteOrder.Order.BIG_ENDIAN)
  interface NativeHeader extends Declarations.Header {}

  @FixedPool(capacity = 5, storage = Storage.NATIVE, init = Init.LAZY, global = true)
  @ByteOrder(ByteOrder.Order.BIG_ENDIAN)
  interface NativeLazyHeader extends Declarations.Header {}

  @FixedPool(capacity = 5, storage = Storage.MAPPED, init = Init.ZERO)
  @Packed
  interface MappedHeader {
    @Bits(3)
    short three();

    void three(short value);

    @Bits(15)
    short fifteen();

    void fifteen(short value);

    @Length(4)
    @ByteOrder(ByteOrder.Order.BIG_ENDIAN)
    Floats floats();
  }
}
