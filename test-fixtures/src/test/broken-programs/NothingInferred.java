import dev.freehold.memory.OwnSlot;
import java.util.Comparator;
import java.util.TreeMap;
import shared.Res;

// The argument has no type, as there is none that it could have.
class NothingInferred {
  private final TreeMap<Integer, String> prices;

  NothingInferred(boolean falling) {
    prices = new TreeMap<>(falling ? Comparator.reverseOrder() : Comparator.naturalOrder());
  }

  static void leak(OwnSlot<Res> slot) {
    Res res = new Res();
  } //! own.leak
}
