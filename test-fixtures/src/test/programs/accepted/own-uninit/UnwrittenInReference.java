import dev.freehold.NonEscaping;
import dev.freehold.pool.FixedPool;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

/** A method reference reads what has been written, or writes. */
class UnwrittenInReference {
  @FixedPool(capacity = 4)
  interface Raw {
    int a();

    void a(int value);

    int b();

    void b(int value);

    Point at();

    default int sum() {
      return a() + b();
    }
  }

  @dev.freehold.pool.Struct
  interface Point {
    int x();

    void x(int value);
  }

  static int ask(@NonEscaping IntSupplier source) {
    return source.getAsInt();
  }

  static void tell(@NonEscaping IntConsumer target) {
    target.accept(1);
  }

  static void getter(RawPool pool) {
    Raw raw = pool.alloc();
    raw.a(1);
    ask(raw::a);
    pool.free(raw);
  }

  static void setter(RawPool pool) {
    Raw raw = pool.alloc();
    tell(raw::a);
    tell(raw.at()::x);
    pool.free(raw);
  }

  static void method(RawPool pool) {
    Raw raw = pool.alloc();
    raw.a(1);
    raw.b(2);
    raw.at().x(3);
    ask(raw::sum);
    ask(raw.at()::x);
    pool.free(raw);
  }
}
