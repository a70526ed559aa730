import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.Iterator;

class DeclaredAgainOfLibrary {
  interface Store extends AutoCloseable {
    int size();

    @Override
    void close();
  }

  @MustRelease("close")
  static class FileStore implements Store {
    @Override
    public int size() {
      return 1;
    }

    @Override
    public void close(@Own FileStore this) {}
  }

  interface Lines extends Iterator<String> {
    @Override
    String next();
  }

  @MustRelease("close")
  static class FileLines implements Lines {
    private int line;

    @Override
    public boolean hasNext() {
      return line < 3;
    }

    @Override
    public String next(@Mut FileLines this) {
      line++;
      return "";
    }

    void close(@Own FileLines this) {}
  }

  static int size(@Ref Store store) {
    return store.size();
  }

  static void use() {
    Store store = new FileStore();
    size(store);
    store.close();
    FileLines lines = new FileLines();
    lines.next();
    lines.close();
  }
}
