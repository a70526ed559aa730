import dev.freehold.Own;
import shared.Res;

class BoundedBox<T extends Res> {
  int get(T t) {
    return t.get();
  }

  void take(@Own T t) {
    t.close();
  }
}
