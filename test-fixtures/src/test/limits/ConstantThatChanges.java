// limit constants
// only compiled: it goes wrong where two threads do it at once
import dev.freehold.Sync;
import java.util.ArrayList;
import java.util.List;

/** A constant that others see is a list that each may change. */
class ConstantThatChanges {
  @Sync
  static class Log {
    static final List<String> LINES = new ArrayList<>();

    void add(String line) {
      LINES.add(line);
    }
  }
}
