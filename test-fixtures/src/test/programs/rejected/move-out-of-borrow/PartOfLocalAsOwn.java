import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

@MustRelease("close")
class PartOfLocalAsOwn implements AutoCloseable {
  private final @Own Res part = Res.open();

  @Ref Res part() {
    return part;
  }

  @Override
  public void close() {
    part.close();
  }

  static @Own Res first() {
    try (PartOfLocalAsOwn whole = new PartOfLocalAsOwn()) {
      return whole.part(); //! move.out.of.borrow
    }
  }

  static Res second() {
    PartOfLocalAsOwn whole = new PartOfLocalAsOwn();
    Res part = whole.part();
    try {
      return part; //! move.out.of.borrow
    } finally {
      whole.close();
    }
  }
}
