import java.util.Objects;
import shared.Res;

class ToObjectMethods {
  boolean run(Res res, Res other) {
    return res.equals(other) || Objects.equals(res, other) || Objects.requireNonNull(res) == other;
  }
}
