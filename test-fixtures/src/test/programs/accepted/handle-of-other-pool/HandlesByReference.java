import dev.freehold.HandleOf;
import dev.freehold.Ref;
import dev.freehold.memory.IntrusiveList;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.HandlePool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Links;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;

class HandlesByReference {
  @FixedPool(capacity = 8, init = Init.ZERO)
  interface Session {
    int id();

    void id(int value);

    Links byAge();
  }

  /** Of a reference to a method nobody knows which handles are meant: they are numbers. */
  static LongSupplier first(IntrusiveList<Session> list) {
    return list::first;
  }

  static LongUnaryOperator same() {
    return HandlesByReference::self;
  }

  static long self(long handle) {
    return handle;
  }

  static int id(@Ref HandlePool<Session> pool, @HandleOf(Session.class) long handle) {
    return pool.at(handle).id();
  }

  static int id(@Ref SessionPool pool, IntrusiveList<Session> list) {
    return id(pool, list.first());
  }
}
