import dev.freehold.From;
import dev.freehold.Ref;
import shared.Res;

class SwitchGivesOther {
  enum Side {
    BUY,
    SELL
  }

  @From("buyers")
  static @Ref Res bookFor(Side side, Res buyers, Res sellers) {
    return switch (side) { //! borrow.escapes
      case BUY -> buyers;
      case SELL -> sellers;
    };
  }
}
