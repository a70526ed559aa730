import dev.freehold.MustRelease;
import java.util.ArrayList;
import java.util.List;

// What is wrong with what a class inherits is found with the other class.
class OfHeir {
  @SuppressWarnings("freehold:escapes.to.unchecked")
  @MustRelease("close")
  static class Buffer extends Base {
    void close() {}
  }
}

class Base {
  static final List<Base> ALL = new ArrayList<>();

  Base() {
    ALL.add(this);
  }
}
