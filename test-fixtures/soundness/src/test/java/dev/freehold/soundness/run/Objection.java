package dev.freehold.soundness.run;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * An error that the compiler reports.
 *
 * @param file the class whose source it is in
 * @param line where
 * @param key the key of the rule; empty where it is javac's own
 * @param message the whole message
 */
public record Objection(String file, long line, String key, String message) {
  private static final Pattern KEY = Pattern.compile("^\\[([a-z.]+)] ");

  static Objection of(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT);
    Matcher matcher = KEY.matcher(message);
    JavaFileObject source = diagnostic.getSource();
    String file = source == null ? "" : source.getName().replaceAll(".*/|\\.java$", "");
    return new Objection(
        file, diagnostic.getLineNumber(), matcher.find() ? matcher.group(1) : "", message);
  }

  /** Whether it comes from javac, so that the program is no Java. */
  public boolean isOfJavac() {
    return key.isEmpty();
  }
}
