import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

/** Callers, and patterns, take what an accessor gives for lent. */
@MustRelease("close")
record AccessorGivesAway(@Own Res first, @Own Res second) {
  @Own
  public Res first() { //! move.out.of.borrow
    return first;
  }

  public @Own Res second() { //! move.out.of.borrow
    return this.second;
  }

  void close(@Own AccessorGivesAway this) {
    first.close();
    second.close();
  }
}
