import dev.freehold.HandleOf;
import dev.freehold.Unsafe;

// Who does not want to be told, says so.
class Suppressed {
  static class Row {}

  static boolean is(@HandleOf(Row.class) long row) {
    return row > 0;
  }

  @SuppressWarnings("freehold:handle.unqualified")
  static boolean method(long number) {
    return is(number);
  }

  static boolean variable(long number) {
    @SuppressWarnings("freehold:handle.unqualified")
    boolean found = is(number);
    return found;
  }

  @Unsafe("numbers come from a file")
  static boolean trusted(long number) {
    return is(number);
  }
}
