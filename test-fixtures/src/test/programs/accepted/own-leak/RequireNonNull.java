import java.util.Objects;
import shared.Res;

class RequireNonNull {
  @interface Nullable {}

  static @Nullable Res maybe() {
    return null;
  }

  void test() {
    Res r = Objects.requireNonNull(maybe());
    r.close();
  }
}
