package dev.freehold.checker.fix;

import java.util.ArrayList;
import java.util.List;

/**
 * A catch clause that releases something and throws again what it has caught.
 *
 * @param release the lines that release it
 * @param exception the name of what is caught
 */
record Rethrow(Lines release, String exception) {
  /** The end of a try statement that has it, from the closing brace of the block on. */
  List<String> tail(Source source) {
    List<String> tail = new ArrayList<>(List.of("} " + catching()));
    release
        .then(Lines.of("throw " + exception + ";"))
        .lines()
        .forEach(line -> tail.add(source.layout.unit() + line));
    tail.add("}");
    return tail;
  }

  /** What is done with the statements, as help says it. */
  String put(Wrapping wrapping) {
    return "put "
        + wrapping.place()
        + " into a try statement with `"
        + catching()
        + " "
        + release.shown()
        + " throw "
        + exception
        + "; }`";
  }

  private String catching() {
    return "catch (Throwable " + exception + ") {";
  }
}
