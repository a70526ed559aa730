import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Unsafe;
import java.util.ArrayList;
import java.util.List;

/** A resource that writes down what is done with it; each step may fail. */
@MustRelease("close")
class Res implements AutoCloseable {
  static final List<String> LOG = new ArrayList<>();

  /** The steps that fail: a bit for each, by its place in the log. */
  static long failing;

  final String name;

  private Res(String name) {
    this.name = name;
  }

  static @Own Res open(String name) {
    step("open " + name);
    return new Res(name);
  }

  void use() {
    step("use " + name);
  }

  int number() {
    step("number " + name);
    return name.length();
  }

  static int sum(Res first, Res second) {
    step("sum " + first.name + second.name);
    return 2;
  }

  static void keep(@Own Res res) {
    step("keep " + res.name);
    res.done();
  }

  @Unsafe("stands for the end of a value that somebody has kept")
  private void done(@Own Res this) {}

  @Override
  public void close() {
    step("close " + name);
  }

  static void step(String what) {
    int place = LOG.size();
    LOG.add(what);
    if (place < 62 && (failing & (1L << place)) != 0) {
      throw new IllegalStateException(what);
    }
  }
}
