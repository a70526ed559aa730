// with -AsuppressWarnings=freehold:handle.unqualified
import dev.freehold.HandleOf;

// A whole compilation that says nothing yet.
class ByOption {
  static class Row {}

  private long last;

  static boolean is(@HandleOf(Row.class) long row) {
    return row > 0;
  }

  boolean field() {
    return is(last);
  }
}
