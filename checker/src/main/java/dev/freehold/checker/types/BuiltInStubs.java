package dev.freehold.checker.types;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.util.Elements;

/**
 * The stub files that come with the product, one a package. Those in the folder {@code closeables}
 * count only where closeables are tracked.
 */
final class BuiltInStubs {
  private final StubParser parser;
  private final Tracking tracking;
  private final CloseableStubs closeables;

  BuiltInStubs(StubParser parser, Elements elements, Tracking tracking) {
    this.parser = parser;
    this.tracking = tracking;
    this.closeables = new CloseableStubs(elements, tracking);
  }

  /** What they say of the classes of the package, by qualified name. */
  Map<String, StubClass> of(String packageName) {
    Map<String, StubClass> classes = new HashMap<>();
    Stubs.add(read(packageName), classes);
    if (tracking.reaches(packageName)) {
      Stubs.add(closeables.askedFor(read("closeables/" + packageName)), classes);
    }
    return classes;
  }

  private Map<String, StubClass> read(String name) {
    StubFile file = StubFile.builtIn(name + ".astub");
    return file == null ? Map.of() : StubReader.read(parser.parse(file));
  }
}
