package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Sort;

/** What can be done with a resource of a class without frills. */
final class Plain {
  private Plain() {}

  static Sort sort(String type, String read) {
    return sort(type, "new " + type + "()", read);
  }

  static Sort sort(String type, String made, String read) {
    return new Sort(
        type,
        java.util.List.of(made),
        java.util.List.of("%s." + read),
        java.util.List.of(),
        java.util.List.of("%s.close();"));
  }
}
