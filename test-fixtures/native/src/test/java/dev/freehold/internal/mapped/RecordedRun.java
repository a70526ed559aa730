package dev.freehold.internal.mapped;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Changes a file at random, and keeps what it holds after every single store. */
final class RecordedRun {
  /**
   * A file between two stores.
   *
   * @param step during which step it was, from 0
   */
  record Image(int step, byte[] bytes) {}

  private final Random random;
  private final List<Image> images = new ArrayList<>();

  /** What is committed before each step, and after the last. */
  private final List<StoredState> states = new ArrayList<>();

  private final Set<Integer> givenUp = new HashSet<>();
  private final MappedFile file;
  private RecordingWords words;

  private RecordedRun(Path path, MappedLayout layout, long seed) throws IOException {
    this.random = new Random(seed);
    this.file = new MappedFileOpening(path, layout, this::recording).open();
  }

  static RecordedRun of(Path path, MappedLayout layout, long seed, int steps) throws IOException {
    RecordedRun run = new RecordedRun(path, layout, seed);
    try (MappedFile file = run.file) {
      for (int step = 0; step < steps; step++) {
        run.states.add(StoredState.of(file));
        run.step();
      }
      run.states.add(StoredState.of(file));
      return run;
    }
  }

  List<Image> images() {
    return images;
  }

  StoredState before(Image image) {
    return states.get(image.step());
  }

  StoredState after(Image image) {
    return states.get(image.step() + 1);
  }

  private Words recording(MemorySegment memory) {
    words = new RecordingWords(memory, this::keep);
    return words;
  }

  private void keep(byte[] bytes) {
    images.add(new Image(Math.max(0, states.size() - 1), bytes));
  }

  private void step() {
    int free = slot(false);
    if (free < 0 && !givenUp.isEmpty()) {
      file.force();
      givenUp.clear();
      return;
    }
    int committed = slot(true);
    int choice = random.nextInt(4);
    if (choice == 0 && committed >= 0) {
      giveUp(committed, file.states().remove(committed));
    } else if (choice == 1 && committed >= 0 && free >= 0) {
      file.copy(committed, file.slots(), free * file.layout().slotSize());
      store(free, Long.BYTES);
      giveUp(committed, file.states().replace(committed, free));
    } else if (free >= 0) {
      store(free, 0);
      store(free, Long.BYTES);
      if (choice > 1) {
        file.states().commit(free);
      }
    }
  }

  /** What was forced stays as it is until the next time. */
  private void giveUp(int slot, boolean free) {
    if (!free) {
      givenUp.add(slot);
    }
  }

  private void store(int slot, long field) {
    long offset = slot * file.layout().slotSize() + field;
    file.slots().set(ValueLayout.JAVA_LONG, offset, random.nextLong());
    words.record();
  }

  private int slot(boolean committed) {
    int[] slots =
        IntStream.range(0, file.layout().capacity())
            .filter(slot -> file.states().isCommitted(slot) == committed && !givenUp.contains(slot))
            .toArray();
    return slots.length == 0 ? -1 : slots[random.nextInt(slots.length)];
  }
}
