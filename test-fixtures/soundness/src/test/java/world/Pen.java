package world;

import dev.freehold.Mut;
import dev.freehold.View;

/** A view that writes an element. */
@View
public final class Pen {
  private final @Mut Cell cell;

  /** Writes to an element. */
  public Pen(@Mut Cell cell) {
    this.cell = cell;
  }

  /** Reads it. */
  public int get() {
    return cell.n();
  }

  /** Writes it. */
  public void set(@Mut Pen this, int value) {
    cell.n(value);
  }
}
