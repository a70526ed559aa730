import dev.freehold.Sync;
import java.util.ArrayList;
import java.util.List;

@Sync
final class PartReturned {
  private final List<String> lines = new ArrayList<>();

  synchronized void add(String line) {
    lines.add(line);
  }

  synchronized List<String> lines() {
    return lines; //! capture.not.sync
  }
}
