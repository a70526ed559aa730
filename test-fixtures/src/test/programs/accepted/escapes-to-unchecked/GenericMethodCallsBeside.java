import java.util.List;
import shared.Res;

class GenericMethodCallsBeside {
  <T extends Comparable<T>> T max(List<T> list, Res res) {
    T best = list.get(res.get());
    for (T each : list) {
      best = each.compareTo(best) > 0 ? each : best;
    }
    return best;
  }
}
