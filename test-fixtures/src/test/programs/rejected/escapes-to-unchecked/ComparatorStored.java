import java.util.Comparator;
import java.util.TreeMap;
import shared.Res;

class ComparatorStored {
  static int run(Res res) {
    Comparator<String> order = Comparator.comparing(each -> each.length() + res.get());
    return new TreeMap<String, String>(order).size(); //! escapes.to.unchecked
  }
}
