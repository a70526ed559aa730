package dev.freehold.soundness;

import dev.freehold.soundness.run.Objection;
import dev.freehold.soundness.run.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of many programs. */
final class Figures {
  private final Tally all = new Tally();
  private final Map<String, Tally> byKey = new TreeMap<>();
  private final List<Verdict> unsound = new ArrayList<>();
  private final Map<String, List<Verdict>> harmless = new TreeMap<>();
  private int methods;
  private int accepted;
  private long runs;
  private long runsOfRejected;
  private long proved;

  void add(Verdict verdict) {
    methods += verdict.program().methods().size();
    if (verdict.isAccepted()) {
      accepted++;
      runs += verdict.paths().runs();
    } else {
      rejected(verdict);
    }
    if (verdict.isUnsound()) {
      unsound.add(verdict);
    }
  }

  private void rejected(Verdict verdict) {
    runsOfRejected += verdict.paths().runs();
    all.add(verdict);
    Set<String> keys =
        verdict.objections().stream().map(Objection::key).collect(Collectors.toSet());
    if (keys.size() == 1) {
      String key = keys.iterator().next();
      byKey.computeIfAbsent(key, first -> new Tally()).add(verdict);
      if (!verdict.paths().isHarmful()) {
        harmless.computeIfAbsent(key, first -> new ArrayList<>()).add(verdict);
      }
    }
  }

  /** Notes in how many classes of accepted programs tests were left out. */
  void proved(long classes) {
    proved = classes;
  }

  /** In how many classes of accepted programs tests were left out. */
  long proved() {
    return proved;
  }

  /** How many methods the programs have. */
  int methods() {
    return methods;
  }

  /** How many programs the checker accepted. */
  int accepted() {
    return accepted;
  }

  /** How often these were run, each time on another path, as far as there are enough. */
  long runs() {
    return runs;
  }

  /** How often the others were run. */
  long runsOfRejected() {
    return runsOfRejected;
  }

  /** The programs that were rejected. */
  Tally rejected() {
    return all;
  }

  /** Those that were rejected for one reason only, by its key. */
  Map<String, Tally> byKey() {
    return byKey;
  }

  /** Those that were accepted and broke a rule. */
  List<Verdict> unsound() {
    return unsound;
  }

  /** Those that were rejected for one reason only and broke no rule, by its key. */
  Map<String, List<Verdict>> harmless() {
    return harmless;
  }
}
