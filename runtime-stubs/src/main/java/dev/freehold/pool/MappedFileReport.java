package dev.freehold.pool;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What is in the file of a mapped pool.
 *
 * @param file the file
 * @param layout what it was made for, one line for each thing
 * @param slots how many slots are in which state: {@code free}, {@code committed}, and with
 *     checksums {@code unforced} and {@code replaced}
 * @param faults what is wrong, none if the file is sound
 * @since 0.1.0
 */
public record MappedFileReport(
    Path file, List<String> layout, Map<String, Integer> slots, List<Fault> faults) {
  /**
   * One thing that is wrong.
   *
   * @param slot the slot's number, from 0, or {@link OwnershipException#NO_SLOT}
   * @param key the key of the rule: {@code mapped.corrupt}, say
   * @param text what it is
   */
  public record Fault(int slot, String key, String text) {
    @Override
    public String toString() {
      return "[" + key + "] " + text;
    }
  }

  /** Makes a report. */
  public MappedFileReport {
    layout = List.copyOf(layout);
    slots = Map.copyOf(slots);
    faults = List.copyOf(faults);
  }

  /** Whether nothing is wrong. */
  public boolean isSound() {
    return faults.isEmpty();
  }

  /** The report in words, one line for each thing. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(file).append(isSound() ? ": sound" : ": " + faults.size() + " faults").append('\n');
    slots.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            state ->
                text.append("  ")
                    .append(state.getValue())
                    .append(' ')
                    .append(state.getKey())
                    .append('\n'));
    faults.forEach(fault -> text.append("  ").append(fault).append('\n'));
    return text.toString();
  }
}
