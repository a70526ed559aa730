package dev.freehold.benchmarks.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.ToDoubleFunction;

/**
 * Sends messages to all contenders, in turns, and prints what one takes: the median of the rounds,
 * and the least and the most.
 */
public final class Main {
  private static final int MESSAGES = 2_000_000;
  private static final int QUESTIONS = 100_000;
  private static final int HAND_OVERS = 2_000_000;
  private static final int CAPACITY = 4096;
  private static final int WARMUP = 3;

  private Main() {}

  public static void main(String[] arguments) {
    List<String> given = List.of(arguments);
    boolean quick = given.contains("--quick");
    int rounds = quick ? 5 : 15;
    int part = quick ? 4 : 1;
    List<Contender> contenders =
        List.of(
            new FreeholdActors(),
            new PekkoActors(),
            new ExecutorTasks("executor, LinkedBlockingQueue", new LinkedBlockingQueue<>()),
            new ExecutorTasks("executor, ArrayBlockingQueue", new ArrayBlockingQueue<>(CAPACITY)));
    print("bound: a cache line to and fro", measure(rounds, r -> Bound.nanos(HAND_OVERS / part)));
    series("message", contenders, rounds, MESSAGES / part, Contender::tell);
    series("question and reply", contenders, rounds, QUESTIONS / part, Contender::ask);
    contenders.forEach(Contender::close);
  }

  private interface Work {
    void run(Contender contender, int count);
  }

  /** One round of each contender after another, so that what else the machine does meets all. */
  private static void series(
      String what, List<Contender> contenders, int rounds, int count, Work work) {
    List<double[]> nanos = new ArrayList<>();
    contenders.forEach(each -> nanos.add(new double[rounds]));
    for (int round = -WARMUP; round < rounds; round++) {
      for (int i = 0; i < contenders.size(); i++) {
        long begin = System.nanoTime();
        work.run(contenders.get(i), count);
        if (round >= 0) {
          nanos.get(i)[round] = (System.nanoTime() - begin) / (double) count;
        }
      }
    }
    double first = median(nanos.get(0));
    for (int i = 0; i < contenders.size(); i++) {
      print(what + ": " + contenders.get(i).name(), nanos.get(i), first);
    }
  }

  private static double[] measure(int rounds, ToDoubleFunction<Integer> work) {
    double[] nanos = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      nanos[round] = work.applyAsDouble(round);
    }
    return nanos;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void print(String what, double[] nanos) {
    print(what, nanos, 0);
  }

  private static void print(String what, double[] nanos, double first) {
    double[] sorted = nanos.clone();
    Arrays.sort(sorted);
    String ratio = first == 0 ? "" : String.format(Locale.ROOT, "%6.1f x", median(nanos) / first);
    System.out.printf(
        Locale.ROOT,
        "%-55s %8.1f ns (%.1f to %.1f) %s%n",
        what,
        median(nanos),
        sorted[0],
        sorted[sorted.length - 1],
        ratio);
  }
}
