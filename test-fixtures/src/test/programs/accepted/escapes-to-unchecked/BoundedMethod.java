import dev.freehold.Ref;
import shared.Res;

class BoundedMethod {
  int run(Res res) {
    return hash(res);
  }

  static <T extends @Ref Object> int hash(T t) {
    return t.hashCode();
  }
}
