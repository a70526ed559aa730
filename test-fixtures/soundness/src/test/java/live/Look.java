package live;

import dev.freehold.Ref;
import dev.freehold.Unsafe;
import dev.freehold.View;

/** A view that reads a resource, and notices when that has been written meanwhile. */
@View
@Unsafe("looks at what it borrows when it may not")
public final class Look {
  private final @Ref Res res;
  private final int writes;

  /** Looks at a resource. */
  public Look(@Ref Res res) {
    this.res = res;
    res.touch(false);
    this.writes = res.writes;
  }

  /** Reads it. */
  public int get() {
    if (res.writes != writes) {
      Ledger.found("borrow.mut.conflict", "read through a view after a write");
    }
    return res.get();
  }
}
