package dev.freehold.checker.report;

import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * One complaint.
 *
 * @param key what it is, for ever the same word
 * @param position where it is reported
 * @param headline what is wrong, with the user's own expressions
 * @param notes what led to it, in the order in which it happened
 * @param help how to put it right
 * @param subject diagnostics of one subject are reported once; the first in the file stays
 */
public record Diagnostic(
    RuleKey key, Position position, String headline, List<Note> notes, Help help, Object subject) {

  /** A complaint that comes with advice only. */
  public Diagnostic(
      RuleKey key,
      Position position,
      String headline,
      List<Note> notes,
      String help,
      Object subject) {
    this(key, position, headline, notes, Help.of(help), subject);
  }

  /**
   * A further place that has to do with it.
   *
   * @param text what happened there
   * @param file where it is, if that is another than the complaint's own
   */
  public record Note(Position position, String text, @Nullable JavaFileObject file) {

    /** A place in the same file. */
    public Note(Position position, String text) {
      this(position, text, null);
    }
  }

  /** The same, with further notes. */
  public Diagnostic after(List<Note> further) {
    List<Note> all = new ArrayList<>(notes);
    all.addAll(further);
    return new Diagnostic(key, position, headline, List.copyOf(all), help, subject);
  }

  /** The same, with other help. */
  public Diagnostic helpedBy(Help other) {
    return new Diagnostic(key, position, headline, notes, other, subject);
  }

  /** In the order of the file, each subject once. */
  public static List<Diagnostic> distinct(List<Diagnostic> diagnostics) {
    List<Diagnostic> sorted = new ArrayList<>(diagnostics);
    sorted.sort(
        Comparator.comparing(Diagnostic::position).thenComparing(each -> each.key().text()));
    Set<Object> known = new HashSet<>();
    sorted.removeIf(diagnostic -> !known.add(diagnostic.subject()));
    return sorted;
  }
}
