package live;

import dev.freehold.Mut;
import dev.freehold.Unsafe;
import dev.freehold.View;

/** A view that writes a resource, and notices when somebody else has used that meanwhile. */
@View
@Unsafe("looks at what it borrows when it may not")
public final class Pen {
  private final @Mut Res res;
  private int uses;

  /** Writes to a resource. */
  public Pen(@Mut Res res) {
    this.res = res;
    res.touch(true);
    this.uses = res.uses;
  }

  /** Writes it. */
  public void set(@Mut Pen this, int value) {
    alone();
    res.set(value);
    uses = res.uses;
  }

  /** Reads it. */
  public int get() {
    alone();
    int value = res.get();
    uses = res.uses;
    return value;
  }

  private void alone() {
    if (res.uses != uses) {
      Ledger.found("borrow.mut.twice", "written through a view after another use");
    }
  }
}
