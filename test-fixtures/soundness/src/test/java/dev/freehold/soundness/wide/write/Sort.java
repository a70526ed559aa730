package dev.freehold.soundness.wide.write;

import java.util.List;

/**
 * A type of resource and what can be done with it, as patterns with {@code %s} for its name.
 *
 * @param type its name
 * @param made expressions for a new one
 * @param reads expressions of a number
 * @param writes statements
 * @param ends statements that take it over
 */
public record Sort(
    String type, List<String> made, List<String> reads, List<String> writes, List<String> ends) {
  /** The plain resource. */
  public static final Sort RES =
      new Sort(
          "Res",
          List.of("new Res()", "new Res(3)", "Deeds.make()", "Deeds.renew(new Res())"),
          List.of("%s.get()", "Deeds.read(%s)", "Deeds.either(%s, %<s).get()"),
          List.of("%s.set(1);", "Deeds.write(%s);", "%s.me().set(2);", "Deeds.same(%s).set(3);"),
          List.of(
              "%s.close();",
              "Deeds.take(%s);", "Deeds.renew(%s).close();", "Path.note(Deeds.weigh(%s));"));

  /** A resource that borrows another. */
  static final Sort LEASE =
      new Sort("Lease", List.of(), List.of("%s.get()"), List.of(), List.of("%s.close();"));

  /** A view for reading. */
  static final Sort LOOK = new Sort("Look", List.of(), List.of("%s.get()"), List.of(), List.of());

  /** A view for writing. */
  static final Sort PEN =
      new Sort("Pen", List.of(), List.of("%s.get()"), List.of("%s.set(4);"), List.of());

  /** Whether views of it can be had. */
  public boolean isRes() {
    return this == RES;
  }
}
