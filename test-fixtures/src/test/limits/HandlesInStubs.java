// limit handles in stub files
// only compiled: a stub file has no words for it
import dev.freehold.HandleOf;

/** What a library gives is a plain number, whatever a stub file says. */
class HandlesInStubs {
  static class Row {}

  static @HandleOf(Row.class) long read(String text) {
    return (@HandleOf(Row.class) long) Long.parseLong(text);
  }
}
