package dev.freehold.soundness.wide;

import dev.freehold.soundness.run.Objection;
import dev.freehold.soundness.wide.judge.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of many programs: counts by name, and the seeds of programs that are unsound. */
final class Figures {
  static final String PROGRAMS = "programs";
  static final String ACCEPTED = "accepted";
  static final String RUNS = "runs of accepted programs";
  static final String REJECTED = "rejected";
  static final String HARMFUL = "rejected, and harmful in some run";
  static final String REFUSED = "rejected without a mistake made on purpose";
  static final String PROVED = "classes of accepted programs with tests left out";
  static final String OCCURS = "accepted programs with ";
  private static final String UNSOUND = "unsound ";
  private final Map<String, Long> counts = new TreeMap<>();

  void add(Verdict verdict) {
    add(PROGRAMS, 1);
    String mistake = verdict.program().mistake();
    if (verdict.isAccepted()) {
      add(ACCEPTED, 1);
      add(RUNS, verdict.runs());
      verdict.program().constructs().forEach(each -> add(OCCURS + each, 1));
    } else {
      add(REJECTED, 1);
      add(HARMFUL, verdict.harm().isEmpty() ? 0 : 1);
      add(mistake.isEmpty() ? REFUSED : "rejected for a mistake in " + mistake, 1);
      verdict.objections().stream()
          .map(Objection::key)
          .distinct()
          .forEach(each -> add("rejected with `" + each + "`", 1));
    }
    if (verdict.isUnsound()) {
      add(UNSOUND + verdict.program().seed(), 1);
    }
  }

  void add(String name, long number) {
    counts.merge(name, number, Long::sum);
  }

  long count(String name) {
    return counts.getOrDefault(name, 0L);
  }

  /** The seeds of the programs that were accepted and broke a rule. */
  List<Long> unsound() {
    return counts.keySet().stream()
        .filter(each -> each.startsWith(UNSOUND))
        .map(each -> Long.valueOf(each.substring(UNSOUND.length())))
        .toList();
  }

  /** One line for each count, for another process. */
  String lines() {
    return counts.entrySet().stream()
        .map(each -> each.getKey() + "\t" + each.getValue())
        .collect(Collectors.joining("\n"));
  }

  /** Adds what another process has counted. */
  void addLine(String line) {
    String[] parts = line.split("\t");
    add(parts[0], Long.parseLong(parts[1]));
  }

  /** The figures as a page. */
  String page() {
    List<String> rows = new ArrayList<>(List.of("| | |", "|---|---:|"));
    List<String> first = List.of(PROGRAMS, ACCEPTED, RUNS, REJECTED, HARMFUL, REFUSED, PROVED);
    first.forEach(each -> rows.add(row(each)));
    rows.add("| violations | %d |".formatted(unsound().size()));
    counts.keySet().stream()
        .filter(each -> !first.contains(each))
        .map(this::row)
        .forEach(rows::add);
    return String.join("\n", rows) + "\n";
  }

  private String row(String name) {
    return String.format(Locale.ROOT, "| %s | %,d |", name, count(name));
  }
}
