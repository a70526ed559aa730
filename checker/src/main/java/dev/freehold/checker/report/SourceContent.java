package dev.freehold.checker.report;

import java.io.IOException;
import javax.tools.JavaFileObject;

/** The text of the files that are reported about. */
public final class SourceContent {
  private SourceContent() {}

  /** Empty for a file that has gone since it was compiled: nothing in it is then pointed at. */
  public static CharSequence of(JavaFileObject file) {
    try {
      return file.getCharContent(true);
    } catch (IOException e) {
      return "";
    }
  }
}
