package dev.freehold.mapped;

import dev.freehold.Unsafe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Uses a pool at random, and looks at what is left when the power goes, again and again. */
@Unsafe("keeps the pool in a field")
final class PowerLossWorld {
  private static final int LONGEST = 60;
  private static final int LOOKS = 5;

  private final QuoteFile.Opening opening;
  private final boolean torn;
  private final Random random;
  private final Held held = new Held();
  private QuoteFile<?> file;
  private long nextId;
  private int files;
  private long crashes;
  private long elements;
  private long gone;

  /**
   * Begins with no file.
   *
   * @param torn whether what is found may be torn unless it was forced and not touched since
   */
  PowerLossWorld(QuoteFile.Opening opening, boolean torn, Random random) {
    this.opening = opening;
    this.torn = torn;
    this.random = random;
  }

  void run(Path directory, int times) throws IOException {
    Path path = directory.resolve("0.pool");
    file = opening.open(path);
    while (crashes < times) {
      LostPower power = new LostPower(path, random);
      force(power);
      for (int step = random.nextInt(LONGEST); step >= 0; step--) {
        step(power);
        power.write();
      }
      if (random.nextInt(3) == 0) {
        endWithinForce(power);
      }
      file.pool().close();
      path = crash(directory, power);
    }
    file.pool().close();
  }

  /** Looks at several of the files that there may be, and goes on with the last. */
  private Path crash(Path directory, LostPower power) throws IOException {
    for (int look = 1; ; look++) {
      Path path = directory.resolve(++files % 2 + ".pool");
      Files.write(path, power.content());
      file = opening.open(path);
      Map<Long, Record> found = check();
      crashes++;
      if (look == LOOKS) {
        file.clean();
        held.restart(found);
        return path;
      }
      file.pool().close();
    }
  }

  private Map<Long, Record> check() {
    Map<Long, Record> found = file.found(torn);
    held.requireUntouched(found);
    if (!torn) {
      held.requireWhole(found);
    }
    gone += Math.max(0, held.committed.size() - found.size());
    elements += found.size();
    file.writeAllFree();
    held.requireUntouched(file.found(torn));
    return found;
  }

  /** The device has what was stored before the force, and not yet all of what that notes itself. */
  private void endWithinForce(LostPower power) throws IOException {
    power.force();
    file.slots().force();
    held.force();
    power.write();
  }

  private void force(LostPower power) throws IOException {
    file.slots().force();
    held.force();
    power.force();
  }

  private void step(LostPower power) throws IOException {
    int capacity = file.pool().capacity();
    boolean mayBeFull = held.givenUp() + held.committed.size() >= capacity - 1;
    if (random.nextInt(25) == 0 || mayBeFull && held.givenUp() > 0) {
      force(power);
    }
    List<Long> handles = List.copyOf(held.committed.keySet());
    int choice = random.nextInt(5);
    if (handles.isEmpty() || choice < 2 && handles.size() < 40) {
      Record record = new Record(nextId++, 0);
      held.commit(file.commit(record), record);
    } else {
      change(handles.get(random.nextInt(handles.size())), choice);
    }
  }

  private void change(long handle, int choice) {
    if (choice == 4) {
      file.slots().remove(handle);
      held.remove(handle);
    } else {
      Record next = held.committed.get(handle).next();
      held.replace(handle, file.replace(handle, next), next);
    }
  }

  boolean hasTriedEnough() {
    return crashes > 0 && elements > crashes && gone > 0;
  }

  @Override
  public String toString() {
    return "%d crashes, %d elements looked at, %d unforced ones gone"
        .formatted(crashes, elements, gone);
  }
}
