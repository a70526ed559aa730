import java.util.ArrayList;
import java.util.List;
import shared.Res;

class NestedClassesAndGenerics<T> {
  private final List<T> list = new ArrayList<>();

  class Inner {
    T first(Res res) {
      return list.get(res.get());
    }
  }
}
