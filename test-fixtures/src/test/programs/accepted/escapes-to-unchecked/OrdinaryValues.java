import java.util.Objects;
import shared.Res;

class OrdinaryValues {
  private final String name;
  private Object other;

  OrdinaryValues(String name, Object other) {
    this.name = Objects.requireNonNull(name, "name");
    this.other = Objects.requireNonNull(other, () -> "no other for " + name);
  }

  int length(Res res) {
    other = String.valueOf(Objects.requireNonNull(res));
    return Objects.requireNonNullElse(name, "").length();
  }

  String cast(Class<String> type) {
    return type.cast(other);
  }
}
