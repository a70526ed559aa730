// with -Afreehold.track=closeables
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a body keeps is not lost, and what it gives from a field is nobody's to close. */
class BodyKeepsItsParameter {
  private InputStream in;
  private final List<InputStream> all = new ArrayList<>();
  private final Map<String, InputStream> open = new HashMap<>();

  void prepare(InputStream in) {
    this.in = in;
  }

  void remember(InputStream in) {
    all.add(in);
  }

  void viaField(File file) throws IOException {
    prepare(new FileInputStream(file));
  }

  void viaList(File file) throws IOException {
    InputStream next = new FileInputStream(file);
    remember(next);
  }

  InputStream openOrClosing(String name) {
    InputStream found = open.get(name);
    return found != null ? found : in;
  }

  int lent(String name) throws IOException {
    return openOrClosing(name).read();
  }

  abstract static class Part {
    abstract void adopt(InputStream in);
  }

  static class Holder extends Part {
    private final List<InputStream> held = new ArrayList<>();

    @Override
    void adopt(InputStream in) {
      held.add(in);
    }
  }

  /** Behind the call is the one body that overrides it. */
  static void viaOverrider(Part part, File file) throws IOException {
    part.adopt(new FileInputStream(file));
  }
}
