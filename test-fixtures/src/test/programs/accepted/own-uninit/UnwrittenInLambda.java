import dev.freehold.NonEscaping;
import dev.freehold.Once;
import dev.freehold.pool.FixedPool;

/** A lambda reads what was written before it, or what it has written itself. */
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

  static void before(RawPool pool) {
    Raw raw = pool.alloc();
    raw.a(1);
    now(() -> System.out.println(raw.a()));
    pool.free(raw);
  }

  static void inside(RawPool pool) {
    Raw raw = pool.alloc();
    now(
        () -> {
          raw.a(1);
          raw.b(raw.a());
        });
    pool.free(raw);
  }

  static void moved(RawPool pool) {
    Raw raw = pool.alloc();
    once(
        () -> {
          raw.b(2);
          System.out.println(raw.b());
          pool.free(raw);
        });
  }
}
