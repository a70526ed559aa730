import dev.freehold.Ref;
import java.util.Comparator;
import shared.Res;

class ComparatorOfLocal {
  @Ref Comparator<String> order() {
    try (Res res = Res.open()) {
      return Comparator.comparingInt(each -> res.get()); //! borrow.return.local
    }
  }
}
