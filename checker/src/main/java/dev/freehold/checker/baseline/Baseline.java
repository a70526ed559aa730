package dev.freehold.checker.baseline;

import dev.freehold.checker.violation.Fingerprints;
import dev.freehold.checker.violation.Trend;
import dev.freehold.checker.violation.Violation;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The violations that a team accepts for now, in one compilation. Of what stands in its file users
 * are not told; of what is new they are.
 *
 * <p>In an example, the file says that {@code Orders#ship} has a leak. The compilation finds two of
 * the same kind in that method, whose fingerprints end in {@code :1} and {@code :2}: the first is
 * accepted, the second told. If it finds none, and has compiled {@code Orders}, the entry is gone.
 */
public final class Baseline {
  private final BaselineOption option;
  private final BaselineFile file;
  private final SourceNames names;
  private final Compiled compiled;
  private final OpenEntries open;
  private final Fingerprints fingerprints = new Fingerprints();
  private final NavigableSet<BaselineEntry> before;
  private final NavigableSet<BaselineEntry> accepted = new TreeSet<>();

  private Baseline(BaselineOption option) {
    this.option = option;
    this.file = new BaselineFile(option.path());
    if (option.use() == BaselineOption.Use.WRITE) {
      file.update(entries -> entries);
    }
    this.names = new SourceNames(option.folder());
    this.compiled = new Compiled(names);
    this.before = file.read();
    this.open = new OpenEntries(before, names);
  }

  /**
   * Begins a compilation.
   *
   * @param option the value of {@code -Afreehold.baseline}; null where it has none
   * @throws BaselineException if its file cannot be used
   */
  public static Baseline of(@Nullable String option) {
    return new Baseline(BaselineOption.parse(option == null ? "" : option));
  }

  /**
   * Notes that a class is compiled.
   *
   * @param source the file that it is in, as javac names it
   * @param packageName empty for the unnamed one
   */
  public void compiles(String source, String packageName) {
    compiled.add(names.of(source), packageName);
  }

  /**
   * Which violations users are not told of.
   *
   * @param found all of one class and the classes inside it, in the order of the file
   */
  public BitSet accept(List<Violation> found) {
    List<BaselineEntry> entries = found.stream().map(this::entryOf).toList();
    BitSet taken = new BitSet();
    for (int i = 0; i < found.size(); i++) {
      taken.set(i, open.take(entries.get(i)));
    }
    for (int i = taken.nextClearBit(0); i < found.size(); i = taken.nextClearBit(i + 1)) {
      boolean writes = option.use() == BaselineOption.Use.WRITE;
      taken.set(i, open.takeRenamed(entries.get(i), found.get(i)) || writes);
    }
    taken.stream().mapToObj(entries::get).forEach(accepted::add);
    return taken;
  }

  private BaselineEntry entryOf(Violation violation) {
    String source = names.of(violation.place().file());
    return BaselineEntry.of(source, violation, fingerprints.next(violation));
  }

  /**
   * Ends the compilation: writes the file, if that is asked for.
   *
   * @param complete whether all could be checked; nothing is known to be gone where not
   * @return what is to be said of it
   * @throws BaselineException if the file cannot be written
   */
  public BaselineOutcome end(boolean complete) {
    NavigableSet<BaselineEntry> gone = new TreeSet<>(open.all());
    gone.removeIf(entry -> !complete || !compiled.covers(entry));
    if (option.use() != BaselineOption.Use.ACCEPT) {
      file.update(entries -> rewritten(entries, complete));
    }
    String note = new BaselineNote(option, accepted.size(), gone.size()).text();
    return new BaselineOutcome(note, new Trend(remembered(accepted), remembered(gone)));
  }

  private static List<Trend.Accepted> remembered(Collection<BaselineEntry> entries) {
    return entries.stream()
        .map(entry -> new Trend.Accepted(entry.key(), entry.within().packageName()))
        .toList();
  }

  /**
   * Other compilations may have written since this one has read. What was found again, under its
   * old name or another, is written as it was found.
   */
  private NavigableSet<BaselineEntry> rewritten(
      NavigableSet<BaselineEntry> entries, boolean complete) {
    NavigableSet<BaselineEntry> kept = new TreeSet<>(entries);
    kept.removeIf(
        entry ->
            (complete && compiled.covers(entry))
                || (before.contains(entry) && !open.all().contains(entry)));
    kept.addAll(accepted);
    return kept;
  }
}
