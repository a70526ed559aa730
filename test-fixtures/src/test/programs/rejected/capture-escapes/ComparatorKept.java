import java.util.Comparator;
import shared.Res;

class ComparatorKept {
  Comparator<String> run(Res res) {
    return Comparator.comparing(each -> each.length() + res.get()); //! capture.escapes
  }
}
