import java.util.Comparator;
import shared.Res;

class ComparatorHandedOut {
  Comparator<String> run(Res res) {
    return Comparator.comparing(each -> each.length() + res.get()); //! escapes.to.unchecked
  }
}
