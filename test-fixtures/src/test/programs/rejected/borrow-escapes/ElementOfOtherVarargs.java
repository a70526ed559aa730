import dev.freehold.From;
import dev.freehold.Ref;
import shared.Res;

/** An element of the array is lent with it. */
class ElementOfOtherVarargs {
  @Ref
  @From("first")
  static Res byIndex(@Ref Res first, @Ref Res... others) {
    return others[0]; //! borrow.escapes
  }

  @Ref
  @From("first")
  static Res byLoop(@Ref Res first, @Ref Res... others) {
    for (Res other : others) {
      if (other.get() > 0) {
        return other; //! borrow.escapes
      }
    }
    return first;
  }

  @Ref
  @From("first")
  static Res byName(@Ref Res first, @Ref Res... others) {
    Res other = others[0];
    return first.get() > 0 ? other : first; //! borrow.escapes
  }
}
