package dev.freehold.mapped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.mapped.Journal.Entry;
import dev.freehold.mapped.Journal.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A mapped pool whose process is killed at any moment")
@Unsafe("compares what is committed with a model of it")
class KilledWriterTest {
  private static final int KILLS = Integer.getInteger("freehold.kills", 24);
  private static final int OPENING_MILLISECONDS = 400;
  private static final int ENDED_TO_REMEMBER = 10_000;

  @TempDir Path directory;

  /** What must be committed, by handle. */
  private final Map<Long, Record> model = new HashMap<>();

  /**
   * The handles of what was removed or replaced lately, in this process of the writer or others.
   */
  private final List<Long> ended = new ArrayList<>();

  private long steps;
  private int killsInSteps;
  private long elements;

  @Test
  void hasEveryCommittedElementAndEveryOtherSlotFree() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Path file = directory.resolve("quotes.pool");
    for (int kill = 1; kill <= KILLS; kill++) {
      runAndKill(file, kill, random);
      apply(file);
      check(file, "seed " + seed + ", kill " + kill);
    }
    System.out.printf(
        "%d kills, %d of them within a step; %d steps; %d committed elements checked; seed %d%n",
        KILLS, killsInSteps, steps, elements, seed);
    assertTrue(steps > KILLS && elements > KILLS && killsInSteps > 0);
  }

  /**
   * One in six dies while it opens the file; the compiler of the others gets more and less time.
   */
  private static void runAndKill(Path file, int run, Random random) throws Exception {
    Files.deleteIfExists(journal(file));
    String compiler = random.nextBoolean() ? "-XX:TieredStopAtLevel=1" : "-XX:-TieredCompilation";
    try (WriterProcess writer = WriterProcess.start(file, run, compiler)) {
      if (random.nextInt(6) == 0) {
        Thread.sleep(random.nextInt(OPENING_MILLISECONDS));
      } else {
        writer.awaitBeginning();
        Thread.sleep(0, random.nextInt(1_000_000));
        Thread.sleep(random.nextInt(random.nextInt(8) == 0 ? 1000 : 30));
      }
      writer.kill();
    }
  }

  /** Repeats the steps that were done; of the last one, what was done is found in the file. */
  private void apply(Path file) throws IOException {
    if (!Files.exists(journal(file))) {
      return;
    }
    List<Entry> entries = Journal.read(journal(file));
    entries.stream().filter(Entry::done).forEach(this::apply);
    steps += entries.size();
    if (!entries.isEmpty() && !entries.get(entries.size() - 1).done()) {
      killsInSteps++;
      settle(file, entries.get(entries.size() - 1));
    }
  }

  private void apply(Entry entry) {
    if (entry.before() != 0) {
      assertTrue(model.remove(entry.before()) != null);
      ended.add(entry.before());
    }
    if (entry.after() != 0) {
      model.put(entry.after(), entry.record());
    }
  }

  /** The step that the process died in was taken as a whole, or not at all. */
  private void settle(Path file, Entry last) throws IOException {
    try (KeptQuotePool quotes = KeptQuotePool.open(file)) {
      long made = 0;
      for (long handle : quotes.handles()) {
        boolean isNew = !model.containsKey(handle);
        made = isNew && Record.of(quotes.at(handle)).equals(last.record()) ? handle : made;
      }
      boolean wasDone = last.step() == Step.REMOVE ? !quotes.isCommitted(last.before()) : made != 0;
      if (wasDone) {
        apply(new Entry(last.step(), true, last.record(), last.before(), made));
      }
    }
  }

  private void check(Path file, String when) throws IOException {
    try (KeptQuotePool quotes = KeptQuotePool.open(file)) {
      assertEquals(model, committed(quotes), when);
      assertTrue(ended.stream().noneMatch(quotes::isCommitted), "a stale handle, " + when);
      assertEquals(quotes.capacity() - model.size(), distinctFreeSlots(quotes), when);
      assertEquals(model, committed(quotes), "after all free slots were written, " + when);
      elements += model.size();
      ended.subList(0, Math.max(0, ended.size() - ENDED_TO_REMEMBER)).clear();
    }
  }

  private static Map<Long, Record> committed(KeptQuotePool quotes) {
    Map<Long, Record> found = new HashMap<>();
    for (long handle : quotes.handles()) {
      found.put(handle, Record.of(quotes.at(handle)));
    }
    return found;
  }

  private static int distinctFreeSlots(KeptQuotePool quotes) {
    List<KeptQuote> all = new ArrayList<>();
    for (KeptQuote quote = quotes.tryAlloc(); quote != null; quote = quotes.tryAlloc()) {
      new Record(all.size(), -1).write(quote);
      all.add(quote);
    }
    Set<Long> distinct = new HashSet<>();
    all.forEach(quote -> distinct.add(quote.id()));
    assertEquals(all.size(), distinct.size(), "a slot was handed out twice");
    all.forEach(quotes::free);
    return all.size();
  }

  private static Path journal(Path file) {
    return file.resolveSibling(file.getFileName() + ".journal");
  }
}
