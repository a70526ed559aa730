import dev.freehold.NonEscaping;
import dev.freehold.pool.FixedPool;
import java.util.function.IntSupplier;

/** A method reference reads what nobody has written yet. */
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

  static void getter(RawPool pool) {
    Raw raw = pool.alloc();
    ask(raw::a); //! own.uninit
    pool.free(raw);
  }

  static void other(RawPool pool) {
    Raw raw = pool.alloc();
    raw.a(1);
    ask(raw::b); //! own.uninit
    pool.free(raw);
  }

  static void method(RawPool pool) {
    Raw raw = pool.alloc();
    raw.a(1);
    raw.at().x(1);
    ask(raw::sum); //! own.uninit
    pool.free(raw);
  }

  static void part(RawPool pool) {
    Raw raw = pool.alloc();
    ask(raw.at()::x); //! own.uninit
    pool.free(raw);
  }
}
