package dev.freehold.benchmarks.runtime.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
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

  /** One for each benchmark. */
  Collection<Result> all() {
    return List.copyOf(results.values());
  }

  private void add(JsonObject benchmark) {
    String[] names = benchmark.get("benchmark").getAsString().split("\\.", -1);
    String group = names[names.length - 2];
    String name = names[names.length - 1];
    Result result =
        results.computeIfAbsent(
            group + "." + name,
            key -> new Result(group, name, new ArrayList<>(), new ArrayList<>()));
    JsonArray forks = benchmark.getAsJsonObject("primaryMetric").getAsJsonArray("rawData");
    for (JsonElement fork : forks) {
      fork.getAsJsonArray().forEach(score -> result.nanos().add(score.getAsDouble()));
    }
    JsonObject profile = benchmark.getAsJsonObject("secondaryMetrics");
    JsonObject bytes = profile.getAsJsonObject("gc.alloc.rate.norm");
    result.bytes().add(bytes.get("score").getAsDouble());
  }
}
