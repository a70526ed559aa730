import dev.freehold.Mut;
import dev.freehold.pool.Frame;
import dev.freehold.pool.StackPool;

@StackPool(capacity = 8)
interface OpenedOnOnePath {
  int size();

  void size(int value);

  static void run(@Mut OpenedOnOnePathPool scratch, boolean nested) {
    Frame<OpenedOnOnePath> base = scratch.push();
    base.alloc().size(1);
    Frame<OpenedOnOnePath> extra = null;
    if (nested) {
      extra = scratch.push();
    }
    if (extra != null) {
      extra.close();
    }
    base.close();
  }
}
