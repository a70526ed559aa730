package dev.freehold.checker.plugin;

import dev.freehold.checker.command.Version;

/**
 * What is said at the end of a compilation.
 *
 * @param classes how many classes, of those inside no other, were looked at
 * @param users how many of these use ownership
 * @param skipped how many were not, as options or their origin say
 * @param trusted in how many places the code says {@code @Unsafe}
 * @param suppressed how many errors were not told, by {@code @SuppressWarnings} or an option
 * @param all how many classes there are
 * @param leftOut in how many of them something could not be judged because of errors of javac's
 * @param bodies how many methods and initializers that is, in the classes that were looked at
 */
record ClosingNote(
    int classes,
    int users,
    int skipped,
    int trusted,
    int suppressed,
    int all,
    int leftOut,
    int bodies) {

  String text() {
    return "Freehold "
        + Version.current()
        + " checked "
        + classes
        + (classes == 1 ? " class, " : " classes, ")
        + users
        + (users == 1 ? " of which uses ownership" : " of which use ownership")
        + (skipped == 0 ? "" : ", " + skipped + (skipped == 1 ? " other" : " others") + " skipped")
        + (trusted == 0 ? "" : ", @Unsafe in " + trusted + (trusted == 1 ? " place" : " places"))
        + (suppressed == 0
            ? ""
            : ", " + suppressed + (suppressed == 1 ? " error" : " errors") + " suppressed")
        + (leftOut == 0 ? "" : "; " + notChecked());
  }

  private String notChecked() {
    String where = leftOut + " of " + all + (all == 1 ? " class" : " classes");
    boolean one = bodies == 1 || (bodies == 0 && leftOut == 1);
    String what = bodies == 0 ? "" : bodies + (bodies == 1 ? " body in " : " bodies in ");
    return what + where + (one ? " was" : " were") + " not checked because of other errors";
  }
}
