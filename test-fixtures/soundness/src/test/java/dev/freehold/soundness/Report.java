package dev.freehold.soundness;

import java.util.Locale;

/** The figures of a campaign, as a page. */
final class Report {
  private Report() {}

  static String of(Figures figures) {
    StringBuilder text = new StringBuilder();
    text.append("| | |\n|---|---:|\n");
    row(text, "programs", figures.accepted() + figures.rejected().rejected());
    row(text, "methods in them", figures.methods());
    row(text, "accepted", figures.accepted());
    row(text, "runs of accepted programs", figures.runs());
    row(text, "classes of them with tests left out", figures.proved());
    row(text, "of these, violations", figures.unsound().size());
    row(text, "rejected", figures.rejected().rejected());
    row(text, "runs of rejected programs", figures.runsOfRejected());
    text.append("\n| rejected for | programs | pools object | borrows conflict | harmful |\n");
    text.append("|---|---:|---:|---:|---:|\n");
    figures.byKey().forEach((key, tally) -> row(text, "`" + key + "`", tally));
    row(text, "anything", figures.rejected());
    return text.toString();
  }

  private static void row(StringBuilder text, String name, long number) {
    text.append(String.format(Locale.ROOT, "| %s | %,d |%n", name, number));
  }

  private static void row(StringBuilder text, String name, Tally tally) {
    text.append(
        String.format(
            Locale.ROOT,
            "| %s | %,d | %,d | %,d | %.0f %% |%n",
            name,
            tally.rejected(),
            tally.faults(),
            tally.conflicts(),
            100.0 * tally.harmful() / tally.rejected()));
  }
}
