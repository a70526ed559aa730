// limit elements that a caller puts in
// only compiled: it goes wrong where two threads do it at once
import dev.freehold.Sync;
import java.util.ArrayList;
import java.util.List;

/** The caller may change the text that it has put in, without the lock. */
class ElementOfCaller {
  @Sync
  static class Texts {
    private final List<StringBuilder> texts = new ArrayList<>();

    synchronized void add(StringBuilder text) {
      texts.add(text);
    }

    synchronized int length() {
      int length = 0;
      for (StringBuilder each : texts) {
        length += each.length();
      }
      return length;
    }
  }

  static void use(Texts texts) {
    StringBuilder text = new StringBuilder();
    texts.add(text);
    text.append("without the lock");
  }
}
