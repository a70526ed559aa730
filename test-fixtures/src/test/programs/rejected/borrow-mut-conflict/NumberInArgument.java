import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import shared.Res;

// A number is read of what the call has been lent already: it can be read before.
class NumberInArgument {
  @FixedPool(capacity = 16, init = Init.ZERO)
  interface Level {
    long last();

    void last(long value);
  }

  static void insert(@Mut Level level, long handle) {
    level.last(handle);
  }

  static void append(@Mut Level level) {
    insert(level, level.last()); //! borrow.mut.conflict
  }

  static void move(@Mut Res to, int value) {
    to.set(value);
  }

  static void twice(@Mut Res res) {
    move(res, res.get()); //! borrow.mut.conflict
  }

  static void negated(@Mut Res res) {
    move(res, -res.get()); //! borrow.mut.conflict
  }

  static void before(@Mut Res res) {
    int value = res.get();
    move(res, value);
  }
}
