import java.util.Objects;
import shared.Res;

class NullTests {
  @interface Nullable {}

  static @Nullable Res maybe() {
    return null;
  }

  void nonNull() {
    Res r = maybe();
    if (Objects.nonNull(r)) {
      r.close();
    }
  }

  void isNull() {
    Res r = maybe();
    if (Objects.isNull(r)) {
      return;
    }
    r.close();
  }

  void instance() {
    Res r = maybe();
    if (r instanceof Res) {
      r.close();
    }
  }
}
