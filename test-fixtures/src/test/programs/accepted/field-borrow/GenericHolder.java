import dev.freehold.Ref;
import dev.freehold.View;

@View
class GenericHolder<T extends @Ref Object> {
  private final @Ref T held;

  GenericHolder(@Ref T held) {
    this.held = held;
  }

  boolean holds(@Ref T other) {
    return held == other;
  }
}
