package dev.freehold.benchmarks.runtime.report;

import dev.freehold.benchmarks.runtime.chart.Bar;
import dev.freehold.benchmarks.runtime.chart.Panel;
import java.util.List;
import java.util.Locale;

/** Makes what is drawn of what was measured. */
final class Panels {
  private Panels() {}

  static List<Panel> of(List<Group> groups, Results results) {
    return groups.stream()
        .map(group -> new Panel(group.title(), bars(group, results)))
        .filter(panel -> !panel.bars().isEmpty())
        .toList();
  }

  private static List<Bar> bars(Group group, Results results) {
    return group.lines(results).stream().map(Panels::bar).toList();
  }

  private static Bar bar(Group.Line line) {
    return new Bar(
        line.row().label(),
        line.ratio(),
        nanos(line.result().nanos()),
        switch (line.row().kind()) {
          case BASE -> Bar.Tone.BASE;
          case FREEHOLD -> Bar.Tone.OWN;
          case PEER -> Bar.Tone.PEER;
        });
  }

  private static String nanos(double nanos) {
    return String.format(Locale.ROOT, nanos < 100 ? "%.1f ns" : "%.0f ns", nanos);
  }
}
