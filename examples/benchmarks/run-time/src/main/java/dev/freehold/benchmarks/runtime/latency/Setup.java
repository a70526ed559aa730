package dev.freehold.benchmarks.runtime.latency;

import dev.freehold.benchmarks.runtime.chart.Curve;
import java.util.ArrayList;
import java.util.List;

/**
 * A way to run the load.
 *
 * @param label what it is called
 * @param kind what the requests do
 * @param collector the flag that chooses the garbage collector
 * @param style how it is drawn
 */
record Setup(String label, Kind kind, String collector, Curve.Style style) {
  /** What the requests do. */
  enum Kind {
    /** Nothing: what is left is the machine's own. */
    IDLE,
    ORDINARY,
    POOLED;

    Service service() {
      return switch (this) {
        case IDLE -> request -> request;
        case ORDINARY -> new OrdinaryService();
        case POOLED -> new PooledService();
      };
    }
  }

  private static final String G1 = "-XX:+UseG1GC";
  private static final String ZGC = "-XX:+UseZGC";
  private static final int GENERATIONS_JAVA = 21;
  private static final int GENERATIONS_BY_DEFAULT_JAVA = 23;

  static final List<Setup> ALL =
      List.of(
          new Setup("new, G1", Kind.ORDINARY, G1, Curve.Style.BASE),
          new Setup("new, ZGC", Kind.ORDINARY, ZGC, Curve.Style.BASE_TOO),
          new Setup("pool, G1", Kind.POOLED, G1, Curve.Style.OWN),
          new Setup("pool, ZGC", Kind.POOLED, ZGC, Curve.Style.OWN_TOO),
          new Setup("no work at all", Kind.IDLE, G1, Curve.Style.FLOOR));

  /** The heap: about four times what is alive in it. */
  List<String> flags() {
    List<String> flags =
        new ArrayList<>(List.of("-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch", collector));
    int java = Runtime.version().feature();
    if (collector.equals(ZGC) && java >= GENERATIONS_JAVA && java < GENERATIONS_BY_DEFAULT_JAVA) {
      flags.add("-XX:+ZGenerational");
    }
    return flags;
  }
}
