import dev.freehold.NonEscaping;
import dev.freehold.Once;
import dev.freehold.pool.FixedPool;

/** A lambda that runs now reads what nobody has written yet. */
class UnwrittenInLambda {
  @FixedPool(capacity = 4)
  interface Raw {
    long a();

    void a(long value);

    long b();

    void b(long value);
  }

  static void now(@NonEscaping Runnable action) {
    action.run();
  }

  static void once(@NonEscaping @Once Runnable action) {
    action.run();
  }

  static void lent(RawPool pool) {
    Raw raw = pool.alloc();
    now(() -> System.out.println(raw.a())); //! own.uninit
    pool.free(raw);
  }

  static void other(RawPool pool) {
    Raw raw = pool.alloc();
    raw.a(1);
    now(() -> System.out.println(raw.a() + raw.b())); //! own.uninit
    pool.free(raw);
  }

  static void moved(RawPool pool) {
    Raw raw = pool.alloc();
    once(
        () -> {
          System.out.println(raw.a()); //! own.uninit
          pool.free(raw);
        });
  }
}
