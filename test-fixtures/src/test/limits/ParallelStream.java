// limit streams of collections
// only compiled: it depends on the machine in how many threads it runs
import dev.freehold.MustRelease;
import java.util.List;
import java.util.stream.Stream;

/** The function of a parallel stream in a variable changes the tap in several threads at once. */
class ParallelStream {
  @MustRelease("close")
  static class Tap {
    int turns;

    void close() {}
  }

  public static void main(String[] args) {
    Tap tap = new Tap();
    Stream<Integer> numbers = List.of(1, 2, 3, 4).parallelStream();
    numbers.forEach(each -> tap.turns++);
    tap.close();
  }
}
