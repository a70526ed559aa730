package dev.freehold.examples.orderbook.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page with a table between two marks. */
final class Page {
  private static final String BEGIN = "<!-- measured -->\n";
  private static final String END = "<!-- end -->";

  private Page() {}

  /** Writes a table into a page, in the place of the one that is there. */
  static void write(Path page, String table) throws IOException {
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END, begin);
    Files.writeString(page, text.substring(0, begin) + "\n" + table + "\n" + text.substring(end));
  }
}
