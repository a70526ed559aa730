package world;

import dev.freehold.Ref;
import dev.freehold.View;

/** A view that reads an element. */
@View
public final class Look {
  private final @Ref Cell cell;

  /** Looks at an element. */
  public Look(@Ref Cell cell) {
    this.cell = cell;
  }

  /** Reads it. */
  public int get() {
    return cell.n();
  }

  /** A part of it. */
  public @Ref Side left() {
    return cell.left();
  }
}
