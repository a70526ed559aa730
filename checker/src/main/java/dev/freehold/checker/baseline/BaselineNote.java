package dev.freehold.checker.baseline;

import java.nio.file.Path;

/**
 * What is said of a baseline when a compilation ends.
 *
 * @param accepted how many violations were found that stand in it now
 * @param gone how many stood in it that were not found where they should have been
 */
record BaselineNote(BaselineOption option, int accepted, int gone) {

  /** One sentence. */
  String text() {
    Path path = option.path();
    return switch (option.use()) {
      case WRITE -> "wrote " + count(accepted) + " into the baseline " + path + takenOut();
      case SHRINK -> accepts(path) + takenOut();
      case ACCEPT -> accepts(path) + stillThere(path);
    };
  }

  private String accepts(Path path) {
    String verb = accepted == 1 ? " is" : " are";
    return count(accepted) + verb + " accepted by the baseline " + path;
  }

  private String takenOut() {
    return gone == 0 ? "" : "; took out " + gone + (gone == 1 ? " that is" : " that are") + " gone";
  }

  private String stillThere(Path path) {
    return gone == 0
        ? ""
        : "; "
            + gone
            + (gone == 1 ? " that stands in it is gone: " : " that stand in it are gone: ")
            + "-Afreehold.baseline=shrink:"
            + path
            + (gone == 1 ? " takes it out" : " takes them out");
  }

  private static String count(int errors) {
    return errors + (errors == 1 ? " error" : " errors");
  }
}
