import dev.freehold.From;
import dev.freehold.Ref;

class GenericChoice {
  @From({"value", "other"})
  static <T extends @Ref Object> @Ref T orElse(@Ref T value, @Ref T other) {
    return value != null ? value : other;
  }
}
