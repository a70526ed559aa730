import dev.freehold.From;
import dev.freehold.Ref;
import shared.Res;

/** Callers believe that the result borrows from what the interface says. */
class ReferenceToOtherLender {
  interface Pick {
    @From("a")
    @Ref Res pick(@Ref Res a, @Ref Res b);
  }

  @From("b")
  static @Ref Res second(@Ref Res a, @Ref Res b) {
    return b;
  }

  @From({"a", "b"})
  static @Ref Res either(@Ref Res a, @Ref Res b) {
    return a.get() > 0 ? a : b;
  }

  static void references() {
    Pick second = ReferenceToOtherLender::second; //! override.ownership
    Pick either = ReferenceToOtherLender::either; //! override.ownership
  }
}
