import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.io.InputStream;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;

/** Of the JDK's classes only the signatures are read. */
class SuperclassesOfTheJdk {
  @MustRelease("close")
  static class Worker extends Thread {
    void close(@Own Worker this) {}
  }

  @MustRelease("close")
  static class Bytes extends InputStream {
    @Override
    public int read() {
      return 0;
    }

    @Override
    public void close(@Own Bytes this) {}
  }

  @MustRelease("close")
  static class Names extends AbstractList<String> {
    @Override
    public int size() {
      return 0;
    }

    @Override
    public String get(int index) {
      return "";
    }

    void close(@Own Names this) {}
  }

  @MustRelease("close")
  static class Ordered implements Comparable<Ordered>, Iterable<String> {
    @Override
    public int compareTo(Ordered other) {
      return 0;
    }

    @Override
    public Iterator<String> iterator() {
      return List.of("a").iterator();
    }

    void close(@Own Ordered this) {}
  }
}
