package dev.freehold.internal.mapped;

import dev.freehold.internal.rule.RuleKey;
import dev.freehold.pool.MappedFileReport;
import dev.freehold.pool.MappedFileReport.Fault;
import dev.freehold.pool.OwnershipException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a whole file, and notes what is in it and what is wrong with it. */
public final class FileVerification {
  private final StoredFile file;
  private final Map<String, Integer> states = new TreeMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private FileVerification(StoredFile file) {
    this.file = file;
  }

  /** The report on a file. */
  public static MappedFileReport of(Path path) throws IOException {
    try (StoredFile file = StoredFile.open(path)) {
      FileVerification verification = new FileVerification(file);
      verification.run();
      return new MappedFileReport(
          path, file.layout().lines(), verification.states, verification.faults);
    }
  }

  private void run() {
    for (int slot = 0; slot < file.present(); slot++) {
      verify(slot);
    }
    if (!Replacement.isSound(file.word(MappedLayout.REPLACEMENT), file.present())) {
      String text = "the replacement that is noted is of slots that there are not";
      faults.add(new Fault(OwnershipException.NO_SLOT, RuleKey.MAPPED_CORRUPT.text(), text));
    }
  }

  private void verify(int slot) {
    long word = file.state(slot);
    if (!file.check().isSound(word, slot)) {
      add(slot, "its state is none that there is");
      return;
    }
    states.merge(name(word), 1, Integer::sum);
    if (!isFree(word) && !file.isWhole(slot)) {
      add(
          slot,
          StateWord.isUnsettled(word)
              ? "its element does not agree with its checksum, was never forced, and goes when the file is opened"
              : "its element does not agree with its checksum");
    }
  }

  private String name(long word) {
    if (isFree(word)) {
      return "free";
    }
    if (StateWord.isReplaced(word)) {
      return "replaced";
    }
    return file.layout().sums() && StateWord.isUnsettled(word) ? "unforced" : "committed";
  }

  private static boolean isFree(long word) {
    return !StateWord.isCommitted(word) && !StateWord.isReplaced(word);
  }

  private void add(int slot, String what) {
    faults.add(new Fault(slot, RuleKey.MAPPED_CORRUPT.text(), "slot " + slot + ": " + what));
  }
}
