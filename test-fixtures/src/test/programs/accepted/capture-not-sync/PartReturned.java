import dev.freehold.Sync;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

@Sync
final class PartReturned {
  private List<String> lines = new ArrayList<>();

  synchronized void add(String line) {
    lines.add(line);
  }

  synchronized List<String> lines() {
    return List.copyOf(lines);
  }

  synchronized List<String> longer(int than) {
    return lines.stream().filter(line -> line.length() > than).toList();
  }

  void drain(Consumer<String> to) {
    List<String> batch;
    synchronized (this) {
      batch = lines;
      lines = new ArrayList<>();
    }
    batch.forEach(to);
  }
}
