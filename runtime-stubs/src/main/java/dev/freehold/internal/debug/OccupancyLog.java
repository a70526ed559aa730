package dev.freehold.internal.debug;

import dev.freehold.debug.Occupancy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How full a pool was over time, in a bounded number of samples: whenever there are too many, two
 * neighbours become one, and from then on a sample stands for twice as many events.
 */
final class OccupancyLog {
  private static final int SAMPLES = 512;

  private final List<Occupancy> samples = new ArrayList<>();
  private int eventsPerSample = 1;
  private int eventsOfLast;
  private int most;

  synchronized void add(int inUse) {
    most = Math.max(most, inUse);
    if (eventsOfLast < eventsPerSample && !samples.isEmpty()) {
      raiseLast(inUse);
    } else {
      append(inUse);
    }
    eventsOfLast++;
  }

  private void raiseLast(int inUse) {
    int last = samples.size() - 1;
    Occupancy sample = samples.get(last);
    samples.set(last, new Occupancy(sample.time(), Math.max(sample.inUse(), inUse)));
  }

  private void append(int inUse) {
    if (samples.size() == SAMPLES) {
      joinNeighbours();
    }
    samples.add(new Occupancy(Instant.now(), inUse));
    eventsOfLast = 0;
  }

  private void joinNeighbours() {
    for (int pair = 0; pair < SAMPLES / 2; pair++) {
      Occupancy first = samples.get(2 * pair);
      Occupancy second = samples.get(2 * pair + 1);
      samples.set(pair, new Occupancy(first.time(), Math.max(first.inUse(), second.inUse())));
    }
    samples.subList(SAMPLES / 2, SAMPLES).clear();
    eventsPerSample *= 2;
  }

  synchronized int most() {
    return most;
  }

  synchronized List<Occupancy> all() {
    return List.copyOf(samples);
  }
}
