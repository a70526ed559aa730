package dev.freehold.examples.orderbook.run;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/**
 * What one process saw of one version.
 *
 * @param java the version of its Java
 * @param nanos the longest that so many per cent of the messages took, by per cent
 */
record Outcome(String java, Proof proof, FullSpeed speed, Map<String, Double> nanos) {
  /** Those that are shown. */
  static final String[] PERCENTILES = {"50", "99", "99.9", "99.99"};

  static Outcome of(Proof proof, FullSpeed speed, Histogram latency) {
    Map<String, Double> nanos = new TreeMap<>();
    for (String percentile : PERCENTILES) {
      nanos.put(percentile, (double) latency.getValueAtPercentile(Double.parseDouble(percentile)));
    }
    return new Outcome(System.getProperty("java.specification.version"), proof, speed, nanos);
  }

  void write(Path file) throws IOException {
    Properties all = new Properties();
    all.setProperty("java", java);
    all.setProperty("trades", Long.toString(proof.trades()));
    all.setProperty("reports", Long.toString(proof.reports()));
    all.setProperty("noon", Long.toString(proof.noon()));
    all.setProperty("evening", Long.toString(proof.evening()));
    all.setProperty("messages", Double.toString(speed.messagesPerSecond()));
    all.setProperty("bytes", Double.toString(speed.bytesPerMessage()));
    nanos.forEach((percentile, value) -> all.setProperty(percentile, Double.toString(value)));
    try (Writer writer = Files.newBufferedWriter(file)) {
      all.store(writer, null);
    }
  }

  static Outcome read(Path file) throws IOException {
    Properties all = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      all.load(reader);
    }
    Map<String, Double> nanos = new TreeMap<>();
    for (String percentile : PERCENTILES) {
      nanos.put(percentile, number(all, percentile));
    }
    return new Outcome(
        all.getProperty("java"),
        new Proof(
            (long) number(all, "trades"),
            (long) number(all, "reports"),
            (long) number(all, "noon"),
            (long) number(all, "evening")),
        new FullSpeed(number(all, "messages"), number(all, "bytes")),
        nanos);
  }

  private static double number(Properties all, String name) {
    return Double.parseDouble(all.getProperty(name));
  }
}
