package live;

import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.Unsafe;

/** Looks at numbers that elements hold. */
@Unsafe("is the measure")
public final class Seen {
  private Seen() {}

  /** A number that was written, which is more than 0; what nobody has written is not. */
  public static void number(int read) {
    if (read <= 0) {
      Ledger.found("own.uninit", "read before it is written");
    }
    Path.note(read);
  }

  /** An element is this method's own while a function runs. */
  public static void lent(@Mut Draw draw, @NonEscaping Runnable meanwhile) {
    draw.id(7);
    meanwhile.run();
    if (draw.id() != 7) {
      Ledger.found("borrow.mut.twice", "two write one element");
    }
  }
}
