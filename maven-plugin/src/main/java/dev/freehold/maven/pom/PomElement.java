package dev.freehold.maven.pom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a pom, and where it stands in the text. */
final class PomElement {
  private final String name;
  private final int start;
  private final int contentStart;
  private final List<PomElement> children = new ArrayList<>();
  private int contentEnd;

  PomElement(String name, int start, int contentStart) {
    this.name = name;
    this.start = start;
    this.contentStart = contentStart;
    this.contentEnd = contentStart;
  }

  void add(PomElement child) {
    children.add(child);
  }

  void endsAt(int offset) {
    contentEnd = offset;
  }

  /** Where its first letter stands. */
  int start() {
    return start;
  }

  /** Where what is in it begins. */
  int contentStart() {
    return contentStart;
  }

  /** Where what is in it ends, which is where its end tag begins. */
  int contentEnd() {
    return contentEnd;
  }

  Stream<PomElement> children(String childName) {
    return children.stream().filter(child -> child.name.equals(childName));
  }

  /** The element at the end of a path, if all on it are there. */
  Optional<PomElement> find(String... path) {
    Optional<PomElement> found = Optional.of(this);
    for (String step : path) {
      found = found.flatMap(each -> each.children(step).findFirst());
    }
    return found;
  }

  /** Whether a child has that text. */
  boolean says(String child, String value, String text) {
    return find(child)
        .filter(each -> text.substring(each.contentStart, each.contentEnd).strip().equals(value))
        .isPresent();
  }
}
