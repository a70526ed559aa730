package dev.freehold.benchmarks.runtime.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JMH's JSON files, and puts together what they say of the same benchmark. */
final class JmhResults {
  private final Map<String, Result> results = new LinkedHashMap<>();

  /** Adds all that one file says. */
  void add(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      for (JsonElement benchmark : JsonParser.parseReader(reader).getAsJsonArray()) {
        add(benchmark.getAsJsonObject());
      }
    }
  }

  /** All that was added. */
  Results all() {
    return new Results(Map.copyOf(results));
  }

  private void add(JsonObject benchmark) {
    Result result = results.computeIfAbsent(name(benchmark), name -> new Result());
    JsonObject profile = benchmark.getAsJsonObject("secondaryMetrics");
    double bytes = profile.getAsJsonObject("gc.alloc.rate.norm").get("score").getAsDouble();
    JsonObject metric = benchmark.getAsJsonObject("primaryMetric");
    for (JsonElement fork : metric.getAsJsonArray("rawData")) {
      List<Double> iterations = new ArrayList<>();
      fork.getAsJsonArray().forEach(score -> iterations.add(score.getAsDouble()));
      result.add(iterations, bytes);
    }
  }

  /** Class and method, and the values of parameters behind them. */
  private static String name(JsonObject benchmark) {
    String full = benchmark.get("benchmark").getAsString();
    int method = full.lastIndexOf('.');
    StringBuilder name = new StringBuilder(full.substring(full.lastIndexOf('.', method - 1) + 1));
    if (benchmark.has("params")) {
      JsonObject parameters = benchmark.getAsJsonObject("params");
      parameters
          .keySet()
          .forEach(key -> name.append('-').append(parameters.get(key).getAsString()));
    }
    return name.toString();
  }
}
